import type { Language } from '../wording.js';
import { ACCOUNT_ENDED } from './account.js';
import { DUPLICATE, NEVER_CHARGED, PRICE_CHANGE, WRONG_AMOUNT } from './billing.js';
import { CONFIRMATION } from './confirmation.js';
import { COURTESY } from './courtesy.js';
import { WANTS_OTHER } from './other.js';
import { CHARGEBACK, LEGAL_THREAT, UNAUTHORIZED } from './person.js';
import { BILLING, REFUND } from './refund.js';
import { FAILURE, OUTAGE } from './service.js';
import { DISSATISFACTION, OWN_MISTAKE, OWN_NETWORK } from './use.js';
import { STATUTORY_WITHDRAWAL, TAKES_BACK, WANTS_CREDIT } from './wishes.js';
import { typed } from './words.js';

/** Polish, also as it is typed without its marks. */
export const POLISH: Language = {
  spaced: true,
  hearsay: typed([
    '(regulamin~|polityk~|warunk~|dokumentacj~|faq|na stronie|zasad~) .{0,16}(pisz~|stoi|mówi~|jest|napisan~' +
      '|zapisan~|stanowi~)[^;]{0,120}',
    '(piszecie|twierdzicie|obiecujecie|deklarujecie|zapewniacie|piszą państwo),? że[^,;]{0,120}',
    '(adresat~|wiadomość (jest|zawiera)) .{0,24}(poufn~|przeznaczon~).*',
    '(nieuprawnione|nieautoryzowane) (wykorzystanie|ujawnienie|kopiowanie|rozpowszechnianie).*',
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
