import type { ParseOutcome } from '../../src/intake/parse/parsed-mail.js';
import { type IntakeTools, takeInMail } from '../../src/intake/take-in-mail.js';
import { createTurnstile } from '../../src/intake/turnstile.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { mail } from '../support/mail.js';
import { until } from '../support/until.js';
import { READ_SETTINGS, storeMail } from './stored-mails.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const SURFACE = { messageId: null, subject: '', date: null, inReplyTo: [], references: [] };
const MAIL = { ...SURFACE, text: '', htmlText: '', hiddenText: '' };

/** Mails of one sender, each with a subject of its own. */
const stored = (number: number) => storeMail(database.pool, mail({ subject: `Refund ${number}` }));

/** The intake of one process, whose parser gives `outcome`. */
const tools = (parse: () => Promise<ParseOutcome>): IntakeTools => ({
  parser: { parse, close: () => Promise.resolve() },
  turnstile: createTurnstile(),
  read: READ_SETTINGS,
});

const PARSED: ParseOutcome = { kind: 'parsed', mail: { ...MAIL, attachments: [] } };
const healthy = () => tools(() => Promise.resolve(PARSED));

/** A process that dies while it parses: of what it has begun nothing ever ends. */
async function processThatDies(ids: readonly string[]): Promise<void> {
  const seen = { inLine: 0, parsing: 0 };
  const { turnstile, ...rest } = tools(() => {
    seen.parsing += 1;
    return new Promise(() => undefined);
  });
  const counting: IntakeTools['turnstile'] = {
    pass: (how, work) => {
      seen.inLine += 1;
      return turnstile.pass(how, work);
    },
  };
  for (const id of ids) void takeInMail(database.pool, id, { ...rest, turnstile: counting });
  await until('all have come as far as they come', () =>
    Promise.resolve(seen.inLine === ids.length && seen.parsing > 0),
  );
}

test('a process that dies again and again costs at most the one mail that was tried alone each time', async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, (_, i) => stored(i + 1)));
  for (const _ of ['together', 'alone', 'alone', 'alone']) await processThatDies(ids);
  const fates: string[] = [];
  for (const id of ids) fates.push(await takeInMail(database.pool, id, healthy()));
  expect(fates.filter(fate => fate !== 'read').length).toBeLessThanOrEqual(1);
});

test('the mail that was tried alone each of three times is the one', async () => {
  const id = await stored(1);
  for (const _ of ['together', 'alone', 'alone', 'alone']) await processThatDies([id]);
  expect(await takeInMail(database.pool, id, healthy())).toBe('quarantined');
});

test('trouble of the database after the parsing does not count against the mail', async () => {
  const id = await stored(1);
  await database.pool.query('alter table desk.mail_identities rename to away');
  for (const _ of [1, 2, 3, 4, 5]) await expect(takeInMail(database.pool, id, healthy())).rejects.toThrow('identities');
  await database.pool.query('alter table desk.away rename to mail_identities');
  expect(await takeInMail(database.pool, id, healthy())).toBe('read');
});

test('nor does a parser that cannot begin', async () => {
  const id = await stored(1);
  const noThread = tools(() => Promise.reject(new Error('no thread')));
  for (const _ of [1, 2, 3, 4, 5]) await expect(takeInMail(database.pool, id, noThread)).rejects.toThrow('no thread');
  expect(await takeInMail(database.pool, id, healthy())).toBe('read');
});

test('a thread that dies does: the third time is the last', async () => {
  const id = await stored(1);
  const dying = tools(() => Promise.resolve({ kind: 'died', why: 'out of memory' }));
  for (const _ of [1, 2]) await expect(takeInMail(database.pool, id, dying)).rejects.toThrow('out of memory');
  expect(await takeInMail(database.pool, id, dying)).toBe('quarantined');
  expect(await takeInMail(database.pool, id, healthy())).toBe('already');
});
