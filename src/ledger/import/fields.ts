import { z } from 'zod';
import { decimal, PLAIN_DECIMAL, ZERO } from '../../money.js';

/*
 * The fields of the import's rows. Messages read on after "line 3, field amount: ", so that each problem is one sentence.
 */

/** Of the billing system's ids; far below what a database index takes. */
const ID_CHARACTERS = 200;
const TEXT_CHARACTERS = 1000;
const EMAIL_CHARACTERS = 320;
const MICROSECOND_DIGITS = 6;
const SHOWN_CHARACTERS = 60;

// Control characters and line separators have no place in ids and titles; a NUL or half a surrogate pair breaks PostgreSQL.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const isClean = (text: string) => text.isWellFormed() && !CONTROL.test(text);

/** A value of a bad row as a message may show it: short, in quotes, and without what a terminal would obey. */
export function shown(value: unknown): string {
  const text = (JSON.stringify(value) ?? 'nothing').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·');
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

/** The complaint about a field that is missing or is not `what`, as zod takes it. */
export const expected = (what: string) => ({
  error: (issue: { readonly input?: unknown }) =>
    issue.input === undefined ? 'is missing' : `must be ${what}, not ${shown(issue.input)}`,
});

const line = (characters: number) =>
  z
    .string(expected('text'))
    .min(1, 'must not be empty')
    .max(characters, `must not be longer than ${characters} characters`)
    .refine(isClean, 'must not hold control characters');

/** An id, a tier, a reason code: opaque and compared as it is. */
export const id = line(ID_CHARACTERS);

/** A title or a label for people. */
export const title = line(TEXT_CHARACTERS);

// Not stricter: a real customer's odd address must not stop an import. Mails are matched to it whole or not at all.
const isAddress = (text: string) => isClean(text) && text.length <= EMAIL_CHARACTERS && /^[^\s@]+@[^\s@]+$/u.test(text);

/** An address: one @, and something on both sides of it. */
export const email = z.string(expected('an email address')).refine(isAddress, expected('an email address'));

/** A closed set of words. */
export const word = <const Words extends readonly string[]>(...words: Words) =>
  z.enum(words, expected(`one of ${words.join(', ')}`));

const AN_AMOUNT = expected('a plain decimal in quotes, such as "0.16", and not negative');
const isAmount = (text: string) => PLAIN_DECIMAL.test(text) && !text.startsWith('-');

/** A plain decimal as text, not negative. JSON numbers are refused: many a program reads and writes them as floats. */
export const amount = z.string(AN_AMOUNT).refine(isAmount, AN_AMOUNT);

/** An amount above zero. */
export const positiveAmount = z
  .string(AN_AMOUNT)
  .refine(isAmount, { ...AN_AMOUNT, abort: true })
  .refine(text => decimal(text).gt(ZERO), 'must be above zero');

/** A currency by its three letters (ISO 4217). */
export const currency = z
  .string(expected('three capital letters, such as "USD"'))
  .regex(/^[A-Z]{3}$/, expected('three capital letters, such as "USD"'));

/** A whole number from 1 to PostgreSQL's greatest integer. */
export const count = z.int32(expected('a whole number above zero')).positive(expected('a whole number above zero'));

const AN_INSTANT = expected('an ISO 8601 instant with its zone, such as "2026-11-10T09:30:00Z"');

/**
 * An ISO 8601 instant with its zone. It becomes UTC with six digits after the second, the database's precision (further
 * digits are cut), so that instants compare and sort as text.
 */
export const instant = z.iso
  .datetime({ offset: true, ...AN_INSTANT })
  .transform(inUtc)
  .refine(text => /^(?!0000)\d{4}-/.test(text), 'must be in a year from 1 to 9999');

function inUtc(text: string): string {
  const [, fraction = ''] = /\.(\d+)/.exec(text) ?? [];
  const second = new Date(text).toISOString().replace(/\.\d+Z$/, '');
  return `${second}.${fraction.slice(0, MICROSECOND_DIGITS).padEnd(MICROSECOND_DIGITS, '0')}Z`;
}
