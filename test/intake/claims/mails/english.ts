/*
 * English mails that want something else than money, and mails that only look so, on which the patterns were tuned; in
 * the format of `labelled-mails.ts`.
 */
export const MAILS = `
wants_other: Could you send me a copy of INV-2026-004217? My accountant needs it.⏎Thanks!
wants_other: Our VAT number is missing on INV-2026-003108. Please reissue the invoice with GB123456789.
wants_other: we moved, pls change the address on INV-2026-005590 to 8 Harbour Rd, Bristol
wants_other: Just wanted to say thank you for txn_9fk2mq7xl4bt1cvz, the pictures are gorgeous!
wants_other: Question about txn_h3k8w2pd5nz7r0aq: which seed was used and can I use it again? I'm not asking for a refund.
wants_other: Dear Sir or Madam,⏎kindly forward us the PDF version of invoice INV-2026-004217 for our records.⏎Yours faithfully⏎Accounts Payable, Whitmore & Sons
wants_other: i cant find the receipt for txn_b7v1c9xy4mq2lt6e, can you mail it to me again
wants_other: The company name on INV-2026-005590 is misspelled, it should read "Brightwater Ltd". Could you correct that?
wants_other: How do I download the originals of txn_9fk2mq7xl4bt1cvz in full resolution?
wants_other: What would 500 more images like the ones in txn_h3k8w2pd5nz7r0aq cost us?
wants_other: Is the tax in INV-2026-003108 already included, or is it added on top? Just asking for my books.
wants_other: love it, txn_b7v1c9xy4mq2lt6e is the best thing i ever made
wants_other: Please add our purchase order number PO-77812 to INV-2026-004217.
wants_other: May I use the images from txn_9fk2mq7xl4bt1cvz commercially? Which licence applies?
wants_other: Could you please confirm that INV-2026-005590 has been paid? Our bank asks for a proof of payment.
wants_other: hey for txn_h3k8w2pd5nz7r0aq what prompt did i use? i lost my notes
wants_other: Thanks for the quick refund of txn_9fk2mq7xl4bt1cvz, it arrived this morning. You guys are great.⏎⏎On Tue, 10 Nov 2026, Refund Desk wrote:⏎> Two images failed. We refund 0.08 USD.
wants_other: Can you split INV-2026-003108 into two invoices, one per department?
wants_other: I need an invoice in the name of my company for txn_b7v1c9xy4mq2lt6e, not in my private name.
wants_other: Please send future invoices like INV-2026-004217 to billing@brightwater.example instead of to me.
wants_other: Regarding INV-2026-005590, we require your W-9 form before we can book it.
wants_other: No refund needed for INV-2026-003108, all I ask for is the invoice in English.
wants_other: How can I switch my account to the pro tier? My last order was txn_h3k8w2pd5nz7r0aq, if that helps.
wants_other: I have changed my email, please update it on my account. My last transaction is txn_9fk2mq7xl4bt1cvz.
wants_other: Hello, when will the batch tier get cheaper? I am planning another run like txn_b7v1c9xy4mq2lt6e and would like to know the price in advance.
nothing: Thank you so much for your help in advance! It is about txn_9fk2mq7xl4bt1cvz, I would like my money back.
nothing: Please refund INV-2026-004217 and send me a confirmation by mail. Many thanks.
nothing: As for the invoice INV-2026-003108: refund it please.
nothing: thanks for a great product. still, refund txn_h3k8w2pd5nz7r0aq please
nothing: I need your help with a refund for txn_b7v1c9xy4mq2lt6e.
nothing: How do I get a refund for txn_9fk2mq7xl4bt1cvz?
nothing: Could you tell me when I get my money for INV-2026-005590?
explained: Thanks for the lovely pictures! Our bakery never opened in the end, so may I have the money for txn_h3k8w2pd5nz7r0aq back?
explained: Please refund txn_9fk2mq7xl4bt1cvz and send a corrected invoice; our sponsor has withdrawn from the festival.
failure: Please send the two missing images of txn_b7v1c9xy4mq2lt6e or refund them.
failure: I need technical help: every request in txn_h3k8w2pd5nz7r0aq returned an error. And the money back, of course.
wrong_amount: Please correct INV-2026-004217, you billed 300 images and we made 30.
wrong_amount: Why does INV-2026-005590 say 61.00 when your price list comes to 16.00? Please fix the invoice and pay us back.
duplicate: Could you send me a copy of INV-2026-003108? I believe the same request is on it twice, so please refund one.
dissatisfaction: The pictures are lovely in a way, thank you, but they look nothing like my shop. Please refund txn_9fk2mq7xl4bt1cvz.
chargeback: I need a copy of INV-2026-004217 for the dispute that I have opened with my bank.
legal_threat: Send the invoice INV-2026-003108 and the refund by Monday or my solicitor will ask for both.
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Yes, that was me.
yes: yep its me go ahead
yes: Good morning,⏎I confirm that I sent this request.⏎Kind regards,⏎Douglas Pryce⏎⏎> Somebody asked in your name for a refund. Was it you?
yes: Sure, I asked for it from my work address.⏎⏎Sent from my Galaxy
no: No, that was not me!
no: i didnt ask for anything, must be someone else
no: This request did not come from me, please disregard it.⏎Regards, P. Lawson⏎⏎> Reply yes, or "that was not me".
unclear: Which request are you talking about?
unclear: Maybe, or it was my husband. I will ask him tonight.
unclear: Please refund INV-2026-003108 too.⏎⏎> Reply yes.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: I want my money back.
request: why was my card charged??
request: Imaginator is on my bank statement twice, what is going on?
request: Hi, you billed me too much. How do I get the difference?
request: I would like to be refunded but I can't find the number. Thanks, Mo
request: What is this payment of 12.80 on 3 November?
other: Dear Sirs, allow me to introduce our office cleaning solutions. When would you have time for a call?
other: I am writing to apply for the internship in machine learning. My CV is attached.
other: How do I set 16:9 in the API? I can't find it in the docs.
other: Happy birthday dear Martin! Have a wonderful day.
other: Earn 5000 dollars a week from home! Click here and get rich!
other: Thanks for your help yesterday, it all works again.
`;
