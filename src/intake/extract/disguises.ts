/**
 * Characters that are not seen and that phones, mail clients and messengers put into what they wrap or copy: soft
 * hyphen, Arabic letter mark, zero-width blanks and joiners, direction marks, embeddings and isolates, word joiner,
 * byte order mark. Not the direction overrides (U+202D, U+202E): with one of those the reader sees the letters in
 * another order.
 */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** Hyphens and dashes that stand in for the hyphen of the keyboard, so that it does not break or looks better. */
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/** The full-width forms of the printable ASCII characters, as East Asian keyboards give them. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Takes text as a customer's device sent it and gives it as the customer meant to type it. Only forms of the same
 * character are mapped. Unicode's NFKC is not used: it also takes superscripts, ligatures, circled digits and letters
 * of mathematics for plain ones, and which letter somebody meant is asked, not guessed.
 */
export function undisguise(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(HYPHENS, '-')
    .replace(FULL_WIDTH, character => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET));
}
