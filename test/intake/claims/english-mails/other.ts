/* English mails without any claim; in the format of `labelled-mails.ts`. */
export const OTHER_MAILS = `
explained: The requests did not fail, that is not what I am writing about. The colleague who ordered them left the company.
explained: txn_9fk2mq7xl4bt1cvz and txn_00000000000000aa were only tests while we were developing. Please refund both.
explained: We ordered these pictures for a wedding which was called off, so we have no use for them any more.
explained: My cat walked over the keyboard.
explained: The client cancelled the campaign the same afternoon, so please refund.
explained: I thought that the first hundred pictures were free of charge.
explained: My developer went through far more pictures than I had told him to.
explained: Our intern used the company key for his private project over the weekend.
explained: This is a duplicate of the mail I sent yesterday, sorry, our mail program hiccuped.
explained: It is not a duplicate charge, I know that. I just want to cut my costs this month.
explained: There was no outage, don't worry. The pictures simply came too late for our magazine.
explained: I know the service was not down, I was just too slow to use the links before they were deleted.
explained: No fraud here, my wife used my account with my card, but she did not need the pictures in the end.
explained: I have not started a chargeback and I do not intend to; I simply had no use for the pictures, our project was stopped.
explained: I will not withdraw my request, whatever your support tells me on the phone.
explained: Everything worked and nothing failed. I simply picked up the wrong subscription for my daughter's school.
explained: The exhibition for which we wanted the posters has been moved to next year.
explained: My boss decided that we are not allowed to use generated pictures any longer.
explained: I am a student and this month I can't pay my rent, could you make an exception?
explained: Our contractor used the key we gave him and went far over the agreed budget.
explained: I believed there was a free trial for new customers.
explained: My daughter played with the app on my tablet, she knows my password.
explained: Both charges are for separate jobs, so no double billing. I would only like to have the invoices merged for my tax adviser.
explained: Nobody hacked us. Our trainee generated the pictures and they were for the wrong campaign.
explained: My bank charges me a fee for foreign payments, please pay me that fee back too.
explained: As said on the phone, our customer went bankrupt and we cannot pass the costs on.⏎⏎> Was it a failed request or a duplicate charge?
explained: My assistant, who has the key from me, generated a hundred pictures for a project that was stopped the next day.
explained: My brother borrowed my laptop with my okay and played around with your tool.
explained: I ordered these for my mother's birthday, but she passed away.
explained: The school holidays were moved and we don't need the flyers.
explained: We decided to work with a photographer instead.
explained: I only wanted to try it out and did not know that it costs something.
explained: We are a charity with very little money, perhaps you can make an exception.
explained: Two requests, two charges, that is right; I simply do not need the second one since my editor dropped the article.
explained: An employee of mine generated these with the company's key, but the campaign was dropped.
explained: My wife made this purchase with my card, I had told her she could, but she picked a plan that is too big for us.
explained: The event was cancelled and I do not need the images any more.
explained: I ordered the images for a friend but she already had some.
explained: I was not aware that every image costs money.
nothing: The requests did not fail, I only need the invoice.
nothing: txn_9fk2mq7xl4bt1cvz
nothing: I would like a refund, please.
nothing: Please refund txn_9fk2mq7xl4bt1cvz.
nothing: Hi,⏎please refund me for txn_9fk2mq7xl4bt1cvz.⏎⏎Best regards⏎John Smith⏎Head of Design⏎Acme Pictures Ltd, London
nothing: I do not know which one.
nothing: I still do not know. Just refund me.
nothing: It is txn_9fk2mq7xl4bt1cvz, please refund it.
nothing: Yes, that was me.
nothing: Yes, I wrote that.
nothing: give me my money back
nothing: See attached.
nothing: Refund request⏎Dear Sir or Madam,⏎I hereby request a full refund of the charge txn_9fk2mq7xl4bt1cvz to my original payment method. Thank you very much in advance.⏎Yours sincerely,⏎Dr. Maria Papadopoulos
nothing: I want a refund for invoice INV-2026-004217 asap!!!
nothing: REFUND NOW txn_9fk2mq7xl4bt1cvz
nothing: My account email is ada@example.com. I would like to be refunded for the transaction below.⏎txn_9fk2mq7xl4bt1cvz⏎Thanks⏎Ada
nothing: Good morning, could you please process a refund for this transaction: txn_9fk2mq7xl4bt1cvz? Let me know if you need anything else.⏎Cheers,⏎Tom
nothing: Can I have my money back for txn_9fk2mq7xl4bt1cvz?⏎⏎Sent from my iPhone
nothing: Hello, I would like a refund for one of my charges, please.
nothing: Please find attached my invoice. I kindly ask you to return the money.
nothing: I have now asked twice for a refund.
nothing: I sent two requests in the evening and both were charged, I only have a question about the tax.
nothing: No chargeback from my side. Please refund txn_9fk2mq7xl4bt1cvz.
nothing: I want my money back within 7 days. All rights reserved.
nothing: Please credit my card.
nothing: Credit or refund, either is fine.
nothing: I don't want credits, I want my money.
nothing: Please refund in cash and not as service credit.
nothing: I prefer a refund over credits.
nothing: Please refund txn_9fk2mq7xl4bt1cvz⏎⏎-----Original Message-----⏎From: billing@imaginator.com⏎Subject: Your invoice⏎Duplicate charges and outages can be reported.
nothing: Just the refund please.⏎-- ⏎Ben Cole⏎Cole Outage Consulting, downtime and fraud analysis
nothing: txn_9fk2mq7xl4bt1cvz txn_00000000000000aa
nothing: refund plz txn_9fk2mq7xl4bt1cvz
nothing: Dear Imaginator team,⏎⏎I am writing to request a refund for the transaction with the ID txn_9fk2mq7xl4bt1cvz.⏎⏎Many thanks and kind regards,⏎Olga Petrova⏎Marketing Manager⏎Blue Ocean Media GmbH
nothing: I need my money back please
nothing: That was not me.
nothing: hello? any news on my refund?
nothing: Please reimburse me for INV-2026-004217. The details are in the attachment.
nothing: Here is the ID you asked for: txn_9fk2mq7xl4bt1cvz⏎Thanks!
nothing: Transaction: txn_9fk2mq7xl4bt1cvz⏎Amount: 0.16 USD⏎Date: 12 November 2026⏎Account: ada@example.com⏎Request: full refund
nothing: pls send the money back to my visa card
nothing: I'd like to get reimbursed for this charge. txn_9fk2mq7xl4bt1cvz. Have a nice day! Paul
nothing: I want to ask for a refund of my last payment.
nothing: Money back!!!!!
nothing: Please look at INV-2026-004217 and refund what you can.
nothing: This is the second time I write to you. Refund txn_9fk2mq7xl4bt1cvz.
nothing: I haven't filed any chargeback. Please refund txn_9fk2mq7xl4bt1cvz.
nothing: Please refund txn_9fk2mq7xl4bt1cvz.⏎⏎Jane Doe⏎Doe Legal Services, Solicitors
nothing: Please credit the amount to my bank account.
nothing: Refund to my card please, no vouchers or credits.
nothing: I am not withdrawing my refund request.
nothing: txn_9fk2mq7xl4bt1cvz please⏎⏎On Tue, Nov 3, 2026 at 9:00 AM Imaginator Refunds <refunds@imaginator.com> wrote:⏎⏎We could not see that the images failed. If your account was hacked, tell us.
nothing: Please credit it back to my Visa.
nothing: Whether as credit or as money, I do not mind.
nothing: I insist on a refund in money, credits are of no use to me.
nothing: I'm not taking back my request.
nothing: Hello, this is about txn_9fk2mq7xl4bt1cvz. I would kindly ask you to refund it. Thanks a lot for your help!
nothing: Refund for INV-2026-004217 please.⏎⏎Mit freundlichen Grüßen
nothing: Can you please return the payment of 0.16 USD from 12 November?
nothing: txn_9fk2mq7xl4bt1cvz - refund requested
nothing: Dear support, please be so kind as to refund my money. Ada Lovelace
nothing: As discussed: txn_9fk2mq7xl4bt1cvz
nothing: I paid 0.16 and want it back.
nothing: Any update?
nothing: My account is ada@example.com and the transaction is txn_9fk2mq7xl4bt1cvz. Please process my refund. Regards, Ada
nothing: please refund⏎⏎> The images failed because of an outage.⏎> You were charged twice.
nothing: Please credit the amount back to my credit card.
nothing: Either a refund or credits, both are fine with me.
nothing: No credits please, I want my money back.
nothing: I do not withdraw my request.
nothing: Please refund my purchase, txn_9fk2mq7xl4bt1cvz. Thank you.
nothing: I want to request a refund. My transaction ID is txn_9fk2mq7xl4bt1cvz.
nothing: refund txn_9fk2mq7xl4bt1cvz please, see attached
nothing: Hello,⏎here is my invoice number: INV-2026-004217.⏎Regards⏎Peter Miller
nothing: Could you refund this charge? txn_9fk2mq7xl4bt1cvz
nothing: I need a refund as soon as possible.
`;
