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

/** Italian, also of Ticino, and as people type it on telephones. */
export const ITALIAN: Language = {
  spaced: true,
  hearsay: typed([
    '(condizioni|policy|politica|sito|regolamento|termini|faq|documentazione|contratto) .{0,16}(dice|dicono' +
      "|c'è scritto|prevede|prevedono|indica|indicano|stabilisce|promette|riporta|recita|specifica)(?! " +
      '.{0,4}\\d)[^,;]{0,200}',
    'voi (dite|avete detto|affermate|promettete|scrivete|sostenete) che[^,;]{0,200}',
    '(dite|promettete|affermate|avete promesso|avete scritto|scrivete) che[^,;]{0,200}',
    '(uso|utilizzo|divulgazione|diffusione|copia|riproduzione|lettura) (non autorizzat[aoie]|vietat[ao])',
    '((messaggio|e-?mail|comunicazione|documento) .{0,40}(riservat|confidenzial)[aei]|destinatari[oi] ' +
      'indicat[oi]|ad uso esclusivo).*',
    '(con )?riserva di (ogni|tutti i|qualsiasi) diritt[oi]',
    'tutti i diritti riservati',
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
