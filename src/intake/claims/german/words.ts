import { respelled } from '../spelling.js';
import type { Wording } from '../wording.js';

/*
 * Words that several phrases share, as alternatives. Phrases are spelt as the dictionary has them; `asTyped` adds how
 * they are typed on a keyboard without umlauts.
 */

/** A gap of some characters before a word: without more it could end inside one, "aus" in "Haus". */
const GAP_BEFORE_WORD = / (\.\{0,\d+\})(?=[^ ?)|])/g;

/**
 * Takes a phrase in dictionary spelling and gives one that also finds "zurueck", "zuruck" and "Gruss", and whose gaps
 * end at a word.
 */
export const asTyped = (phrase: string): string =>
  phrase
    .replace(GAP_BEFORE_WORD, ' $1(?<!\\p{L})')
    .replaceAll('ä', '(ä|ae?)')
    .replaceAll('ö', '(ö|oe?)')
    .replaceAll('ü', '(ü|ue?)')
    .replaceAll('ß', '(ß|ss?)');

/** Takes a word in dictionary spelling and gives all ways to type it, for where words are compared letter by letter. */
export const spellings = (word: string): string[] =>
  [
    word,
    word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'),
    word.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u'),
  ].flatMap(one => [one, one.replaceAll('ß', 'ss')]);

/** Takes a wording in dictionary spelling and gives it with every spelling. */
export const typed = (wording: Wording): Wording => respelled(wording, phrases => phrases.map(asTyped));

/** One word, and one that may stand there; letters beyond ASCII are no `\w`. */
export const W = '\\p{L}{1,24}';
export const ANY = `(${W} )?`;

export const NOT = '(nicht|nich|net|ned|nie|niemals|noch nie|nix|nichts|kein(e[mnrs]?)?|keinerlei)';
/** The same, also in the languages that German is taken for, and whose words it shares: "chargeback", "gehackt". */
export const NO = `(${NOT}|niemand|keiner|no|not|never|geen|niet|nooit)`;
/** Stands between "is" and "good" without denying it. */
export const SO = '((schon|ja|auch|völlig|ganz|soweit|zwar|sehr|wirklich|echt|total|alle|immer|absolut) )?';
export const MY = '(mein|unser)(e[mnrs]?)?';
export const YOUR = '(eu(er|re[mnrs]?)|ihre?[mnrs]?|dein(e[mnrs]?)?|de[rnms]|die|das|imaginators?)';
export const NUMBER =
  '(\\d+|eine?[nrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|halbe?|hälfte|einige' +
  '|manche|mehrere|viele|die meisten)';
export const TIMES = '(zwei|drei|vier|fünf|2|3|4|5)';
export const TWICE =
  `(doppelt(e[mnrs]?)?|dopelt|${TIMES} ?mal|${TIMES} ?x|x ?[2345]|mehrfach|mehrmals|zweifach|dreifach|(zum` +
  '|ein) zweite[ns]? mal)';
export const AGAIN = '(noch ?mals?|noch ?einmal|erneut|wieder|wiederholt)';

export const IMAGE =
  '((muster|produkt|titel|vorschau|probe|ki-?|ai-?|einzel|rest|hintergrund)?bild(er|ern|es|s|chen|dateien?)?' +
  '|(produkt)?fotos?|pics?|grafik(en)?|logos?|entwürfe?|motive?|zeichnung(en)?|illustration(en)?|poster' +
  '|renderings?|images?|(bild|zip|png)?-?datei(en)?|pngs?|jpe?gs?|zips?)';
export const REQUEST =
  '(anfragen?|requests?|aufträge?n?|auftrags?|aufrufe?n?|calls?|jobs?|generierung(en)?|bestellung(en)?|api' +
  '|vorgänge?|vorgangs?|läufe|downloads?|links?)';
export const SERVICE = '(dienste?|service|server|api|seite|webseite|website|plattform|system|schnittstelle)';
/** The same behind another word: "fiel eure API aus". */
export const THE_SERVICE = `(${YOUR} )?(${W} )?${SERVICE}`;

/** Participles: they stand at the end. */
export const CHARGED =
  '((ab|ein)gebucht|gebucht|belastet|belasted|berechnet|verrechnet|abgerechnet|in rechnung gestellt|abgezogen' +
  '|eingezogen|abgezwackt|kassiert|bezahlt|gezahlt|fakturiert|eingefordert)';
export const CHARGE =
  '((ab|fehl|um|an|be|karten-?|kreditkarten-?|paypal-?|konto-?|monats|sammel)?(buchung|belastung|zahlung' +
  '|rechnung|transaktion|lastschrift|posten|position)(en|s)?|beträge?|betrags?|bezahlvorgang|zahlvorgang' +
  '|kauf)';
export const PRICE =
  '((stück|einzel|listen|bild|einheits|gesamt)?preis(e|en|es)?|kosten|tarife?n?|preisliste|gebühr(en)?)';
export const ACCOUNT =
  '((kunden|benutzer|nutzer|imaginator-?)?(konto|kontos|account|accounts|accounts?|zugang|profil)|abo)';
/** What somebody else takes into use. */
export const MEANS =
  '(((kredit|bank|ec-?)?karten?|api-?(key|schlüssel)|(konto|karten|zugangs|login|kreditkarten)-?daten|keys?' +
  '|schlüssels?|konto|account|zugang|passwort|token|kreditkartennummer|kartennummer|paypal(-konto)?)s?)';
export const MONEY = '(geld(es|er)?|bargeld|überweisung|auszahlung|(rück)?erstattung|rückzahlung|rücküberweisung)';
