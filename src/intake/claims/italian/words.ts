/*
 * Words that several phrases share, as alternatives. Phrases are spelled as in a dictionary; `written` lets them be
 * found as they are typed.
 */

import { respelled, withoutAccents } from '../spelling.js';
import type { Wording } from '../wording.js';

/** Any one word. */
export const WORD = "[\\p{L}'-]{1,24}";
/** A denial, standing by itself. */
export const NOT = '(non|mai|nessun|nessuna|nessuno|niente|nulla|senza|neanche|nemmeno|neppure)';
export const MY = '(mio|mia|miei|mie|nostro|nostra|nostri|nostre)';
export const YOUR =
  '(vostro|vostra|vostri|vostre|tuo|tua|tuoi|tue|suo|sua|suoi|sue|il|lo|la|i|gli|le|al|ai|alla|del|dei|della' +
  '|dal|dalla|nel|nella|sul|sulla|sui|questo|questa)';
export const NUMBER =
  '(\\d+|un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti|trenta|cento|alcun[ei]' +
  '|parecchi|parecchie|diverse|diversi|molt[ei]|metà|la metà|la maggior parte)';
export const TIMES = '(due|tre|quattro|cinque|2|3|4|5)';
export const TWICE =
  `(${TIMES} volte|doppi[aoe]?|il doppio|in doppio|doppiamente|[2345] ?x|(?<!\\p{L})x ` +
  '?[2345]|più volte|più di una volta|ripetutamente)';

export const IMAGE =
  '(immagin[ei]|foto|fotografi[ae]|file|files|png|jpe?g|zip|disegn[oi]|illustrazion[ei]|render|rendering' +
  '|grafic[ah]e?|miniatur[ae]|logo|loghi|poster|locandin[ae]|pics?|ritratt[oi]|vignett[ae])';
export const REQUEST =
  '(richiest[ae]|chiamat[ae]|generazion[ei]|job|lott[oi]|batch|elaborazion[ei]|download|ordin[ei]|prompt' +
  '|tentativ[oi]|operazion[ei]|task|lavorazion[ei])';
export const SERVICE =
  `(${YOUR} |l'|dell'|all'|dall'|sull'|nell'|quest')(${WORD} )?(servizio?|servers?|api` +
  '|sito|piattaforma|sistem[ai]|backend|endpoint|applicazione|app|portale' +
  '|infrastruttura)';

/** Taken as money, as the end of "mi avete" or "è stato". */
export const CHARGED =
  '(addebitat[aoie]|addebitare|addebita|fatturat[aoie]|fatturare|pagat[aoie]|pagare|prelevat[aoie]' +
  '|scalat[aoie]|pres[aoie]|conteggiat[aoie]|contat[aoie]|incassat[aoie]|tolt[aoie]|sottratt[aoie]' +
  '|detratt[aoie]|trattenut[aoie]|riscoss[aoie])';
export const CHARGE =
  '(addebit[oi]|pagament[oi]|preliev[oi]|fattur[ae]|transazion[ei]|acquist[oi]|import[oi]|somm[ae]' +
  '|moviment[oi]|operazion[ei]|voc[ei]|riscossion[ei]|spes[ae])';
/** What somebody else takes into use. */
export const MEANS =
  '(cart[ae]|chiav[ei]|account|credenziali|password|accesso|token|dati|conto|profilo|bancomat|postepay)';
export const MONEY =
  '((un|il|del|dei|di|mio|lo|i miei|i) )?(rimborso|soldi|denaro|bonifico|contanti|accredito|riaccredito)';
export const PRICE = '(prezz[oi]|tariff[ae]|listino|cost[oi]|tariffari[oi])';
export const ACCOUNT = '(account|abbonament[oi]|profilo|accesso|accessi|utenza|conto)';

const ACCENTED = /[àèéìòù]/g;
const ELISION = /(?<=[a-z])'/g;

/** Takes phrases and gives them so that accents and apostrophes may lack or be put otherwise, as phones do it. */
export function typed(phrases: readonly string[]): string[] {
  return phrases.map(phrase =>
    phrase
      .replace(ELISION, "'? ?")
      .replace(ACCENTED, letter =>
        withoutAccents(letter) === 'e' ? "(?:[eèé]'?)" : `(?:[${letter}${withoutAccents(letter)}]'?)`,
      )
      .replace(/\bnon\b/g, 'no?n'),
  );
}

/** Takes a wording as one spells it and gives it as it may be typed. */
export const written = (wording: Wording): Wording => respelled(wording, typed);
