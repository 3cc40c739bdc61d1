import { damagedInvoiceNumbers } from './damaged-invoice-numbers.js';
import { damagedTransactionIds } from './damaged-transaction-ids.js';
import { undisguise } from './disguises.js';
import {
  findIds,
  hasDefaultInvoiceNumbers,
  hasDefaultTransactionIds,
  type IdPatterns,
  type Ids,
  withoutIds,
} from './ids.js';
import { withoutLookAlikes } from './look-alikes.js';
import type { Source } from './sources.js';
import { isSpokenInvoiceNumber, isSpokenTransactionId } from './spoken-ids.js';

/** The whole IDs of a mail: those that its writer names, and those that may help. */
interface WholeIds {
  readonly named: Ids;
  readonly usable: Ids;
}

/** What people have to say stands at the beginning. */
const CHARS_READ = 200_000;
/** Addresses hold letters and digits of every kind. */
const ADDRESSES = /\b(?:https?:\/\/|www\.)[^\s<>]+|[^\s<>@]{1,64}@[^\s<>@]{1,255}/gi;

/**
 * Takes the texts of a mail that count and its whole IDs, and tells whether something in them is meant to be an ID and is
 * not whole: cut, a character too many or wrong, with blanks, spoken, without its prefix, with look-alike letters. What
 * evidently is one of the whole ones of the mail is not damaged. In a file only what has an ID's prefix is looked at, and
 * only where the file names no whole one. Of an ID pattern of somebody's own nothing can be said: it has whole IDs alone.
 */
export function isDamaged(sources: readonly Source[], whole: WholeIds, patterns: IdPatterns): boolean {
  return sources.some(source => {
    if (source.isFile && !isNone(findIds(source.text, patterns))) return false;
    const text = leftOver(source.text, patterns);
    return (
      (hasDefaultTransactionIds(patterns) && isTransactionIdDamaged(text, source.isFile, whole)) ||
      (hasDefaultInvoiceNumbers(patterns) && isInvoiceNumberDamaged(text, source.isFile, whole))
    );
  });
}

function isTransactionIdDamaged(text: string, isFile: boolean, { named, usable }: WholeIds): boolean {
  const ids = usable.transactionIds.map(lettersOf);
  if (damagedTransactionIds(text, isFile).some(damaged => !ids.some(id => isSame(damaged, id)))) return true;
  return named.transactionIds.length === 0 && !isFile && isSpokenTransactionId(text);
}

function isInvoiceNumberDamaged(text: string, isFile: boolean, { named, usable }: WholeIds): boolean {
  const ids = usable.invoiceNumbers.map(lettersOf);
  if (damagedInvoiceNumbers(text, isFile).some(damaged => !ids.some(id => isSame(damaged, id)))) return true;
  return named.invoiceNumbers.length === 0 && !isFile && isSpokenInvoiceNumber(text);
}

/** The same letters and digits, or cut at either end: `…` stands for what was left out in between. */
function isSame(damaged: string, id: string): boolean {
  const [head = '', tail = ''] = damaged.split('…');
  return id.startsWith(head) && id.endsWith(tail);
}

function lettersOf(id: string): string {
  return id.toLowerCase().replace(/[^0-9a-z]/g, '');
}

function isNone({ transactionIds, invoiceNumbers }: Ids): boolean {
  return transactionIds.length + invoiceNumbers.length === 0;
}

/** A text without its whole IDs and addresses, and without look-alikes. */
function leftOver(text: string, patterns: IdPatterns): string {
  const plain = undisguise(text.slice(0, CHARS_READ)).replace(ADDRESSES, ' ');
  return withoutLookAlikes(withoutIds(plain, patterns));
}
