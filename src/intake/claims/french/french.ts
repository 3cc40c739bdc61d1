import type { Language } from '../wording.js';
import { ACCOUNT_ENDED } from './account.js';
import { DUPLICATE, WRONG_AMOUNT } from './billing.js';
import { CONFIRMATION } from './confirmation.js';
import { COURTESY } from './courtesy.js';
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
import { typed, written } from './words.js';

/** French, also of Belgium, Switzerland and Québec, and as people type it on telephones. */
export const FRENCH: Language = {
  spaced: true,
  hearsay: typed([
    '(conditions|politique|site|règlement|cgv|cgu|faq|documentation|doc|contrat) .{0,16}(dit|disent|indique' +
      '|indiquent|précise|précisent|prévoit|prévoient|stipule|stipulent|promet|promettent|mentionne|mentionnent' +
      '|annonce)(?! \\d)[^,;]{0,200}',
    "vous (dites|disiez|avez dit|affirmez|promettez|aviez promis|prétendez|annoncez|écrivez) (que|qu')[^,;]{0,200}",
    '(utilisation|divulgation|diffusion|copie|reproduction|lecture) (non autorisée|interdite)',
    "((message|courriel|e-?mail|document) .{0,40}confidentiel|à l'attention exclusive|usage exclusif" +
      '|destinataire (désigné|visé|prévu)).*',
    'tous droits réservés',
    '(sous )?(réserve|réserves) (de )?(tous (mes|nos) droits|expresse)',
  ]),
  claims: {
    outage: written(OUTAGE),
    failure: written(FAILURE),
    duplicate: written(DUPLICATE),
    wrong_amount: written(WRONG_AMOUNT),
    unauthorized: written(UNAUTHORIZED),
    chargeback: written(CHARGEBACK),
    legal_threat: written(LEGAL_THREAT),
    dissatisfaction: written(DISSATISFACTION),
    own_mistake: written(OWN_MISTAKE),
    own_network: written(OWN_NETWORK),
    price_change: written(PRICE_CHANGE),
    account_ended: written(ACCOUNT_ENDED),
    never_charged: written(NEVER_CHARGED),
    wants_credit: written(WANTS_CREDIT),
    takes_back: written(TAKES_BACK),
    statutory_withdrawal: written(STATUTORY_WITHDRAWAL),
    wants_other: written(WANTS_OTHER),
  },
  refund: written(REFUND),
  billing: written(BILLING),
  confirmation: { yes: written(CONFIRMATION.yes), no: written(CONFIRMATION.no) },
  courtesy: COURTESY,
};
