/* English mails, mainly about accounts that ended, and other wishes than money; in the format of `labelled-mails.ts`. */
export const WISHES_MAILS = `
account_ended: You suspended my account, so I want back what I paid in txn_9fk2mq7xl4bt1cvz.
account_ended: I have cancelled my account. Please pay back what I used before that: txn_9fk2mq7xl4bt1cvz.
account_ended: you banned me, give me back my money
account_ended: My account was terminated last week. I want a refund of everything.
account_ended: I closed my account yesterday and would like the last invoice refunded.
account_ended: Since you have blocked my account I can't use what I paid for.
account_ended: please delete my account and refund what I have paid so far
account_ended: You terminated my account without warning, so refund my last payments.
account_ended: My account has been closed by you. Return all my money.
account_ended: I'm leaving. I deleted my account, pay out what I spent this month.
account_ended: why did you suspend me? then i want my money back
account_ended: As my account is now banned I expect a full refund.
account_ended: Please close my account and refund the last charge
account_ended: My account has been suspended, so please pay out the usage of this month.
account_ended: You have shut down my account. I want all my money back.
account_ended: I cancelled yesterday. Please return what I paid for October.
account_ended: got banned for no reason, refund everything
account_ended: We have terminated our account with you and request repayment of INV-2026-004217.
account_ended: You closed my account, so please refund my last invoice.
account_ended: My account was suspended and I want my money back.
account_ended: I have deleted my account, please refund what I paid.
account_ended: I cancelled my account last month and want the October usage back.
wants_credit: I would prefer credits for future use rather than money.
wants_credit: please refund as account credit instead of to my card
wants_credit: Can you just add it to my balance for future requests?
wants_credit: No need to send the money back, API credit would be fine for me.
wants_credit: store credit instead of cash would work better for us
wants_credit: Credits on my account are OK instead of the money.
wants_credit: I'd rather have service credits.
wants_credit: Could you give us a credit towards next month's usage in place of a refund?
wants_credit: Just put it as credit for my next images, no need for a bank transfer
wants_credit: A credit for later use is what I'd like, not a transfer.
wants_credit: Please convert the refund into credits.
wants_credit: I'd take API credits instead.
wants_credit: can u put the money on my imaginator balance so i can use it next time
wants_credit: I would like to get service credit instead of money.
wants_credit: Please give me credits for future use rather than a refund.
wants_credit: I prefer credit on my account.
wants_credit: Instead of a refund, you can give me credits.
takes_back: Please forget it, I withdraw my refund request.
takes_back: Never mind, I found the pictures in another folder. You can close this.
takes_back: I found my mistake, no refund needed.
takes_back: Please cancel my refund request.
takes_back: it works now, i no longer want a refund
takes_back: I would like to take back my request from this morning.
takes_back: Please disregard my previous email.
takes_back: Sorry, my mistake, please ignore my last message.
takes_back: All good now, the refund is not needed any more.
takes_back: I'd like to cancel the refund request RF-2026-0017.
takes_back: we retract our claim
takes_back: Please drop it, I don't want the money back anymore.
takes_back: Forget about it, we found the images in our spam filter.
takes_back: Please cancel my request, everything is fine.
takes_back: I take it back, no refund please.
takes_back: Don't bother any more, I have found the images.
takes_back: Please stop the refund process, I was wrong.
takes_back: I'd like to withdraw my claim about txn_9fk2mq7xl4bt1cvz.
takes_back: You can ignore my mail from yesterday.
takes_back: I want to withdraw my refund request.
takes_back: Please ignore my request, I found the mistake on my side.
takes_back: I no longer need a refund.
takes_back: Forget my request, please.
takes_back: Please close the case, it has been resolved.
statutory_withdrawal: I exercise my 14-day right of withdrawal.
statutory_withdrawal: I hereby withdraw from the contract of 3 March within the 14 days. txn_9fk2mq7xl4bt1cvz
statutory_withdrawal: Under the Consumer Contracts Regulations I am using my cooling-off right.
statutory_withdrawal: I hereby give notice that I withdraw from my contract for the supply of the following service: INV-2026-004217. Name: Eva Novak. Date: 12/11/2026
statutory_withdrawal dissatisfaction: I use my statutory right to cancel because the images are ugly.
statutory_withdrawal: I make use of my right to withdraw within fourteen days.
statutory_withdrawal: Under EU consumer law I can cancel within 14 days and I do so now. txn_9fk2mq7xl4bt1cvz
statutory_withdrawal: This is my withdrawal from the contract pursuant to consumer law.
statutory_withdrawal failure: I revoke the contract under the 14 day withdrawal right, also because no image was delivered.
statutory_withdrawal: I am withdrawing from this contract within 14 days.
statutory_withdrawal: Please accept this as notice of cancellation under the distance selling rules.
statutory_withdrawal: As a consumer I have 14 days to withdraw, which I am doing with this mail.
statutory_withdrawal: I hereby make use of my 14-day right of withdrawal.
statutory_withdrawal: I withdraw from the contract according to EU law.
statutory_withdrawal: I want to cancel the contract within the 14-day cooling-off period.
`;
