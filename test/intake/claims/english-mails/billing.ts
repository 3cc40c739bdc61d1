/* English mails, mainly about what was charged; in the format of `labelled-mails.ts`. */
export const BILLING_MAILS = `
duplicate: I was charged twice for one request. Please refund txn_9fk2mq7xl4bt1cvz.
duplicate: You billed the request behind txn_9fk2mq7xl4bt1cvz more than once. One payment is right, the others are not.
duplicate: txn_9fk2mq7xl4bt1cvz looks like a duplicate charge of txn_00000000000000aa, please refund one of them.
duplicate: double charge on my card, same minute, same amount
duplicate: u took the money 2 times
duplicate: There are two identical charges on my statement for the same request.
duplicate: The same request shows up twice on our invoice.
duplicate: We see a duplicated payment: txn_9fk2mq7xl4bt1cvz and txn_00000000000000aa are for the same job.
duplicate: My card was debited three times for a single order.
duplicate: I paid double for this. One request, two charges.
duplicate: It seems I've been double billed.
duplicate: It charged me again for the very request that I had already paid.
duplicate: My bank statement shows that I was charged twice.
duplicate: Still no answer. I was charged twice.⏎⏎On Mon, 2 Nov 2026 at 10:12, Refund Desk wrote:⏎> If you start a chargeback with your bank, your account is suspended.⏎> Images of poor quality are not refunded.
duplicate failure: Charged twice and not even one picture was delivered!
duplicate wrong_amount: First you charged me double, and second the price per image is wrong.
duplicate: I see the same payment two times on my card.
duplicate: You guys charged me double!!
duplicate: Two debits, one request. Please give one of them back.
duplicate: Possible duplicate billing for request req_81ab22: txn_9fk2mq7xl4bt1cvz / txn_00000000000000aa
duplicate: i only clicked once but was billed twice
duplicate: The transaction txn_00000000000000aa is a repeat of txn_9fk2mq7xl4bt1cvz, we only made one call.
duplicate: This invoice lists one job two times.
duplicate: charged me 2x for the same pics
duplicate: Our accounting noticed that this request has been invoiced twice.
duplicate: Paid once, then you took the same amount again a minute later.
duplicate: We are a law firm in Dublin and were charged twice for one request. We would be grateful for a refund.
duplicate: The pictures are great, no complaints about those, but I was billed twice.
duplicate: My card shows two payments of 0.16 at exactly the same second, but I made one request.
duplicate: Could you check whether we were billed double for req 77? Looks like it.
duplicate: You charged me again after I had already paid.
duplicate: It seems the retry was counted as a second purchase, so we paid two times for one result.
duplicate: Double booking!
duplicate: one order 3 charges. please return 2 of them
duplicate: txn_00000000000000aa is an exact copy of txn_9fk2mq7xl4bt1cvz. Please remove it.
duplicate: We have found a double entry in your invoice.
duplicate wrong_amount: You billed us twice, and both times with the wrong price.
duplicate: I don't complain about the quality, only about being charged twice.
duplicate: I see two charges for the same request on my card statement.
duplicate: The same job was billed twice.
duplicate: Please refund the duplicate payment.
duplicate: Charged twice!!! Fix this.
duplicate: You have taken the money two times for one and the same generation.
duplicate: this charge is a duplicate
duplicate: My invoice contains request req_10ab twice.
duplicate: We were double charged on 3 November.
duplicate: I was charged a second time for a request that I had already paid for.
duplicate: As a judge I have no time for such things. I was charged twice.
wrong_amount: The amount of txn_9fk2mq7xl4bt1cvz cannot be right, three images do not cost that much.
wrong_amount: You overcharged me.
wrong_amount: I was billed 0.51 but 3 images at 0.05 should be 0.15.
wrong_amount: the price on the invoice doesn't match your price list
wrong_amount: incorrect amount on txn_9fk2mq7xl4bt1cvz, should be 0.16
wrong_amount: We have been billed at the pro rate although we use the standard tier.
wrong_amount: The total is wrong, please check the sum.
wrong_amount: You charged more than the list price for these.
wrong_amount: i think theres a billing error, its way more than i expected to pay per image
wrong_amount: Why is this 2.40 instead of 0.24?
wrong_amount: Wrong unit price applied to INV-2026-004217.
wrong_amount: the sum you took is too high
wrong_amount: This charge is higher than your published price.
wrong_amount: I expected 0.12 and you took 0.21. Looks like a typo in your billing.
wrong_amount: 4 pictures should cost 0.16, not 0.61
wrong_amount: Please correct the invoice, the amount is not right.
wrong_amount: You charged me for 12 images and I ordered 10.
wrong_amount: I was overbilled.
wrong_amount: why so much? you list 0.04 per image and i paid 0.09
wrong_amount: The rate used for this charge is not the one on your website.
wrong_amount: INV-2026-004217 has a miscalculation.
wrong_amount: you charged too much
wrong_amount: Your invoice says 48.00, by our calculation it must be 42.50.
wrong_amount: I was charged for premium although I used basic.
wrong_amount: The charged amount doesn't agree with the pricing table.
wrong_amount: 12 cents per image? The list says 4.
wrong_amount: There's a mistake on the bill: you counted 30 images, there were only 3.
wrong_amount: I think I paid too much for this.
wrong_amount: The figures on INV-2026-004217 are incorrect.
wrong_amount: this is double the price it should be
wrong_amount: The amount you charged is wrong.
wrong_amount: I was charged 0.48 and it should have been 0.24.
wrong_amount: You billed me at a higher price than the one on your price list.
wrong_amount: this is way too much for two pictures
wrong_amount: There is an error in invoice INV-2026-004217, the sum does not add up.
wrong_amount: Please check the price of this charge, I believe it is incorrect.
wrong_amount: I got billed for 100 images but I only made 10.
wrong_amount: They charged me too much.
price_change: You lowered your prices after txn_9fk2mq7xl4bt1cvz. I would like the difference to the new price back.
price_change: The price dropped the day after I bought. Can you match it?
price_change: It is cheaper now than when I used it, please pay back the difference.
price_change: since your price cut last week the same pictures cost half, i feel ripped off
price_change: You raised your prices and I did not notice until the invoice came.
price_change: Prices have gone down since I ran this batch.
price_change: I saw that the new price is 0.03. Please apply it to my charge of last week too.
price_change: A week later you made it cheaper. I'd like to have the difference.
price_change: You dropped the price by a third right after my purchase, that's unfair.
price_change: Since the price reduction on Monday others pay less for the same. Please adjust my charge.
price_change: I want the new lower price for my old requests as well
price_change: Nobody told me about the price increase last month.
price_change: today it costs 0.03 but yesterday i paid 0.04, refund the diff
price_change: Now it's only 0.02 per image! I paid double that last week, please refund the rest.
price_change: I see you have reduced the prices. Can I get the difference for October?
price_change: Why did the price go up without notice?
price_change: You changed your pricing on the 1st; please apply the new pricing to my older charges.
price_change: after the price drop I feel cheated
price_change: You reduced the price last week, I would like the difference.
price_change: Prices went down after my purchase. Can I get a refund for the difference?
price_change: The new price is much lower than what I paid in October.
price_change: Why did you raise the price?
never_charged: the failed calls weren't billed but they cost me time, so pay me for it
never_charged: My requests returned 503 and you did not bill them, but I want to be paid for the failed ones anyway.
never_charged: I know that the failed requests were free. I still think that I deserve something for them.
never_charged: There is no charge for the failed images, still I ask for a compensation.
never_charged: The failed requests were not charged, that is clear. I ask for something for my lost time.
never_charged: None of the failed images was billed, but I would like to be compensated for them.
never_charged: you didn't bill the errors but i want 5 dollars for each
never_charged: My failed requests were not charged, but I want a refund for them.
never_charged: You did not charge me for the failed requests. I still want compensation.
`;
