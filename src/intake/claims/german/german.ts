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

/** German, formal and not, also as it is typed without umlauts. */
export const GERMAN: Language = {
  spaced: true,
  hearsay: [
    '(richtlinien?|agb|bedingungen|nutzungsbedingungen|policy|faq|webseite|website|doku' +
      '|dokumentation)( \\p{L}{1,24})?( \\p{L}{1,24})? (steht|heißt|besagt|besagen|sagt|sagen|versprechen' +
      '|verspricht|schreibt),? ?(es,? )?(dass )?[^,;]{0,200}',
    '(bei (ihnen|euch)|dort|da|in .{1,40}) (steht|heißt es),? dass [^,;]{0,200}',
    '(laut|gemäß) (\\p{L}{1,12} )?(agb|richtlinien?|bedingungen|policy|nutzungsbedingungen) [^,;]{0,200}',
    '(ihr|sie) (sagt|sagen|versprecht|versprechen|schreibt|schreiben|behauptet|behaupten|werbt' +
      '|werben),? (damit,? )?dass [^,;]{0,200}',
    '(diese|der inhalt dieser) (e-?mail|nachricht) .{0,40}(vertraulich|bestimmt|rechtlich geschützt).*',
    '(unerlaubte|unbefugte)[sn]? (kopieren|weitergabe|nutzung dieser|verwendung dieser|offenlegung|verbreitung).*',
    '(nicht der richtige adressat|irrtümlich erhalten).*',
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
