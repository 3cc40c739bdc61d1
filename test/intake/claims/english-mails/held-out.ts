/*
 * English mails that were written after the English patterns and never used to tune them; in the format of
 * `labelled-mails.ts`.
 */
export const HELD_OUT_MAILS = `
failure: Hello, four of my images could not be generated, but I had to pay for them.
failure: I am writing because my request ended in a timeout. Please give me the money back.
failure: The API answered with an error and I got no picture.
failure: It says failed. Refund.
failure: Not all images were delivered, three are missing.
failure: The files are damaged and I can't open them.
failure: My pictures have not arrived until today.
failure: Internal errors again and again, and every one of them costs me money!
failure: I only received 5 out of 9 images.
failure: we never got a result for this call, the connection was closed by your server with status 502
failure: The image generation stopped in the middle and did not continue.
failure: Sorry for my english. I make request, API say error, money is gone, no image.
failure: the generated image is just a white square
failure: Your service has not produced what I paid for, there simply is no image.
failure: requests are failing since this morning but you keep charging
failure: Please refund the failed image of this transaction.
failure: Download did not work and now the link is dead.
duplicate: Our bookkeeping found the charge twice for the same request id.
duplicate: I have been charged two times.
duplicate: The second charge is a duplicate of the first, please reverse it.
duplicate: You deducted the amount twice.
duplicate: Why do I see the same charge two times?
duplicate: There is a duplicate on my bill.
duplicate: I pay only once, not twice! You took 2x 0.16 for one generation.
explained: We called the API two times on purpose, but the second batch is no longer wanted by our client.
wrong_amount: I think the price is not correct.
wrong_amount: The invoice total is too high.
wrong_amount: You have charged me more than your list price.
wrong_amount: It should have cost 0.20 and not 0.80.
wrong_amount: there is a mistake in the amount
wrong_amount: I was overcharged for this batch.
wrong_amount: Your price list says 0.04 per image, but I paid 0.06.
wrong_amount: You billed 14 images, we only made 4.
outage: Your API was not reachable on Sunday.
outage: There was an outage of several hours, please refund the time proportionally.
outage: During the period of this invoice your servers were down for a whole day.
outage: We were not able to use your service from 8 to 14 h because it was offline.
outage: The downtime last month was extreme.
outage: imaginator api unavailable since hours
unauthorized: My API key has been stolen.
unauthorized: I never made this charge.
unauthorized: An unknown person has used my credit card on your platform.
unauthorized: This is not my charge, I have not authorised it.
unauthorized: Hackers got into our system and used our API key.
unauthorized: Our former developer still had access and ran up these charges without our permission.
unauthorized: Please check, I believe my account was used by someone else.
unauthorized: My card was used fraudulently.
explained: My daughter used my key with my permission, though she made many more pictures than we needed.
explained: A freelancer to whom we gave our key made all these pictures for a job that fell through.
chargeback: I have started a chargeback with my bank.
chargeback: I will contact my bank and have the payment reversed.
chargeback: My bank is already looking into this payment.
chargeback: Otherwise I have to dispute the charge with my credit card company.
chargeback: A chargeback will follow if nothing happens this week.
chargeback: PayPal has opened a case for this payment.
nothing: There is no chargeback. I only ask for a refund of txn_9fk2mq7xl4bt1cvz.
legal_threat: I will hand this over to my lawyer.
legal_threat: If you refuse, I will go to court.
legal_threat: I'm going to inform the consumer protection agency about you.
legal_threat: You will receive a letter from my attorney.
legal_threat: I shall sue you for this.
legal_threat: We reserve the right to take legal action.
failure: I work as a lawyer and need these pictures for a trial. None of them arrived.
failure: Two images failed. Please refund within 14 days, otherwise I will write a bad review.
dissatisfaction: The images are bad.
dissatisfaction: I am not satisfied with the result.
dissatisfaction: The pictures do not look like what I described.
dissatisfaction: Terrible quality, the hands have six fingers.
dissatisfaction: I find the images ugly and my wife too.
dissatisfaction: That is not what I ordered, I wanted a realistic photo.
dissatisfaction: The images are too dark and of low quality.
own_mistake: I made an error in my script.
own_mistake: By mistake I ordered too many images.
own_mistake: It was my fault, I used the wrong key.
own_mistake: Our test ran in an endless loop.
own_mistake: I entered a wrong prompt.
own_mistake: i accidentally clicked twice on generate
own_mistake: We set the wrong image size.
own_network: My wifi was down at that moment.
own_network: We had a problem with our internet connection.
own_network: Our VPN dropped the connection.
own_network: Because of a network failure in our office the images were lost.
price_change: You have lowered the price since then, please refund the difference.
price_change: The price has been reduced, I want the new price.
price_change: Yesterday it cost 0.06, now it costs 0.04. Give me the difference.
price_change: I read about your price cut. Does it count for my charge too?
account_ended: You have blocked my account and I want my money back.
account_ended: Because you terminated my account, I ask for a refund of my last charge.
account_ended: I closed my account. Please refund everything I paid this month.
account_ended: My account was banned, refund my charges.
never_charged: Some requests failed without being charged. I would like to be compensated.
never_charged: I was never charged for the failed requests, but they cost me a client.
wants_credit: I would rather have credits than money.
wants_credit: Please give me a credit for future images instead.
wants_credit: You may refund it as service credit.
wants_credit: Could I get API credits in place of the refund?
nothing: Please credit my account at the bank with the money.
nothing: I do not accept credits, please refund to my card.
nothing: Refund or credit, I don't care.
takes_back: I withdraw my request.
takes_back: Please cancel my refund, I found the images.
takes_back: The refund is no longer needed.
takes_back: Never mind, my mistake.
takes_back: You can forget my refund request.
explained: I do not withdraw my request, I insist on it, as your colleague Maria promised me on the phone last Friday afternoon.
statutory_withdrawal: I exercise my right to withdraw from the contract.
statutory_withdrawal: With this mail I make use of my right of cancellation within 14 days.
statutory_withdrawal: I withdraw from the purchase within the statutory period.
nothing: Hi, please refund me. txn_9fk2mq7xl4bt1cvz. Best, Lena
nothing: I ask for a full refund of INV-2026-004217.
nothing: Kindly return the amount of this transaction to my card.
nothing: Please refund the attached invoice.
nothing: Refund?
explained: I don't need the pictures any more because my shop closes.
explained: My boss did not approve the expense.
explained: I ordered them before I learned that we already own similar photos.
failure chargeback: The images never arrived, so I asked my bank to take the money back.
duplicate dissatisfaction: I paid twice and the pictures are ugly on top.
outage legal_threat: Your API was down for two days. My lawyer will contact you.
failure wants_credit: Three images failed, please give me service credits instead of money.
wrong_amount failure: You charged too much and half of the images failed.
`;
