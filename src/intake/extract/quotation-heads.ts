import {
  BETWEEN_DASHES,
  DATE,
  DAY_OPENINGS,
  FROM,
  SUBJECT,
  WITH_A_COLON,
  WROTE,
  WROTE_UNSPACED,
} from './quotation-words.js';

/** What a mail program puts above the mail that it quotes or passes on. */
export interface QuotationHead {
  readonly lines: number;
  /** The words that name the sender of what is quoted; they may do so by a name alone. */
  readonly sender: string;
}

/** A longer line is no head, and a pattern over it would be dear. */
const MAX_LINE_CHARS = 300;
/** Programs wrap "On …, Ada <ada@example.com> wrote:" to no more lines. */
const MAX_ATTRIBUTION_LINES = 3;
const MAX_BLOCK_LINES = 8;

const DASHES = new RegExp(`^[-_=]{2,}\\s*(?:${BETWEEN_DASHES.join('|')})\\s*[-_=]{2,}$`, 'iu');
const COLON = new RegExp(`^(?:${WITH_A_COLON.join('|')})\\s*:$`, 'iu');
const OPENING = new RegExp(`^(?:${DAY_OPENINGS.join('|')})\\s`, 'iu');
const VERB = new RegExp(`(?<!\\p{L})(?:${WROTE.join('|')})(?!\\p{L})|${WROTE_UNSPACED.join('|')}`, 'iu');
const BRACKETED_ADDRESS = /<[^<>\s]+@[^<>\s]+>|\[mailto:[^[\]\s]+\]/i;
const TIME = /\d\s?[:.h]\s?\d\d/i;
const LABELLED = /^\*?(\p{L}[\p{L} ]{0,20}?)\s*(?:\*\s*)?:/u;

/**
 * Takes lines without disguises and the place of one of them, and gives the head of a quotation that begins there; null
 * where none does. A line that announces the quoted mail and the block or the sentence below it are one head.
 */
export function headAt(lines: readonly string[], at: number): QuotationHead | null {
  const line = lineAt(lines, at);
  if (line === '') return null;
  if (!isSeparator(line)) return announced(lines, at);
  const next = nextText(lines, at + 1);
  const below = announced(lines, next);
  return below === null ? { lines: 1, sender: '' } : { ...below, lines: next - at + below.lines };
}

/** The place of the next line, from this one on, that is not empty; behind the last line where there is none. */
export function nextText(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === '') at += 1;
  return at;
}

function announced(lines: readonly string[], at: number): QuotationHead | null {
  return headerBlock(lines, at) ?? attribution(lines, at);
}

function isSeparator(line: string): boolean {
  return DASHES.test(line) || COLON.test(line);
}

/**
 * "From: … Sent: … Subject: …". In a language that is not known here it is told by its shape: three such lines with an
 * address in brackets and a time.
 */
function headerBlock(lines: readonly string[], at: number): QuotationHead | null {
  const block: { label: string; line: string }[] = [];
  for (let next = at; block.length < MAX_BLOCK_LINES; next += 1) {
    const line = lineAt(lines, next);
    const label = LABELLED.exec(line)?.[1]?.toLowerCase();
    if (label === undefined) break;
    block.push({ label, line });
  }
  const from = block.find(({ label }) => FROM.has(label));
  if (from !== undefined && block.some(({ label }) => DATE.has(label) || SUBJECT.has(label)))
    return { lines: block.length, sender: from.line };
  if (block.length < 3 || !block.some(({ line }) => line.includes('@'))) return null;
  const whole = block.map(({ line }) => line).join(' ');
  const isShaped = BRACKETED_ADDRESS.test(whole) && TIME.test(whole);
  return isShaped ? { lines: block.length, sender: from?.line ?? whole } : null;
}

/** "On …, Ada <ada@example.com> wrote:", on one line or a few. The last line that may begin it does. */
function attribution(lines: readonly string[], at: number): QuotationHead | null {
  let sentence = '';
  for (let count = 1; count <= MAX_ATTRIBUTION_LINES; count += 1) {
    const line = lineAt(lines, at + count - 1);
    if (line === '') return null;
    sentence = `${sentence} ${line}`.trim();
    if (!line.endsWith(':')) continue;
    const isHead = isAttribution(sentence, count) && (count === 1 || attribution(lines, at + 1) === null);
    return isHead ? { lines: count, sender: sentence } : null;
  }
  return null;
}

function isAttribution(sentence: string, lines: number): boolean {
  const hasAddress = BRACKETED_ADDRESS.test(sentence);
  const hasTime = TIME.test(sentence);
  if (hasAddress && hasTime) return true;
  return VERB.test(sentence) && (hasAddress || OPENING.test(sentence) || (hasTime && lines === 1));
}

/** Trimmed; empty where there is no such line or it is too long. */
function lineAt(lines: readonly string[], at: number): string {
  const line = lines[at] ?? '';
  return line.length > MAX_LINE_CHARS ? '' : line.trim();
}
