import { WORD } from './ids.js';
import { INVOICE_WORDS } from './invoice-words.js';

const PREFIX = new RegExp(`(?<!${WORD})inv(?=[\\s_:#./-]{0,3}[0-9oli])`, 'giu');
const LOOKED_AT_CHARS = 30;
/** The year and the number. */
const LENGTH = 10;
const YEAR = /^20\d\d/;

/** The year and the number where the prefix should be, and the number alone behind the word for an invoice. */
const UNPREFIXED = new RegExp(`(?<!${WORD}|[_./-])(20\\d\\d)[-_/ ](\\d{6})(?!${WORD}|[_/-]|[.,:]\\d)`, 'gu');
const NUMBER_WORDS =
  'number|no|nr|num|numbers|nummer|numéro|numero|número|numer|id|is|n[°º]|番号|の番号|号码?|编号|號碼?|編號';
const BARE = new RegExp(
  `(?:${INVOICE_WORDS})[\\s:#.-]{0,3}(?:(?:${NUMBER_WORDS})[\\s:#.°º-]{0,3}){0,2}(\\d{6})(?!${WORD}|[_/-]|[.,:]\\d|\\s?(?:usd|eur|gbp|jpy|pln|[€$£%円元]))`,
  'giu',
);
const INVOICE = new RegExp(INVOICE_WORDS, 'iu');
/** An invoice is spoken of so near to its number. */
const NEAR_CHARS = 60;
const MONTH = /^20\d\d(?:0[1-9]|1[0-2])$/;

/**
 * Takes a text without whole IDs and look-alikes and gives what is meant to be an invoice number in it, as its letters and
 * digits; `…` stands for those that are left out. In a file only what has the prefix and all its digits is one.
 */
export function damagedInvoiceNumbers(text: string, isFile: boolean): string[] {
  const prefixed = [...text.matchAll(PREFIX)].flatMap(
    ({ index }) => behindPrefix(text, index + 'inv'.length, isFile) ?? [],
  );
  if (isFile) return prefixed;
  const unprefixed = [...text.matchAll(UNPREFIXED)].filter(({ index }) => isNearInvoice(text, index));
  const bare = [...text.matchAll(BARE)].map(([, number = '']) => number).filter(number => !MONTH.test(number));
  return [
    ...prefixed,
    ...unprefixed.map(([, year = '', number = '']) => `…${year}${number}`),
    ...bare.map(number => `…${number}`),
  ];
}

function behindPrefix(text: string, at: number, isFile: boolean): string | null {
  const [, separator = '', run = ''] =
    /^([\s_:#./-]{0,3})([0-9oli]+(?:[\s_./>-]{1,3}[0-9oli]+)*)/i.exec(text.slice(at, at + LOOKED_AT_CHARS)) ?? [];
  const whole = digitsOf(piecesOf(run, /[\s_./>-]+/));
  if (whole !== null) return `inv${whole}`;
  return isFile ? null : cut(plainDigits(run.split(/[\s>]/)[0] ?? ''), separator);
}

/** The pieces put together as far as they are the digits of one number; null where they never are. */
function digitsOf(pieces: readonly string[]): string | null {
  let digits = '';
  for (const piece of pieces) {
    digits += plainDigits(piece);
    if (digits.length >= LENGTH) break;
  }
  return digits.length === LENGTH && YEAR.test(digits) ? digits : null;
}

/** A number with digits missing or too many. */
function cut(digits: string, separator: string): string | null {
  const isAttached = separator !== '' && !/\s/.test(separator);
  if (YEAR.test(digits) && isAttached && digits.length > 4) {
    const [year, number] = [digits.slice(0, 4), digits.slice(4)];
    return number.startsWith('0') || number.length > 6 ? `inv${digits}` : `inv${year}…${number}`;
  }
  return digits.length === 6 && (isAttached || digits.startsWith('0')) ? `…${digits}` : null;
}

const piecesOf = (run: string, between: RegExp) => run.split(between).filter(piece => piece !== '');

/** Letters that look like digits among digits. */
function plainDigits(text: string): string {
  return text.replace(/o/gi, '0').replace(/[li]/gi, '1').replace(/\D/g, '');
}

function isNearInvoice(text: string, at: number): boolean {
  return INVOICE.test(text.slice(Math.max(0, at - NEAR_CHARS), at + LENGTH + NEAR_CHARS / 2));
}
