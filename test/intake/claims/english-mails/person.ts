/* English mails, mainly about what calls for a person; in the format of `labelled-mails.ts`. */
export const PERSON_MAILS = `
unauthorized: I did not make the charge txn_9fk2mq7xl4bt1cvz. Somebody stole my API key and used my card without my permission.
unauthorized: my account was hacked
unauthorized: This is a fraudulent charge, I never used your service.
unauthorized: I don't recognize this charge at all.
unauthorized: Our API key leaked on GitHub and strangers ran up the bill overnight.
unauthorized: someone else is using my card
unauthorized: An ex-employee kept our key after he left and has been generating pictures ever since.
unauthorized: I never authorised this payment.
unauthorized: These charges are not mine.
unauthorized: my son took my card without asking and bought pictures with it
unauthorized: Unknown charge on my credit card from Imaginator. I have no account with you.
unauthorized: Key compromised, please revoke it and return the money for the calls that weren't ours
unauthorized chargeback: Somebody got hold of my card number; my bank has blocked the card and started a dispute.
unauthorized: I never made this purchase and I don't know your company.
unauthorized: Somebody used my API key without my knowledge.
unauthorized: A former contractor still had our key and used it without permission.
unauthorized: not my transaction! my card was stolen last week
unauthorized: We had a security breach and attackers used our key to generate thousands of images.
unauthorized: I have no idea what this charge is, I have never heard of Imaginator.
unauthorized: this was fraud, an unknown person logged in to my account from another country
unauthorized: I did not authorize you to take this money.
unauthorized: our key got out through a public repo and a stranger used it
unauthorized: Unauthorised transaction on my account, please investigate.
unauthorized: My API key was stolen and misused.
unauthorized: I have just discovered that an intruder has been using our account.
unauthorized: I did not do this. Please find out who used my card.
unauthorized: This transaction was made without my consent.
unauthorized: A person who left our company in May still used our key in October, which he was not allowed to.
unauthorized: hi, there's a payment to you on my statement that i never made
unauthorized: someone got into my account and made loads of pictures
unauthorized: We suspect fraudulent use of our credentials.
unauthorized: I lost my wallet and the finder paid with my card at your site.
unauthorized: Your company debited me although I'm not even a customer.
unauthorized: my ex boyfriend used my account after i told him not to
unauthorized: Someone used my credit card without permission.
unauthorized: I didn't make this payment.
unauthorized: My account has been compromised.
unauthorized: Our key was leaked and abused by unknown people.
unauthorized: I do not recognize this transaction, please investigate.
unauthorized: Fraud! I never ordered anything from you.
unauthorized: A former employee took the API key with him and is still using it.
unauthorized: My card details were stolen and used on your site.
unauthorized: this wasn't me, somebody hacked my account
unauthorized chargeback: My card was stolen and my bank has opened a dispute.
chargeback: My bank is already dealing with txn_9fk2mq7xl4bt1cvz, but I would like you to settle it with me instead.
chargeback: I will dispute it with my card company.
chargeback: refund me or i charge back
chargeback: I've opened a dispute with PayPal.
chargeback: Otherwise I'll have my bank reverse the payment.
chargeback: My credit card company has already given me the money back.
chargeback: I have disputed this charge through Visa.
chargeback: a charge-back has been filed, case 88123
chargeback: if this isn't solved by friday i'm calling my bank to get it back
chargeback: I'm going to file a chargeback tomorrow.
chargeback: The bank told me to ask you first before they open a dispute.
chargeback: Visa will get my money back if you don't
chargeback: I have contacted my card issuer to contest the payment.
chargeback: Or shall I ask my bank to pull the money back?
chargeback: dispute is already open at paypal
chargeback: My credit card provider is looking into it.
chargeback: i'll just do a chargback then
chargeback: I spoke to my bank, they are going to reverse the transaction.
chargeback: Amex has opened an inquiry and wants your statement, so please sort it out with me now.
chargeback: You leave me no choice but to initiate a chargeback.
chargeback: The payment is being disputed.
chargeback: If you refuse, I'll have the money pulled back by my card company.
chargeback: a dispute with my credit card company is running
chargeback: My bank recommends a charge back.
chargeback: We'll simply return the direct debit through our bank.
chargeback: I have already initiated a chargeback.
chargeback: If you don't pay me back I will go to my bank.
chargeback: My credit card company is investigating this charge.
chargeback: I'll file a dispute with PayPal tomorrow.
chargeback: I asked my bank to reverse the charge.
chargeback: Do I have to do a chargeback?
chargeback: I do not want to start a chargeback, please just refund txn_9fk2mq7xl4bt1cvz.
legal_threat: If you do not refund me my lawyer will contact you.
legal_threat: I will take you to small claims court.
legal_threat: I am going to report you to the FTC and to the consumer protection agency.
legal_threat: see you in court
legal_threat: You will hear from our attorneys.
legal_threat: We will take legal action unless the amount is returned within 7 days.
legal_threat: I have already filed a complaint with Trading Standards.
legal_threat: Pay back or I sue.
legal_threat: My solicitor advised me to demand the money before we file a claim.
legal_threat: My attorney is informed and will take the next steps.
legal_threat: If this is not resolved I will involve the consumer ombudsman.
legal_threat: next stop: court
legal_threat: We shall commence legal proceedings without further notice.
legal_threat: I'll complain to the data protection authority and the regulator.
legal_threat: do i need to get my lawyer involved?
legal_threat: I have handed the matter over to a law firm.
legal_threat: You can expect a lawsuit.
legal_threat: My husband is a lawyer and he will deal with you.
legal_threat: This is my last warning before I sue you.
legal_threat: The matter will be passed on to our legal department.
legal_threat: Otherwise we will see each other before a judge.
legal_threat: I will file a report with the consumer protection office.
legal_threat: A complaint to the ombudsman is ready to be sent.
legal_threat: we'll start court proceedings
legal_threat: Our lawyers are looking into your terms already.
legal_threat: I will take legal action.
legal_threat: My lawyer will be in touch.
legal_threat: I will report you to the consumer protection authority.
legal_threat: We'll meet in court.
legal_threat: I am going to sue your company.
legal_threat: If I do not hear from you I shall involve a lawyer.
`;
