import { decisionSchema } from '../../src/desk/decision-schema.js';
import { takeUpMail } from '../../src/desk/outbox.js';
import { checkCase } from '../../src/eligibility/check-case.js';
import { createParser } from '../../src/intake/parse/parse-mail.js';
import { takeInMail } from '../../src/intake/take-in-mail.js';
import { createTurnstile } from '../../src/intake/turnstile.js';
import { letterFor } from '../../src/reply/letter.js';
import { renderText } from '../../src/reply/render.js';
import { failedCharge, importRows, ledgerOf, settings } from '../eligibility/read-mails.js';
import { ABOUT } from '../reply/decisions.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { type MailOptions, mail } from '../support/mail.js';
import { txn } from '../support/sample-ledger.js';
import { READ_SETTINGS, storeMail } from './stored-mails.js';

const tools = {
  parser: createParser({ threads: 1, deadlineMs: 5_000 }),
  turnstile: createTurnstile(),
  read: READ_SETTINGS,
};
afterAll(() => tools.parser.close());

let database: TestDatabase;
let checks: ReturnType<typeof settings>;

beforeEach(async () => {
  database = await freshDatabase();
  checks = settings();
  const failed = [1, 2, 3].flatMap(n => failedCharge('ada', txn(n), { chargedAt: `2026-11-1${n}T09:30:00Z` }));
  await importRows(database.pool, [...ledgerOf('ada'), ...failed]);
});
afterEach(() => database.close());

/** Takes a mail in and decides it. */
async function send(options: MailOptions): Promise<void> {
  const id = await storeMail(database.pool, mail(options));
  expect(await takeInMail(database.pool, id, tools)).toBe('read');
  await checkCase(database.pool, id, checks);
}

/** The customer's answer above our latest reply, as Gmail writes it. */
async function answer(words: string): Promise<void> {
  const [last] = await rows<{ id: string }>('select id from desk.outbox order by id desc limit 1');
  const reply = await takeUpMail(database.pool, last?.id ?? '');
  if (reply === null) throw new Error('No reply waits to be sent.');
  const { subject, ...rest } = letterFor(
    decisionSchema.parse(reply.decision),
    { ...ABOUT, caseId: reply.caseId },
    reply.language,
  );
  const quoted = renderText({ subject, ...rest }).replace(/^/gm, '> ');
  const text = `${words}\n\nOn Sun, 22 Nov 2026 at 12:00, Refunds <refunds@imaginator.com> wrote:\n${quoted}`;
  await send({ subject: `Re: ${subject}`, text, inReplyTo: reply.messageId, references: reply.messageId });
}

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  return (await database.pool.query<Row>(sql)).rows;
}

const refunded = async () =>
  (await rows<{ id: string }>('select transaction_id as id from ledger.refund_lines')).map(r => r.id);

test('of the charges that our question lists, the one that the customer answers with is refunded', async () => {
  await send({ text: 'My images failed with an internal error yesterday, I would like a refund please.' });
  await answer(`It is ${txn(2)}.`);
  expect(await refunded()).toEqual([txn(2)]);
  expect(await rows('select state from desk.cases')).toEqual([{ state: 'approved' }]);
});

test('thanks above our approval open no case and are not answered', async () => {
  await send({ text: `All images of ${txn(1)} failed. Please refund.` });
  await answer('Thank you so much!');
  expect(await refunded()).toEqual([txn(1)]);
  expect(await rows('select state from desk.cases')).toEqual([{ state: 'approved' }]);
  expect(await rows('select seq from desk.outbox')).toHaveLength(1);
});
