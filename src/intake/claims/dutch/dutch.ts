import type { Language } from '../wording.js';
import { ACCOUNT_ENDED } from './account.js';
import { WRONG_AMOUNT } from './amount.js';
import { CONFIRMATION } from './confirmation.js';
import { COURTESY } from './courtesy.js';
import { DUPLICATE } from './duplicate.js';
import { FAILURE } from './failure.js';
import { OWN_MISTAKE, OWN_NETWORK } from './mistakes.js';
import { WANTS_OTHER } from './other.js';
import { UNAUTHORIZED } from './person.js';
import { NEVER_CHARGED, PRICE_CHANGE } from './prices.js';
import { BILLING, REFUND } from './refund.js';
import { OUTAGE } from './service.js';
import { CHARGEBACK, LEGAL_THREAT } from './threats.js';
import { DISSATISFACTION } from './use.js';
import { STATUTORY_WITHDRAWAL, TAKES_BACK, WANTS_CREDIT } from './wishes.js';
import { asTyped, typed } from './words.js';

/** Dutch, of the Netherlands and of Flanders, formal and not. */
export const DUTCH: Language = {
  spaced: true,
  hearsay: [
    '(bij (jullie|u)|daar|er|in .{1,40}) staat,? dat [^,;]{0,200}',
    '(voorwaarden|beleid|policy|website|site|faq|documentatie)( \\p{L}{1,24})?( \\p{L}{1,24})? (staat|zegt' +
      '|zeggen|stelt|stellen|belooft|beloven|vermeldt|schrijft),? dat [^,;]{0,200}',
    '(volgens) (\\p{L}{1,12} )?(voorwaarden|beleid|policy|algemene voorwaarden) [^,;]{0,200}',
    '(jullie|u) (zegt|zeggen|belooft|beloven|schrijft|schrijven|beweert|beweren|adverteert' +
      '|adverteren),? dat [^,;]{0,200}',
    '(deze|dit|de inhoud van (deze|dit)) (e-?mail|bericht) .{0,40}(vertrouwelijk|bestemd|wettelijk beschermd).*',
    '(onbevoegd|ongeoorloofd) (gebruik|kopiëren|verspreiden) van (dit|deze).*',
  ].map(asTyped),
  claims: {
    outage: typed(OUTAGE),
    failure: typed(FAILURE),
    duplicate: typed(DUPLICATE),
    wrong_amount: typed(WRONG_AMOUNT),
    unauthorized: typed(UNAUTHORIZED),
    chargeback: typed(CHARGEBACK),
    legal_threat: typed(LEGAL_THREAT),
    dissatisfaction: typed(DISSATISFACTION),
    own_mistake: typed(OWN_MISTAKE),
    own_network: typed(OWN_NETWORK),
    price_change: typed(PRICE_CHANGE),
    account_ended: typed(ACCOUNT_ENDED),
    never_charged: typed(NEVER_CHARGED),
    wants_credit: typed(WANTS_CREDIT),
    takes_back: typed(TAKES_BACK),
    statutory_withdrawal: typed(STATUTORY_WITHDRAWAL),
    wants_other: typed(WANTS_OTHER),
  },
  refund: typed(REFUND),
  billing: typed(BILLING),
  confirmation: { yes: typed(CONFIRMATION.yes), no: typed(CONFIRMATION.no) },
  courtesy: COURTESY,
};
