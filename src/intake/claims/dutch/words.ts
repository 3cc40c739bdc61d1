import { respelled } from '../spelling.js';
import type { Wording } from '../wording.js';

/*
 * Words that several phrases share, as alternatives. Phrases are spelt as the dictionary has them; `asTyped` adds how
 * they are typed without accents.
 */

/** A gap of some characters before a word: without more it could end inside one, "fout" in "behoud". */
const GAP_BEFORE_WORD = / (\.\{0,\d+\})(?=[^ ?)|])/g;

/** Takes a phrase in dictionary spelling and gives one that also finds "een" for "één"; its gaps end at a word. */
export const asTyped = (phrase: string): string =>
  phrase
    .replace(GAP_BEFORE_WORD, ' $1(?<!\\p{L})')
    .replaceAll('é', '(é|e)')
    .replaceAll('ë', '(ë|e)')
    .replaceAll('ï', '(ï|i)');

/** Takes a wording in dictionary spelling and gives it with every spelling. */
export const typed = (wording: Wording): Wording => respelled(wording, phrases => phrases.map(asTyped));

/** One word, and one that may stand there; letters beyond ASCII are no `\w`. */
export const W = "[\\p{L}']{1,24}";
export const ANY = `(${W} )?`;

export const NOT = '(niet|nie|nooit|niks|niets|geen|geeneens)';
/** The same, also in the languages that Dutch is taken for, and whose words it shares: "chargeback", "gehackt". */
export const NO = `(${NOT}|niemand|no|not|never|kein(e[nrs]?)?|nichts?|niemals|keiner|nobody|nothing)`;
/** Stands between "is" and "good" without denying it. */
export const SO = '((wel|ook|heel|erg|echt|zeer|zeker|allemaal|altijd|helemaal) )?';
export const MY = "(mijn|m'n|mn|men|me|onze|ons)";
export const YOUR = '(uw|jullie|je|jouw|de|het|die|imaginators?)';
export const NUMBER =
  '(\\d+|een|één|ene|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|de helft|half|enkele' +
  '|sommige|een paar|meerdere|de meeste)';
export const TIMES = '(twee|drie|vier|vijf|2|3|4|5)';
export const TWICE =
  `(dubbel|dubbele|${TIMES} ?(keer|maal|x|×)|tweemaal|driemaal|meermaals|meerdere (keren|malen)|nog een keer` +
  '|(voor )?(de|een) tweede (keer|maal)|2x|3x)';
export const AGAIN = '(nog ?maals|nog eens|nog een keer|opnieuw|weer|wederom)';

export const IMAGE =
  "((ai-|product|test)?(afbeelding(en)?|plaatjes?|beeld(en)?|foto's|fotos?|prenten|prentjes?|tekening(en)?" +
  "|bestand(en)?)|ontwerp(en)?|logo's|logos?|illustraties?|posters?|pics?|renders?|images?|visuals?|zips?" +
  '|pngs?|jpe?gs?)';
export const REQUEST =
  '(aanvra(ag|gen)|verzoek(en)?|requests?|opdracht(en)?|calls?|jobs?|aanroep(en)?|generaties?|bestelling(en)?' +
  '|order|orders|batch|api|downloads?|links?|taak|taken)';
export const SERVICE = '(dienst(en|verlening)?|service|servers?|api|site|website|platform|systeem|systemen)';
/** The same behind another word: "viel jullie API uit". */
export const THE_SERVICE = `(${YOUR} )?(${W} )?${SERVICE}`;

/** Participles: they stand at the end. */
export const CHARGED =
  '(afgeschreven|aangerekend|in rekening gebracht|gefactureerd|afgerekend|geïncasseerd|geincasseerd' +
  '|ingehouden|afgehaald|afgeboekt|gerekend|berekend|gedebiteerd|belast|betaald|gecharged|afgenomen)';
export const CHARGE =
  "(afschrijving(en)?|afschriften|(credit)?factu(ur|ren)|facturatie|betaling(en)?|incasso'?s?|transacties?" +
  '|boeking(en)?|bedrag(en)?|rekening(en)?|afboeking(en)?|kosten|debitering(en)?|domiciliëring|aankoop|post' +
  '|posten)';
export const PRICE = '((eenheids|stuk|lijst|totaal)?prij(s|zen)|tarie(f|ven)|prijslijst|kosten|kostprijs)';
export const ACCOUNT = '(accounts?|(klant(en)?|gebruikers|imaginator)-?account|profiel|abonnement|toegang)';
/** What somebody else takes into use. */
export const MEANS =
  '((credit|krediet|bank|visa)?-?kaart(gegevens|nummer)?|creditcard(gegevens|nummer|s)?|(api-?)?(sleutels?' +
  '|keys?)|account(gegevens)?|wachtwoord|inloggegevens|login|gegevens|token|paypal|bankpas|pas)';
export const MONEY =
  '(geld|centen|terugbetaling|terugstorting|overschrijving|overboeking|restitutie|uitbetaling|refund)';
