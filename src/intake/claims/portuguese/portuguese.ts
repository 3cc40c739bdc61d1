import { looselyAll } from '../spanish/loosely.js';
import type { Language } from '../wording.js';
import { ACCOUNT_ENDED } from './account.js';
import { DUPLICATE, WRONG_AMOUNT } from './billing.js';
import { CONFIRMATION } from './confirmation.js';
import { COURTESY } from './courtesy.js';
import { CHARGEBACK, LEGAL_THREAT } from './dispute.js';
import { FAILURE } from './failure.js';
import { OWN_MISTAKE, OWN_NETWORK } from './mistake.js';
import { WANTS_OTHER } from './other.js';
import { UNAUTHORIZED } from './person.js';
import { NEVER_CHARGED, PRICE_CHANGE } from './price.js';
import { BILLING, REFUND } from './refund.js';
import { OUTAGE } from './service.js';
import { DISSATISFACTION } from './use.js';
import { STATUTORY_WITHDRAWAL, TAKES_BACK, WANTS_CREDIT } from './wishes.js';

/** Portuguese of Portugal and of Brazil. */
export const PORTUGUESE: Language = {
  spaced: true,
  hearsay: looselyAll([
    '(política|condições|termos|documentação|contrato|faq) (\\p{L}+ )?(\\p{L}+ )?(dizem|diz|afirma|indicam?' +
      '|estabelecem?|promete|consta)[^,;]{0,200}',
    '(dizem|prometem|anunciam|disseram|afirmam) que[^,;]{0,200}',
    '(uso|divulgação|cópia|distribuição) não autorizad[oa] (dest[ea]|d[oa]|fica|está|pode).*',
    '(est[ea] (mensagem|e-?mail) .{0,60}confidencia|aviso (legal|de confidencialidade)|destinatário indicado).*',
  ]),
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
