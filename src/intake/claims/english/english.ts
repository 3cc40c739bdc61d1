import type { Language } from '../wording.js';
import { ACCOUNT_ENDED } from './account.js';
import { WRONG_AMOUNT } from './amount.js';
import { CHARGEBACK } from './chargeback.js';
import { CONFIRMATION } from './confirmation.js';
import { COURTESY } from './courtesy.js';
import { DISSATISFACTION } from './dissatisfaction.js';
import { DUPLICATE } from './duplicate.js';
import { FAILURE } from './failure.js';
import { LEGAL_THREAT } from './legal-threat.js';
import { OWN_MISTAKE, OWN_NETWORK } from './mistakes.js';
import { WANTS_OTHER } from './other.js';
import { OUTAGE } from './outage.js';
import { NEVER_CHARGED, PRICE_CHANGE } from './prices.js';
import { BILLING, REFUND } from './refund.js';
import { UNAUTHORIZED } from './unauthorized.js';
import { STATUTORY_WITHDRAWAL, TAKES_BACK, WANTS_CREDIT } from './wishes.js';

/** English, also as people write it whose first language it is not. */
export const ENGLISH: Language = {
  spaced: true,
  hearsay: [
    '(policy|terms|website|docs|documentation|faq) (says?|states?|said|stated|promises?|mentions?)[^,;]{0,200}',
    'you (say|said|promised?|claim|claimed|advertise) that[^,;]{0,200}',
    'any unauthori[sz]ed (use|disclosure|copying|distribution|review)',
    '(intended recipient|(message|e-?mail) (is|may be) confidential|legally privileged).*',
    'you (write|wrote|state|stated|say|said|claim|promise|assured? (me|us)|told (me|us)|guarantee|maintain)( (in' +
      '|on) your .{1,20})? (that )?(failed|errors?|failing|unsuccessful|aborted)[^,;]{0,120}',
    'you (write|wrote|state|stated|told (me|us)|assured? (me|us)|guaranteed?|maintain) that[^,;]{0,200}',
  ],
  claims: {
    outage: OUTAGE,
    failure: FAILURE,
    duplicate: DUPLICATE,
    wrong_amount: WRONG_AMOUNT,
    unauthorized: UNAUTHORIZED,
    chargeback: CHARGEBACK,
    legal_threat: LEGAL_THREAT,
    dissatisfaction: DISSATISFACTION,
    own_mistake: OWN_MISTAKE,
    own_network: OWN_NETWORK,
    price_change: PRICE_CHANGE,
    account_ended: ACCOUNT_ENDED,
    never_charged: NEVER_CHARGED,
    wants_credit: WANTS_CREDIT,
    takes_back: TAKES_BACK,
    statutory_withdrawal: STATUTORY_WITHDRAWAL,
    wants_other: WANTS_OTHER,
  },
  refund: REFUND,
  billing: BILLING,
  confirmation: CONFIRMATION,
  courtesy: COURTESY,
};
