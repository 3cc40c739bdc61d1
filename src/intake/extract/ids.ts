import { undisguise } from './disguises.js';

/** `txn_` and sixteen letters or digits. */
export const DEFAULT_TRANSACTION_ID_PATTERN = 'txn_[0-9a-z]{16}';
/** `INV-`, the year, and the number in six digits. */
export const DEFAULT_INVOICE_NUMBER_PATTERN = 'INV-\\d{4}-\\d{6}';

/** The patterns as the settings have them: regular expressions of a whole ID, without anchors. */
export interface IdPatternSettings {
  readonly transactionIdPattern: string;
  readonly invoiceNumberPattern: string;
}

export interface IdPatterns {
  readonly transactionId: RegExp;
  readonly invoiceNumber: RegExp;
}

/** Takes the patterns of the settings and compiles them; throws a SyntaxError where one is no regular expression. */
export function idPatterns(settings: IdPatternSettings): IdPatterns {
  return {
    transactionId: compile(settings.transactionIdPattern),
    invoiceNumber: compile(settings.invoiceNumberPattern),
  };
}

/** The whole IDs of a text, each once, in the order they stand there, in the case the ledger has them. */
export interface Ids {
  readonly transactionIds: string[];
  readonly invoiceNumbers: string[];
}

/**
 * Takes a text as it came and gives the IDs that stand whole in it, whatever case they are written in. Punctuation
 * around an ID is forgiven: quotes, brackets, the stars and underscores of emphasis, the underscores and dots of file
 * names. Letters and digits are not: what is longer than an ID may be another one with a slip, and is no ID. Linear
 * time with the default patterns.
 */
export function findIds(text: string, patterns: IdPatterns): Ids {
  const plain = undisguise(text);
  const transactionIds = wholeMatches(plain, patterns.transactionId).map(([id]) => id.toLowerCase());
  const invoiceNumbers = wholeMatches(plain, patterns.invoiceNumber).map(([id]) => id.toUpperCase());
  return { transactionIds: [...new Set(transactionIds)], invoiceNumbers: [...new Set(invoiceNumbers)] };
}

/** Takes a text without disguises and gives what is left of it without its whole IDs, a semicolon in place of each. */
export function withoutIds(text: string, { transactionId, invoiceNumber }: IdPatterns): string {
  return withoutMatches(withoutMatches(text, transactionId), invoiceNumber);
}

function withoutMatches(text: string, pattern: RegExp): string {
  const left: string[] = [];
  let from = 0;
  for (const { 0: id, index } of wholeMatches(text, pattern)) {
    left.push(text.slice(from, index));
    from = index + id.length;
  }
  return [...left, text.slice(from)].join(' ; ');
}

function wholeMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(match => isWhole(text, match.index, match[0]));
}

function isWhole(text: string, start: number, id: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(start + id.length, start + id.length + 2);
  return id !== '' && !ENDS_IN_WORD.test(before) && !BEGINS_WITH_WORD.test(behind);
}

/**
 * A letter, digit or mark of a script that sets words apart by blanks. Japanese, Chinese, Thai and Korean (with its
 * particles) do not: there the sentence goes on right behind an ID.
 */
export const WORD = '(?![\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Hang}])[\\p{L}\\p{N}\\p{M}]';
const ENDS_IN_WORD = new RegExp(`${WORD}$`, 'u');
const BEGINS_WITH_WORD = new RegExp(`^${WORD}`, 'u');

/** Whether transaction IDs have the default form, so that it can be told what is not quite one. */
export function hasDefaultTransactionIds({ transactionId }: IdPatterns): boolean {
  return isOfForm(transactionId, ['txn_0123456789abcdef', 'txn_ghijklmnopqrstuv'], ['txn_0', 'ch_0123456789abcdef']);
}

/** Whether invoice numbers have the default form. */
export function hasDefaultInvoiceNumbers({ invoiceNumber }: IdPatterns): boolean {
  return isOfForm(invoiceNumber, ['INV-2026-004217', 'INV-1998-999999'], ['INV-2026-1', '2026-004217']);
}

function isOfForm({ source, flags }: RegExp, wholes: readonly string[], others: readonly string[]): boolean {
  const whole = new RegExp(`^(?:${source})$`, flags.replace('g', ''));
  return wholes.every(id => whole.test(id)) && !others.some(id => whole.test(id));
}

/** Without the `u` flag: with it, ignoring case would take the Kelvin sign for a k and the long s for an s. */
function compile(pattern: string): RegExp {
  return new RegExp(pattern, 'gi');
}
