import { type QuotationSign, quotationSign } from './html-quotation-sign.js';

/**
 * What a start tag says of the text inside: `removed` for good, `faint` (of no size or invisible) until something
 * inside says `shown` again, as mail templates do that set the size of a whole table to nothing.
 */
export type Display = 'removed' | 'faint' | 'shown' | 'inherited';

export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly display: Display;
  /** Null where it says nothing of quotations. */
  readonly quotation: QuotationSign | null;
  /** Where the text behind it begins. */
  readonly end: number;
}

interface Attribute {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  readonly end: number;
}

/** A style that says more than this is no style of a mail, and a regular expression over it would be dear. */
const MAX_STYLE_CHARS = 4_096;

const REMOVED = /(?:^|[;\s])(?:display\s*:\s*none|opacity\s*:\s*0*\.?0+(?![\d.]))/i;
const FAINT =
  /(?:^|[;\s])(?:visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0+(?:\.0+)?(?![\d.])|color\s*:\s*transparent)/i;
/** How templates hide the preview that mailboxes show beside the subject. */
const NO_HEIGHT = /(?:^|[;\s])max-height\s*:\s*0+(?![\d.])/i;
const CUT = /(?:^|[;\s])overflow\s*:\s*hidden/i;
const SHOWN = /(?:^|[;\s])(?:visibility\s*:\s*visible|font-size\s*:(?!\s*[\d.]+(?:%|em)))/i;

/**
 * Takes HTML and the place of a `<`, and gives the tag that begins there; null where none does, so that the `<` is
 * text. More forgiving than the HTML standard §13.2.5 in one thing: a quote that is never closed ends with the tag,
 * instead of eating all that the customer wrote behind it.
 */
export function readTag(html: string, at: number): Tag | null {
  const isEnd = html[at + 1] === '/';
  const nameStart = isEnd ? at + 2 : at + 1;
  if (!isLetter(html.charCodeAt(nameStart))) return null;
  const nameEnd = endOfWord(html, nameStart, '/>');
  let display: Display = 'inherited';
  let quotation: QuotationSign | null = null;
  let end = skip(html, nameEnd, '/');
  while (end < html.length && html[end] !== '>') {
    const attribute = readAttribute(html, end);
    display = stronger(display, displayOf(attribute));
    if (quotation === null || quotation === 'indent')
      quotation = quotationSign(attribute.name, attribute.value) ?? quotation;
    end = skip(html, attribute.end, '/');
  }
  return { name: html.slice(nameStart, nameEnd).toLowerCase(), isEnd, display, quotation, end: end + 1 };
}

function readAttribute(html: string, at: number): Attribute {
  const nameEnd = endOfWord(html, at + 1, '/>=');
  const name = html.slice(at, nameEnd).toLowerCase();
  const equals = skip(html, nameEnd, '');
  if (html[equals] !== '=') return { name, value: '', end: nameEnd };
  const start = skip(html, equals + 1, '');
  const quote = html[start];
  if (quote !== '"' && quote !== "'") {
    const end = endOfWord(html, start, '>');
    return { name, value: html.slice(start, end), end };
  }
  const closing = html.indexOf(quote, start + 1);
  if (closing >= 0) return { name, value: html.slice(start + 1, closing), end: closing + 1 };
  const end = endOfWord(html, start + 1, '>');
  return { name, value: html.slice(start + 1, end), end };
}

function displayOf({ name, value }: Attribute): Display {
  if (name === 'hidden') return 'removed';
  if (name !== 'style') return 'inherited';
  const style = value.slice(0, MAX_STYLE_CHARS);
  if (REMOVED.test(style) || (NO_HEIGHT.test(style) && CUT.test(style))) return 'removed';
  if (FAINT.test(style)) return 'faint';
  return SHOWN.test(style) ? 'shown' : 'inherited';
}

function stronger(one: Display, other: Display): Display {
  return one === 'removed' || other === 'inherited' ? one : other;
}

function endOfWord(html: string, at: number, stops: string): number {
  let end = at;
  while (end < html.length && !isBlank(html.charCodeAt(end)) && !stops.includes(html.charAt(end))) end += 1;
  return end;
}

function skip(html: string, at: number, also: string): number {
  let end = at;
  while (end < html.length && (isBlank(html.charCodeAt(end)) || (also !== '' && html[end] === also))) end += 1;
  return end;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
