import { provenSender, readingSchema } from '../../src/desk/reading.js';
import { PARSE_DEADLINE_MS } from '../../src/intake/parse/limits.js';
import { readMail } from '../../src/intake/parse/read-mail.js';
import { read } from '../../src/intake/read.js';
import { keptMails } from '../mails/expectation.js';
import { mutate, seededDraw } from '../mails/mutate.js';
import { NOT_RELEASED, OFFLINE } from '../mails/read-whole.js';

/*
 * Mails of the set, broken by a seeded draw: whatever the bytes are, intake ends with an outcome, in time, with text that
 * Postgres takes, and a broken mail proves nobody whom the whole one did not.
 */

const SET = keptMails();
const SEED = 20_261_122;
const MUTANTS = 1_000;

/** A mail of the set, broken, perhaps with pieces of another. */
function mutantOf(number: number) {
  const draw = seededDraw(SEED + number);
  const one = SET[draw(SET.length)];
  const other = SET[draw(SET.length)];
  if (one === undefined || other === undefined) throw new Error('The set is empty.');
  return { raw: mutate(one.raw, draw, other.raw), from: [one, other] };
}

/** What Postgres would not store as text or as jsonb. */
const UNFIT = /\\u0000|\\ud[89a-f][0-9a-f]{2}/;

async function outcomeOf(raw: Buffer) {
  const reading = await readMail(raw);
  if (reading.kind !== 'parsed') return { proven: null, text: reading.why };
  const { surface, fate } = await read(raw, reading.mail, OFFLINE, NOT_RELEASED);
  const proven = fate.kind === 'read' ? provenSender(readingSchema.parse(fate.reading)) : null;
  const attachments = reading.mail.attachments.map(({ content: _, ...rest }) => rest);
  return { proven, text: JSON.stringify({ surface, fate, mail: { ...reading.mail, attachments } }) };
}

async function tryMutant(number: number): Promise<void> {
  const { raw, from } = mutantOf(number);
  const began = performance.now();
  const { proven, text } = await outcomeOf(raw);
  expect(performance.now() - began).toBeLessThan(PARSE_DEADLINE_MS);
  expect(text).not.toMatch(UNFIT);
  if (proven === null) return;
  // A flipped bit may change who the mail says it is from; what it says must still be what counts.
  expect(lowerCase(...from.map(one => one.raw))).toContain(proven.slice(proven.indexOf('@') + 1));
  expect(lowerCase(raw)).toMatch(new RegExp(`^from:(?:[^\\n]|\\n[ \\t])*${escaped(proven)}`, 'm'));
}

const lowerCase = (...mails: readonly Buffer[]) => mails.map(mail => mail.toString('latin1').toLowerCase()).join('\n');

const escaped = (text: string) => text.replace(/[^a-z0-9@]/g, '\\$&');

test('mutants of the set never throw, never hang, and prove nobody else', async () => {
  for (let number = 0; number < MUTANTS; number += 1)
    await tryMutant(number).catch(error => {
      throw new Error(`Mutant ${number} of ${mutantOf(number).from[0]?.name}: ${String(error)}`, { cause: error });
    });
}, 120_000);

test('a mutant is the same for the same seed', () => {
  expect(mutantOf(7).raw.equals(mutantOf(7).raw)).toBe(true);
  expect(new Set(Array.from({ length: 50 }, (_, n) => mutantOf(n).raw.toString('latin1'))).size).toBeGreaterThan(45);
});
