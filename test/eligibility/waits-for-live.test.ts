import { storeIncoming } from '../../src/desk/incoming.js';
import { checkInvariants } from '../../src/desk/invariants.js';
import { checkCase } from '../../src/eligibility/check-case.js';
import { createParser } from '../../src/intake/parse/parse-mail.js';
import { takeInMail } from '../../src/intake/take-in-mail.js';
import { createTurnstile } from '../../src/intake/turnstile.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { READ_SETTINGS } from '../intake/stored-mails.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { mail } from '../support/mail.js';
import { txn } from '../support/sample-ledger.js';
import { failedCharge, importRows, ledgerOf, type ReadMail, settings, storeRead } from './read-mails.js';

/* A desk that was live and only watches for a while: what concerns its real cases waits until it is live again. */

let database: TestDatabase;
let live: ReturnType<typeof settings>;
beforeEach(async () => {
  database = await freshDatabase();
  live = settings();
  await importRows(database.pool, [...ledgerOf('ada', 'bob'), ...failedCharge('ada', txn(1))]);
});
afterEach(async () => {
  expect((await checkInvariants(database.pool)).filter(({ count }) => count > 0)).toEqual([]);
  await database.close();
});

const WAITS = { kind: 'waits' };

const rows = async (sql: string) => (await database.pool.query(sql)).rows;
const checkIn = (mode: 'live' | 'shadow', id: string) => checkCase(database.pool, id, { ...live, mode });
const states = async () => (await rows('select state from desk.cases order by case_id')).map(row => row.state);
const money = () => rows('select amount from ledger.refunds union all select amount from ledger.credits');
const outbox = () => rows('select 1 from desk.outbox');
const pending = () => rows("select id, answer from desk.messages where stage = 'read'");

/** A real request, decided while the desk was live. Gives our answer’s Message-ID. */
async function asked(request: ReadMail): Promise<string> {
  await checkIn('live', await storeRead(database.pool, request));
  await database.pool.query("update desk.outbox set status = 'sent', sent_at = queued_at");
  return (await rows('select message_id from desk.outbox'))[0]?.message_id ?? '';
}

/** A mail that comes in shadow mode, and what becomes of it there. */
async function watch(request: ReadMail) {
  const id = await storeRead(database.pool, { watched: true, ...request });
  return { id, checked: await checkIn('shadow', id) };
}

test('what a live time left undecided is neither paid nor answered in shadow mode, but when it is live again', async () => {
  const id = await storeRead(database.pool, { transactionIds: [txn(1)] });
  expect(await checkIn('shadow', id)).toEqual(WAITS);
  expect([await states(), await money(), await outbox()]).toEqual([[], [], []]);
  expect(await pending()).toEqual([{ id, answer: true }]);
  expect(await checkIn('live', id)).toMatchObject({ kind: 'decided' });
  expect([await states(), await money()]).toEqual([['approved'], [{ amount: '0.16' }]]);
});

test('it keeps no trial waiting, not even of the same customer', async () => {
  await checkIn('shadow', await storeRead(database.pool, { transactionIds: [txn(1)] }));
  expect((await watch({ transactionIds: [txn(1)] })).checked).toMatchObject({ kind: 'decided', refunds: [] });
  expect(await rows('select live from desk.cases')).toEqual([{ live: false }]);
});

test('the answer to a question of a real case waits, and decides that case', async () => {
  const question = await asked({ explained: false });
  const { id, checked } = await watch({ references: [question], transactionIds: [txn(1)] });
  expect(checked).toEqual(WAITS);
  expect(await pending()).toEqual([{ id, answer: true }]);
  expect(await checkIn('shadow', id)).toEqual(WAITS);
  expect([await states(), await money()]).toEqual([['needs_info'], []]);
  await checkIn('live', id);
  expect([await states(), await money()]).toEqual([['approved'], [{ amount: '0.16' }]]);
});

test.each([
  ['yes', 'approved'],
  ['no', 'needs_review'],
] as const)('the owner’s “%s” to a real case waits, and makes it %s', async (confirms, state) => {
  await asked({ dmarc: 'none', transactionIds: [txn(1)] });
  const [{ token }] = await rows('select token from desk.confirmations');
  const { id, checked } = await watch({ dmarc: 'none', reading: { tokens: [token], confirms, isRequest: 'no' } });
  expect([checked, await states()]).toEqual([WAITS, ['needs_verification']]);
  await checkIn('live', id);
  expect(await states()).toEqual([state]);
});

test('a withdrawal that names what a real case is about waits, and ends that case', async () => {
  await asked({ claims: ['legal_threat'], transactionIds: [txn(1)] });
  const { id, checked } = await watch({ claims: ['takes_back'], transactionIds: [txn(1)] });
  expect([checked, await states()]).toEqual([WAITS, ['needs_review']]);
  await checkIn('live', id);
  expect(await states()).toEqual(['withdrawn']);
});

test('a withdrawal of somebody who is not proven, or of nothing of theirs, is a trial as any other', async () => {
  await asked({ claims: ['legal_threat'], transactionIds: [txn(1)] });
  const takesBack = { claims: ['takes_back'], transactionIds: [txn(1)] } as const;
  for (const who of [{ dmarc: 'none' }, { from: 'bob@example.com' }] as const)
    expect((await watch({ ...takesBack, ...who })).checked).toMatchObject({ kind: 'decided' });
  expect((await states())[0]).toBe('needs_review');
});

test('a bounce of our mail waits, and hands its case to a person', async () => {
  const ours = await asked({ transactionIds: [txn(1)] });
  const { id, checked } = await watch({
    from: 'mailer-daemon@example.com',
    dmarc: 'none',
    reading: { undelivered: [ours] },
  });
  expect([checked, await states()]).toEqual([WAITS, ['approved']]);
  await checkIn('live', id);
  expect(await states()).toEqual(['needs_review']);
});

test('a bounce of somebody else’s mail is a bounce, and a request of its own a trial', async () => {
  await asked({ transactionIds: [txn(1)] });
  const bounce = { from: 'mailer-daemon@example.com', reading: { undelivered: ['<other@example.com>'] } };
  expect((await watch(bounce)).checked).toEqual({ kind: 'ignored', reason: 'bounce' });
  expect((await watch({ from: 'bob@example.com', references: ['<other@example.com>'] })).checked).toMatchObject({
    kind: 'decided',
    mails: [],
  });
});

test('a file that is ingested in shadow mode stays a trial, whatever it answers', async () => {
  const question = await asked({ explained: false });
  const file = { watched: false, answer: false, references: [question], transactionIds: [txn(1)] };
  expect((await watch(file)).checked).toMatchObject({ kind: 'decided', refunds: [] });
  expect(await states()).toEqual(['needs_info', 'approved']);
});

test('what was not decided in shadow mode any more is no trial either: it answers its real case at once', async () => {
  const question = await asked({ explained: false });
  const late = await storeRead(database.pool, { watched: true, references: [question], transactionIds: [txn(1)] });
  expect(await checkIn('live', late)).toMatchObject({ kind: 'decided', caseId: 'RF-0001' });
});

describe('the same mail, numbered anew by the server', () => {
  const parser = createParser({ threads: 1, deadlineMs: 10_000 });
  const tools = { parser, turnstile: createTurnstile(), read: READ_SETTINGS };
  afterAll(() => parser.close());

  let uid = 0;
  async function takeIn(raw: Uint8Array, answer: boolean): Promise<string> {
    uid += 1;
    const place = { mailbox: 'INBOX', uidValidity: 9n, uid, receivedAt: new Date('2026-11-22T13:00:00Z') };
    const [id = ''] = await inTransaction(database.pool, transaction =>
      storeIncoming(transaction, [{ ...place, raw, answer }]),
    );
    await takeInMail(database.pool, id, tools);
    return id;
  }
  const fateOf = async (id: string) =>
    (await rows(`select coalesce(reason, disposition) as fate from desk.messages where id = ${id}`))[0]?.fate;
  const answerTo = (question: string) =>
    mail({ text: `It is ${txn(1)}, all images failed.`, messageId: '<answer@example.com>', references: question });

  test('is a duplicate of the one that waits', async () => {
    const raw = answerTo(await asked({ explained: false }));
    const waiting = await takeIn(raw, false);
    expect(await checkIn('shadow', waiting)).toEqual(WAITS);
    expect(await fateOf(await takeIn(raw, true))).toBe('duplicate');
    await checkIn('live', waiting);
    expect(await fateOf(waiting)).toBe('case');
    expect(await money()).toEqual([{ amount: '0.16' }]);
  });

  test('is a trial, as every mail, where it was a real one before', async () => {
    const raw = answerTo(await asked({ explained: false }));
    await checkIn('live', await takeIn(raw, true));
    const again = await takeIn(raw, false);
    expect(await checkIn('shadow', again)).toMatchObject({ kind: 'decided', refunds: [] });
    expect(await money()).toHaveLength(1);
  });
});
