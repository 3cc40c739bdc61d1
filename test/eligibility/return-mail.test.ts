import { writeMailStatus } from '../../src/desk/outbox.js';
import { checkCase } from '../../src/eligibility/check-case.js';
import { refuseMail } from '../../src/eligibility/return-mail.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';
import { DECIDED_AT, failedCharge, importRows, ledgerOf, type ReadMail, settings, storeRead } from './read-mails.js';

/* A mail of ours that comes back: its case is for a person, for the customer does not know what was decided. */

let database: TestDatabase;
let shared: ReturnType<typeof settings>;
beforeEach(async () => {
  database = await freshDatabase();
  shared = settings();
  await importRows(database.pool, [
    ...ledgerOf('ada'),
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2), { failed: 0 }),
  ]);
});
afterEach(() => database.close());

const rows = async (sql: string) => (await database.pool.query(sql)).rows;
const check = async (mail: ReadMail) => checkCase(database.pool, await storeRead(database.pool, mail), shared);
const cases = () => rows('select state, decided_at, review_due_at is not null as due from desk.cases');

/** Decides, sends what was queued, and gives the Message-IDs of our mails. */
async function answered(mail: ReadMail): Promise<string[]> {
  await check(mail);
  const sent = await rows('select id, message_id from desk.outbox order by id');
  for (const { id } of sent) await writeMailStatus(database.pool, id, 'sent', DECIDED_AT, null);
  return sent.map(row => row.message_id);
}

const bounce = (undelivered: string[]): ReadMail => ({
  from: 'mailer-daemon@example.com',
  dmarc: 'none',
  reading: { undelivered },
});

test('the mail is marked, the case waits for a person, the money stands, and nobody is mailed', async () => {
  const ids = await answered({ transactionIds: [txn(1)] });
  expect(await check(bounce(ids))).toEqual({ kind: 'ignored', reason: 'bounce' });
  expect(await cases()).toEqual([{ state: 'needs_review', decided_at: null, due: true }]);
  expect(await rows('select status from desk.outbox')).toEqual([{ status: 'undelivered' }]);
  expect(await rows('select status from ledger.refunds')).toEqual([{ status: 'pending' }]);
  const [last] = await rows('select made_by, decision from desk.decisions order by seq desc limit 1');
  expect(last).toEqual({ made_by: 'bounce', decision: { kind: 'review', reasons: ['undelivered'], proposal: null } });
  expect((await rows("select reason from desk.messages where disposition = 'ignored'"))[0]).toEqual({
    reason: 'bounce',
  });
});

test('the same bounce twice does nothing more', async () => {
  const ids = await answered({ transactionIds: [txn(1)] });
  await check(bounce(ids));
  await check(bounce(ids));
  expect(await rows('select seq from desk.decisions')).toHaveLength(2);
});

test('a denial can be told once more as it was', async () => {
  const ids = await answered({ transactionIds: [txn(2)] });
  await check(bounce(ids));
  const [last] = await rows('select decision from desk.decisions order by seq desc limit 1');
  expect(last.decision.proposal).toMatchObject({ state: 'denied' });
});

test('a question that came back is found by its token too', async () => {
  await answered({ dmarc: 'none', transactionIds: [txn(1)] });
  const [asked] = await rows('select token from desk.confirmations');
  await check(bounce([`token:${asked.token}`]));
  expect(await cases()).toMatchObject([{ state: 'needs_review' }]);
});

test('what is no mail of ours, or was never sent, has no effect', async () => {
  await check({ transactionIds: [txn(1)] }); // queued, not sent
  const [queued] = await rows('select message_id from desk.outbox');
  await check(bounce([queued.message_id, '<rf-none-none.1.0123456789abcdef@imaginator.com>', 'token:x']));
  expect(await cases()).toMatchObject([{ state: 'approved' }]);
});

test('a mail that tells no more what was decided last is only marked', async () => {
  const [first = ''] = await answered({ transactionIds: [], explained: false });
  await answered({ references: [first], transactionIds: [txn(1)] });
  await check(bounce([first]));
  expect(await cases()).toMatchObject([{ state: 'approved' }]);
  expect(await rows('select status from desk.outbox order by id')).toEqual([
    { status: 'undelivered' },
    { status: 'sent' },
  ]);
});

test('a stranger whose mailbox is full does not take the owner’s answer away', async () => {
  const about = { from: 'pat@elsewhere.test', reading: { namedAddresses: ['ada@example.com'] } };
  const [told = ''] = await answered({ ...about, transactionIds: [txn(1)] });
  await check(bounce([told]));
  expect(await cases()).toMatchObject([{ state: 'needs_verification' }]);
});

test('a mail that the server refuses for good is failed, and its case is for a person', async () => {
  await check({ transactionIds: [txn(1)] });
  const [{ id }] = await rows('select id from desk.outbox');
  await refuseMail(database.pool, id, '550 no such user', shared);
  expect(await rows('select status, failure from desk.outbox')).toEqual([
    { status: 'failed', failure: '550 no such user' },
  ]);
  expect(await cases()).toMatchObject([{ state: 'needs_review' }]);
  await refuseMail(database.pool, id, 'again', shared);
  expect(await rows('select seq from desk.decisions')).toHaveLength(2);
});
