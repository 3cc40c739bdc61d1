/*
 * English mails that were written by somebody else, on which the patterns were tuned last; in the format of `labelled-mails.ts`.
 */
export const MAILS = `
outage: Hi all, from the evening of the 6th till breakfast time on the 7th nobody here could get into your platform. Three client projects slipped. What comes off INV-2026-006112?⏎Cheers, Angus, Aberdeen
outage: not working again, whole arvo without service. INV-2026-007730
outage: Our monitoring recorded eleven hours of unavailability during October. We request that INV-2026-007730 be reduced accordingly.⏎Yours sincerely,⏎Prof. Winifred Okonkwo
failure: i hit generate, it spins and spins, no picture ever but my balance went down. txn_q2w8e5r1t6z9u3i7
failure: Dear team, of the twelve designs in txn_m4n7b2v6c1x9y5a3 five are missing. The log has "internal_error" next to those five. Could you refund these?⏎Warm regards⏎Beatrix Dunne⏎Sandhill Press
failure: The PNGs are damaged, no programme will open them. txn_q2w8e5r1t6z9u3i7
failure: Paid, and got nothing for it. txn_k8j5h2g9f6d3s1a4
failure: If the rest shows up tomorrow I will let you know and drop this. As of now I have an empty folder where ten pictures should be.
failure dissatisfaction: Three pictures never came and the other two look like a toddler drew them. txn_m4n7b2v6c1x9y5a3
failure: You write that failed requests never cost anything. Then how come I paid for mine, which crashed? txn_k8j5h2g9f6d3s1a4
duplicate: One click, two charges. How is that possible? txn_q2w8e5r1t6z9u3i7 / txn_m4n7b2v6c1x9y5a3
duplicate: While reconciling our statement, my colleague noticed that the order of 11 November had been collected a second time. Kindly return the surplus.⏎Best, Annabel
duplicate chargeback: paid 2x for the same thing, sort it or i get my bank to reverse it
wrong_amount: Why am I being billed for premium? I only ever use basic. txn_k8j5h2g9f6d3s1a4
wrong_amount: INV-2026-007730 lists 130 images. We made 13. Somebody slipped in an extra zero.⏎Sincerely, Lucian Stephens, CPA
wrong_amount wants_credit: u charged me too much. just leave the difference as credit for my next pics, no need to send it back
wrong_amount: by my maths 7 x 0.04 is 0.28 and not 0.82
unauthorized: Good morning, today I found a debit from Imaginator on my Visa. I do not know your company and never bought anything from it. How did you get my card number?
unauthorized: somebody from romania logged in to my account and made pics at my expense, wasnt me
unauthorized: My eleven-year-old took my card out of my handbag without my knowledge and paid with it. txn_q2w8e5r1t6z9u3i7
unauthorized: Our old agency still has the key. We ended the contract in June and forbade them to use it, yet there are calls in October. INV-2026-006112
chargeback: I am this close to disputing the payment with my card issuer. txn_m4n7b2v6c1x9y5a3
chargeback: Barclays has already opened a dispute about this, ref 4471. Would you not rather settle it with me?
legal_threat: Final notice before we issue a claim in the county court. txn_k8j5h2g9f6d3s1a4
legal_threat: my lawyer is on it already and will be writing to you
legal_threat: im going to the attorney general and the BBB with this
dissatisfaction: I asked for a dachshund and got something between a fox and a sausage. I can't give that to my gran. txn_q2w8e5r1t6z9u3i7
dissatisfaction: Frankly a let-down. The faces are warped and the lettering is nonsense. INV-2026-006112
dissatisfaction: quality is dreadful, no use to me
own_mistake: Through my own carelessness the live key ended up in the test environment. txn_m4n7b2v6c1x9y5a3⏎Apologies for the bother⏎Jonah
own_mistake: pressed the wrong button, only wanted the preview
own_mistake: There was a bug in our program and it sent the same request hundreds of times. Not your fault, but maybe you can meet us half way. INV-2026-007730
own_network: On the train I hardly had any signal and the download kept breaking off. txn_k8j5h2g9f6d3s1a4
own_network: Our router was broken, so the pictures never made it to me. You are not to blame. txn_q2w8e5r1t6z9u3i7
price_change: I see on your site that it has been cheaper since the 15th. Could my earlier order get the new price? txn_m4n7b2v6c1x9y5a3
price_change: why did u get more expensive? nobody said a word. INV-2026-006112
account_ended: Ever since you banned me I can't do a thing. So give me back whatever I spent this month.
account_ended: We discontinued our account as of 31 October and look forward to the reimbursement of the last invoice INV-2026-007730.⏎Regards⏎Ballymote Town Council
never_charged: That the failed attempts cost me nothing is clear to me. Even so I would like some compensation for the inconvenience.
never_charged: ok nothing was taken for the crashed requests but my time is worth money, what do i get
wants_credit: Simplest would be to load it on my account as API credit, no need to give the money back. txn_q2w8e5r1t6z9u3i7
takes_back: Actually cancel my refund request please, I got it wrong.
takes_back: Good afternoon, kindly treat my message of this morning as not sent. The refund is no longer required. Regards, M. Rivers⏎⏎> INV-2026-006112: we are looking into your request.
statutory_withdrawal: As a consumer I rely on the statutory cooling-off period and cancel the contract. txn_m4n7b2v6c1x9y5a3
statutory_withdrawal dissatisfaction: I exercise my right to withdraw! The pictures are grainy and useless as well. txn_k8j5h2g9f6d3s1a4
wants_other: I can't find the receipt for txn_q2w8e5r1t6z9u3i7 any more, could you mail it again?
wants_other: Good morning, INV-2026-006112 still carries our old company name. Since October we have been "Lighthouse Books LLP". A corrected invoice would be appreciated.
wants_other: What would 2000 pictures in the style of txn_m4n7b2v6c1x9y5a3 cost? Any volume discount?
wants_other: Just to let you know that the posters from txn_k8j5h2g9f6d3s1a4 hang all over town and everybody adores them. Well done!
wants_other: For txn_q2w8e5r1t6z9u3i7, is there a way to get the layers as PSD?
explained: Our club has been dissolved and nobody wants posters any more. txn_q2w8e5r1t6z9u3i7
explained: Hello, I had made these for grandad's ninetieth, but he died last week. A kind gesture would mean a lot. txn_m4n7b2v6c1x9y5a3
explained: There was no outage and nothing failed. We simply have to save and would like last month's money back. INV-2026-006112
explained: My colleague made the pictures on my behalf, but our client does not pay us. txn_k8j5h2g9f6d3s1a4
explained: Nobody is going to court over this, relax. The show is off because the museum is being rebuilt, that is all. INV-2026-007730
explained: tbh my flatmate and me split up the podcast so the covers are pointless now
nothing: I'd love to have my money back for txn_m4n7b2v6c1x9y5a3. Thanks ever so much in advance and happy holidays!⏎Monica Harmon
nothing: refund txn_q2w8e5r1t6z9u3i7 ta
nothing: G'day, could I get my cash back for txn_k8j5h2g9f6d3s1a4? Cheers mate
nothing: Subject: refund⏎Invoice no.: INV-2026-006112⏎Customer: Otillie Bray⏎Please return the full amount to the original payment method.
nothing: No thank you, no credits. Just the amount on my Mastercard. txn_m4n7b2v6c1x9y5a3
nothing: Here is the number: txn_k8j5h2g9f6d3s1a4⏎-- ⏎Zero Downtime plc⏎Advice on outages and fraud⏎⏎> Please tell us the transaction that was charged twice or failed.
`;

/** Answers to the question whether a request was really the customer’s: `yes: …`, `no: …` or `unclear: …` a line. */
export const CONFIRMATIONS = `
yes: Correct, that message is mine.
yes: Yes. I wrote from my private address, it is all in order.⏎Best, Gwendolyn⏎⏎> Was that your request?
yes: yeah 👍
no: It wasn't me.
no: No! I have nothing to do with it, I never wanted any refund.⏎Regards⏎Ferdinand Bass
unclear: Who are you and why are you writing to me?
unclear: yes and no, one of them is mine, no idea about the other
unclear: I am travelling until Monday and will have a look then.⏎⏎> Reply yes if it was you.
`;

/** Mails without any ID: `request: …` asks or complains about money or charges, `other: …` does neither. */
export const REQUESTS = `
request: wheres my cash
request: You took money from my account without delivering a single picture. I expect an explanation.
request: Good day, I do not agree with my last invoice. Whom do I talk to?
request: Could you reimburse me for what I paid yesterday?
request: What do I have to do to get a refund from you?
other: November newsletter: the best autumn recipes, craft ideas and our big prize draw. Unsubscribe here.
other: We would like to enter into a partnership with Imaginator and build your technology into our CMS. Who is in charge of that?
other: The Python library throws an ImportError on Windows. Does that ring a bell?
other: Dear Mr Wolf, I am moving our Thursday meeting to 3 pm. See you then!
other: You have won! Claim your bitcoin bonus and multiply your wealth.
`;
