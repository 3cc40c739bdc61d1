/*
 * What a customer says, as far as the policy makes words count. Words never move money by themselves: they tell which kind
 * of answer is wanted, and when a person must look.
 */

/** Claims that documentation can contest where the ledger shows nothing of them (3.1). */
export const CONTESTABLE = ['outage', 'failure', 'duplicate', 'wrong_amount'] as const;

/** Claims that call for a person whatever the ledger says (3.1 "subject to verification", 7). */
export const FOR_A_PERSON = ['unauthorized', 'chargeback', 'legal_threat'] as const;

/** Claims that name a reason that does not pay. */
export const NOT_REFUNDED = [
  'dissatisfaction', // 3.2 quality or taste of delivered images
  'own_mistake', // 3.2 user error
  'own_network', // 3.2 network issues on the customer's end
  'price_change', // 3.2, 11 prices changed after the service
  'account_ended', // 3.2, 10 money back because the account was suspended, terminated or closed
  'never_charged', // 8 failed requests that were never charged
] as const;

/** What the customer wants besides money back. */
export const WISHES = [
  'wants_credit', // 6 credit towards future use instead of money
  'takes_back', // the request is withdrawn
  'statutory_withdrawal', // a legal right of withdrawal, which names no reason
  'wants_other', // something else than money: a copy of an invoice, an answer, or only to say thanks
] as const;

export type ContestableClaim = (typeof CONTESTABLE)[number];
export type PersonClaim = (typeof FOR_A_PERSON)[number];

/** One thing that a customer says. */
export type Claim = ContestableClaim | PersonClaim | (typeof NOT_REFUNDED)[number] | (typeof WISHES)[number];

/** All claims, in the order in which they are told. */
export const CLAIMS: readonly Claim[] = [...CONTESTABLE, ...FOR_A_PERSON, ...NOT_REFUNDED, ...WISHES];

/** Whether a claim is only a wish: it names no reason. */
export const isWish = (claim: Claim): boolean => WISHES.some(wish => wish === claim);

/** What the mails of a case say together. */
export interface Claims {
  readonly said: readonly Claim[];
  /** Whether the mails say what happened (4.2 "a detailed explanation"), more than an ID and the wish for money. */
  readonly explained: boolean;
  /** Whether documentation is attached: an attachment of its own, no signature or inline picture, no mere list of IDs. */
  readonly documented: boolean;
}

/** Nothing said. */
export const SAYS_NOTHING: Claims = { said: [], explained: false, documented: false };
