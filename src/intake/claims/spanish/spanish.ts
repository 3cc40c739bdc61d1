import type { Language } from '../wording.js';
import { ACCOUNT_ENDED } from './account.js';
import { DUPLICATE, WRONG_AMOUNT } from './billing.js';
import { CONFIRMATION } from './confirmation.js';
import { COURTESY } from './courtesy.js';
import { CHARGEBACK, LEGAL_THREAT } from './dispute.js';
import { FAILURE } from './failure.js';
import { looselyAll } from './loosely.js';
import { OWN_MISTAKE, OWN_NETWORK } from './mistake.js';
import { WANTS_OTHER } from './other.js';
import { UNAUTHORIZED } from './person.js';
import { NEVER_CHARGED, PRICE_CHANGE } from './price.js';
import { BILLING, REFUND } from './refund.js';
import { OUTAGE } from './service.js';
import { DISSATISFACTION } from './use.js';
import { STATUTORY_WITHDRAWAL, TAKES_BACK, WANTS_CREDIT } from './wishes.js';

/** Spanish of Spain and of Latin America. */
export const SPANISH: Language = {
  spaced: true,
  hearsay: looselyAll([
    '(política|condiciones|términos|documentación|contrato|faq) (\\p{L}+ )?(\\p{L}+ )?(dicen?|pone|afirma|indican?' +
      '|establecen?|promete)[^,;]{0,200}',
    '(dicen|decís|prometen|prometéis|anuncian|dijeron|afirman) que[^,;]{0,200}',
    '(uso|divulgación|copia|distribución) no autorizad[oa] (de este|del|queda|está|puede).*',
    '(este (mensaje|correo) .{0,60}confidencial|aviso (legal|de confidencialidad)|destinatario indicado).*',
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
