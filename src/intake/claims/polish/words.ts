/*
 * Words that several phrases share, as alternatives. Phrases are written with all their letters, and a `~` for whatever
 * ending: `typed` lets them be found as they are typed on telephones, where "opłatę" is "oplate".
 */

import { respelled } from '../spelling.js';
import type { Wording } from '../wording.js';

/** A denial. */
export const NOT = '(nie|nigdy|bez|ani|żad~|nikt|nic)';
export const MY = '(mój|moj~|moi~|nasz~|swoj~|swój)';
export const NUMBER =
  '(\\d+|jed(en|n~)|dw(a|ie|óch|u)|trzy|trzech|czter~|pię(ć|ci~)|sześ(ć|ci~)|siedem~|siedmi~|osiem~|ośmi~|dziewię~' +
  '|dziesię~|dwadzie~|sto|połow~|część|części|większość~|kilka|kilku|reszt~)';
export const TWICE =
  '((dwa|trzy|cztery|kilka|parę|2|3|4|5) ?razy|dwukrotn~|trzykrotn~|kilkukrotn~|kilkakrotn~|wielokrotn~' +
  '|podwójn~|podwojn~' +
  '|[2345] ?x|x ?[2345]|po raz drugi|drugi raz|ponownie|zdublowan~|zdubl~|dublet~)';

export const IMAGE =
  '(obraz(y|ów|ek|ki|ków|ka|ku|kach|kami|ami|ach|u|em|om|ie)?|zdję~|grafi~|fot(ka|ki|ek|kę|kach)|fotografi~' +
  '|plik~|render~' +
  '|ilustracj~|rysun~|png~|jpe?g~|zip|miniatur~|portret~|plakat~)';
export const REQUEST =
  '(żąda~|zapyta~|wywoła~|zlece~|generac~|generowani~|api|zadani~|batch~|parti~|parę|seri~|odpowied~|request~' +
  '|pobierani~|link~' +
  '|zamówien~|prób~)';
export const SERVICE =
  '(usług~|serwer~|api|serwis~|stron(a|y|ie|ę)|platform~|system~|imaginator~|portal~|interfejs~|aplikacj~)';

/** Taken as money. */
export const CHARGED =
  '(obciąż~|pobra~|pobier~|ściąg~|zeszł~|odję(ł~|li~|to)|zapłac~|płac~|nalicz~|policz~|zafakturow~|wzięli~|wzięł~|wziąl~|wzię~' +
  '|skasow~|zabra~' +
  '|potrąc~|zaksięgow~)';
export const CHARGE =
  '(opłat~|płatnoś~|obciąże~|transakc~|faktur~|rachun~|należnoś~|wpłat~|pobrani~|naliczeni~|księgowa~|zakup~)';
/** What somebody else takes into use. */
export const MEANS =
  '(kart(a|y|ę|ą|ze|om|ami|ach)?|klucz~|kont(o|a|em|u|ie|ach)|hasł~|dan(e|ych|ymi)|login~|token~|portfel~)';
export const MONEY = '(pieni(ę|ą)dz~|kas(a|y|ę|ą|ie)|środk~|gotówk~|kwot~|przelew~|zwrot~|hajs~|forsy|forsę)';
export const ACCOUNT = '(kont(o|a|em|u|ie)|profil~|dostęp~|subskrypcj~)';

const MARKED = 'ąćęłńóśźż';
const PLAIN = 'acelnoszz';
const plainLetter = (letter: string): string => PLAIN.charAt(MARKED.indexOf(letter));

/** A gap of a phrase, which ends where a word begins. */
const GAP = /\.\{0,\d+\}(?!\?)/g;

/** Takes phrases of this language and gives them for text that may lack its marks. */
export const typed = (phrases: readonly string[]): string[] =>
  phrases.map(phrase =>
    phrase
      .replace(/[ąćęłńóśźż]/g, letter => `[${letter}${plainLetter(letter)}]`)
      .replace(GAP, gap => `${gap}(?<!\\p{L})`)
      .replaceAll('~', '\\p{L}*'),
  );

/** Takes a wording of this language and gives it for text that may lack its marks. */
export const written = (wording: Wording): Wording => respelled(wording, typed);

/** Takes words and gives each with its marks and without. */
export const bothWays = (words: string): string =>
  `${words} ${words.replace(/[ąćęłńóśźż]/g, letter => plainLetter(letter))}`;
