/*
 * English mails as customers write them, labelled by what the policy makes of them. No pattern is tuned on this file: it
 * measures how well ordinary mails are read that nobody saw before.
 */

/** What a mail says: its claims, `explained` or `nothing`, a colon, the mail (`⏎` is a line break). */
export const MAILS = `
outage: Hi, your service was down most of Saturday evening and we couldn't do a thing. Can I get part of INV-2026-009066 back please? Cheers, Gareth
outage: Dear Sir or Madam,⏎⏎Your API was unavailable for approximately five hours on 6 November. We request a pro-rata refund on invoice INV-2026-007729 for the period of the outage.⏎⏎Yours faithfully,⏎Priscilla Hawthorne⏎Hawthorne & Daughters Stationers, Shrewsbury
outage failure: ur servers were down all morning n every single request errored out but u still charged me txn_idmakqwy4wmkwt5n. not cool
failure: I paid for 30 images and got none, just error 500 over and over. Please refund txn_65p8zma33qw8heey.
failure: Hello team, kindly note that 14 out of 60 images failed with timeout but amount has been deducted for all 60. Please do the needful and return the balance for txn_2mlqylt454lgyv3d.⏎Regards,⏎Venkatesh R.
duplicate: you charged me twice for the same thing, txn_2ulsptkxfvbsnlv8 and txn_rnkypwmmlt181ygn. one of them back please
duplicate: Hi there, there's a duplicate charge on my card for an order I only placed once. Reference txn_bz8gcc9j3wr0y8ta. Could you reverse the second one? Thanks heaps, Kylie
duplicate legal_threat: Third email now. I was double charged (txn_74cmr34s6648vplx). If this isn't sorted by Friday my attorney will be in touch and I'll see you in small claims court.
wrong_amount: Invoice INV-2026-003358 is wrong. It says $84 but at your listed price it should be $56.
wrong_amount: hey so i asked for 100 images and you billed me for 160?? txn_z8goi2qt4tirk3mo please fix and send back the extra
wrong_amount: Good afternoon. We have been overcharged on INV-2026-004202: the standard rate was agreed, yet the premium rate was applied. Please refund the difference. Accounts Payable, Tolland Ceramics
unauthorized: I did not make this purchase. Somebody used my card without my permission. txn_38v2tq5qqn0rhk3j
unauthorized: my account got hacked and whoever did it ran up a bunch of images. txn_kpv4glwvku53fu8m wasn't me, pls give the money back
unauthorized chargeback: Our API key was stolen and INV-2026-006160 is fraudulent usage. We have already filed a chargeback with Amex.
chargeback: Just so you know, I've disputed txn_s9vuoxu020bbwvkh with my bank.
legal_threat: Unless the sum on INV-2026-001198 is returned within 14 days I shall issue a claim in the county court without further notice.⏎⏎M. Ashdown
dissatisfaction: the pictures are awful, faces all melted and hands with six fingers. i want my money back txn_8uqcv0tdlqp7x4t0
dissatisfaction: Hello, I'm afraid I'm not happy with the images at all. The colours are off and they look nothing like what I described. Could you refund txn_sy6i6gwq712naqe2? Kind regards, Mairead Gallagher
own_mistake: Left a test job running over the long weekend like a muppet. My own stupid fault, but INV-2026-005396 really stings. Any chance of something back?
own_mistake: Hi, I made a mistake in my code and it kept calling your API in a loop overnight. Totally my fault, but INV-2026-003562 is more than I make in a week. Would you consider a goodwill refund? Thanks, Tunde
own_network: storm took out our power and internet here in Darwin mid job so i never received the images on my end. can I have a refund for txn_kve4p3yydb47jn2h
own_network: Hello, the internet connection at our office was broken (problem is on our side, our provider repairs the cable) and so the pictures did not arrive to us. Is it possible to refund txn_gbx60ndn7u2rxxzk? Best regards, Jarmo
price_change: Bought Monday, half price by Thursday. Really? Please refund me the difference on txn_xrxfcmgklovreq8z.
price_change: Hi, I see that images got a lot cheaper this month. We paid the old price on INV-2026-007304. Can you apply the new rate and refund us the rest? Thanks, Dana
account_ended: Your team banned my account over "prohibited content". If I can't use it I want the money I spent on INV-2026-001984 returned to me. D. Okafor
account_ended: Hello, I closed my account on the 4th. Please refund what I had paid before that, invoice INV-2026-005538. Regards, Siobhan
never_charged: A few requests failed yesterday. I can see they weren't billed, but I'd like some compensation for the hassle. INV-2026-002172
never_charged: ok so the failed ones didn't get charged, fair enough, still lost half a day because of it. do you pay anything for that? txn_98hhv53h77hjzk82
wants_credit: I'd rather have credit for future images than a refund. txn_d447q112epb349th
failure wants_credit: Hiya, 7 images on txn_d1s1xk4rgbsz52ek never generated but I was charged for them. No need to send the money back, just pop it on my account as credit for next time. Ta, Becky
takes_back: I've changed my mind, no need to refund txn_lh0jgcv4i22zu0a3. Thanks anyway
takes_back: never mind about the refund on txn_ue3l0r9lkc4jg9n6, i don't need it anymore. sorry for the bother
statutory_withdrawal: I hereby give notice that I cancel my contract under my statutory right to cancel. INV-2026-005096⏎Owen Prydderch⏎19 November 2026
statutory_withdrawal: I want to use my 14 day right of withdrawal for txn_ey77r78eenebhr09, thank you
wants_other: Hi, I need a receipt for INV-2026-005825 for my expenses claim, could you send one over?
wants_other: Hello, our VAT number is missing from INV-2026-001221. It is GB 123 4567 82. Please issue a corrected invoice.
wants_other: just wanted to say the pics from txn_qr3ta6zbhtb36kgw came out amazing, thank you so much!!
wants_other: We've moved. Please change our billing address on INV-2026-004707 and going forward to 22 Quay Street, Cork.
explained: We run a village panto and the council has closed the hall over the roof, so there's no show and no poster. Could you refund txn_ifzz5hlc70l6jipf?
explained: Our client went bust before we could deliver, so we are left with the bill. Is there anything you can do on INV-2026-004154?⏎Best,⏎Rhys, Copperleaf Studio
explained: It's not a duplicate or anything like that. I bought these as a surprise for my brother's food truck and he's gone and sold the truck. txn_e36dkxctxmfyknmm
explained: My daughter used my account, with my permission, for a school project that got cancelled. Can I get txn_j4mzj4ju7dc6q9jt refunded?
explained: A mate told me you refund outages. That's not my situation, we just shut the shop before we got round to using the pictures. INV-2026-004109
explained: I'm a lawyer, but this is a personal matter: the images were for a memorial booklet and the family chose photographs instead. I'd appreciate a refund of txn_bo6d3w1ftne6b63k.
nothing: refund txn_3hhv2z0co142s78j
nothing: Hi,⏎I'd like a refund for txn_n151tf71mw1qp1hl please.⏎Thanks,⏎Marcus
nothing: The number you asked for is txn_vqdf0ad9gmry2a9c.⏎⏎On Thu, 12 Nov 2026 Imaginator wrote:⏎> Please tell us your transaction ID.⏎> Were you charged twice?
nothing: Credit note for INV-2026-003257 please. Regards, Finance
nothing: GIVE ME MY MONEY BACK txn_7icln2cq21hiok2j
nothing: Dear Customer Support, I hope this email finds you well. I am writing to respectfully request a refund of transaction txn_we8e7pzj4rua5d76 to my original credit card. I look forward to your kind reply. Sincerely, Anjali Deshpande
`;

/** Answers to the question whether a refund request in the account's name was its owner's. */
export const CONFIRMATIONS = `
yes: Yes
yes: yep that was me, go ahead⏎⏎Sent from my Galaxy
yes: Hello, I confirm that I made this request. Regards, Venkatesh
no: That was not me.
no: no i never asked for any refund
no: Definitely wasn't me, somebody is pretending to be me. Please don't pay out.
unclear: What is this about?
unclear: might have been my wife, I'll ask her tonight
`;

/** Mails without an ID: whether they ask or complain about money or charges at all. */
export const REQUESTS = `
request: why did you take $40 from my card??
request: Hi, how do I get a refund?
request: I was billed last week but never got my images. I want my money back.
request: Your latest invoice seems far too high. Please explain these charges.
request: I'd like to dispute a payment but I can't find the transaction number.
other: Do you have a Ruby SDK?
other: We are a leading web design company and can redesign your website. Reply for a free quote!
other: can't log in, it keeps saying wrong password
other: Thanks for your help the other day, all working now.
other: Am I allowed to print the images on T-shirts and sell them? What's the licence?
`;
