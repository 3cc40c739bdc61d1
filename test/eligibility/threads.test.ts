import { recordScan } from '../../src/desk/mailbox-scans.js';
import { checkCase } from '../../src/eligibility/check-case.js';
import { letLapse } from '../../src/eligibility/let-lapse.js';
import { UTC_WEEK } from '../../src/policy/calendar.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';
import { DECIDED_AT, failedCharge, importRows, ledgerOf, type ReadMail, settings, storeRead } from './read-mails.js';

/* A mail joins the case that it answers, where it comes from the case's own address. */

let database: TestDatabase;
let shared: ReturnType<typeof settings>;
beforeEach(async () => {
  database = await freshDatabase();
  shared = settings(); // one count of case ids
  await importRows(database.pool, [
    ...ledgerOf('ada', 'bob'),
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2)),
    ...failedCharge('ada', txn(3), { failed: 0 }),
  ]);
});
afterEach(() => database.close());

const rows = async (sql: string) => (await database.pool.query(sql)).rows;

async function check(mail: ReadMail): Promise<string> {
  const checked = await checkCase(database.pool, await storeRead(database.pool, mail), shared);
  return 'caseId' in checked ? checked.caseId : checked.kind;
}

/** The Message-IDs of our replies, oldest first. */
const replies = async () => (await rows('select message_id from desk.outbox order by id')).map(row => row.message_id);

const states = async () =>
  Object.fromEntries((await rows('select case_id, state from desk.cases')).map(row => [row.case_id, row.state]));

async function answerLast(mail: ReadMail): Promise<string> {
  return check({ references: (await replies()).slice(-1), ...mail });
}

test('an answer with the missing ID is read together with the first mail and decides the case', async () => {
  await check({ explained: false });
  expect(await answerLast({ transactionIds: [txn(1)], explained: false })).toBe('RF-0001');
  expect(await states()).toEqual({ 'RF-0001': 'approved' });
  expect(await rows('select seq, state from desk.decisions order by seq')).toEqual([
    { seq: 1, state: 'needs_info' },
    { seq: 2, state: 'approved' },
  ]);
  expect(await rows('select refund_id from ledger.refunds')).toEqual([{ refund_id: 'RF-0001.2.1' }]);
  expect(await replies()).toHaveLength(2);
});

test('the receipt of the first mail stays that of the case: an answer after day 30 is in time', async () => {
  const receivedAt = new Date('2026-12-12T23:00:00Z'); // the charge is of 2026-11-12
  await check({ receivedAt });
  await answerLast({ receivedAt: new Date('2026-12-20T09:00:00Z'), transactionIds: [txn(1)] });
  expect(await states()).toEqual({ 'RF-0001': 'approved' });
});

test('what earlier mails said still counts: documentation, an explanation, words for a person', async () => {
  await check({ claims: ['unauthorized', 'failure'], documented: true, transactionIds: [txn(77)] });
  await check({ claims: ['legal_threat'] });
  await answerLast({ transactionIds: [txn(1)] });
  expect(
    await rows("select decision -> 'reasons' as reasons from desk.decisions where case_id = 'RF-0002' and seq = 2"),
  ).toEqual([{ reasons: ['legal_threat'] }]);
});

test('after two questions without an answer that helps a person looks, and it is acknowledged', async () => {
  await check({ explained: false });
  await answerLast({ explained: false });
  expect(await states()).toEqual({ 'RF-0001': 'needs_info' });
  await answerLast({ explained: false, receivedAt: new Date('2026-11-30T12:00:00Z') });
  expect(await rows('select state, review_due_at from desk.cases')).toEqual([
    // five business days after the mail that brought it here: the wait for the customer stopped the clock
    { state: 'needs_review', review_due_at: new Date('2026-12-07T12:00:00Z') },
  ]);
  expect(await replies()).toHaveLength(3);
});

test('a further mail in review makes the proposal anew and is not acknowledged again', async () => {
  await check({ claims: ['legal_threat'], transactionIds: [txn(3)] });
  const [before] = await rows('select review_due_at from desk.cases');
  expect(await answerLast({ claims: ['chargeback'] })).toBe('RF-0001');
  expect(await rows("select decision -> 'reasons' as reasons from desk.decisions order by seq")).toEqual([
    { reasons: ['legal_threat'] },
    { reasons: ['legal_threat', 'chargeback_mentioned'] },
  ]);
  expect(await rows('select review_due_at from desk.cases')).toEqual([before]);
  expect(await replies()).toHaveLength(1);
});

test('an answer to a denial reopens it for a person, on a clock of its own', async () => {
  await check({ transactionIds: [txn(3)] });
  expect(await states()).toEqual({ 'RF-0001': 'denied' });
  await answerLast({ receivedAt: new Date('2026-11-24T12:00:00Z') });
  expect(await rows('select state, decided_at, review_due_at from desk.cases')).toEqual([
    { state: 'needs_review', decided_at: null, review_due_at: new Date('2026-12-01T12:00:00Z') },
  ]);
  expect(await rows("select decision -> 'proposal' ->> 'state' as state from desk.decisions where seq = 2")).toEqual([
    { state: 'denied' },
  ]);
  expect(await replies()).toHaveLength(2);
});

test('documentation in answer to a denial in part reopens it; words alone are recorded', async () => {
  await check({ transactionIds: [txn(1), txn(3)], claims: ['failure'] });
  await answerLast({});
  expect(await states()).toEqual({ 'RF-0001': 'partially_approved' });
  await answerLast({ documented: true });
  expect(await rows("select decision -> 'reasons' as reasons from desk.decisions where seq = 2")).toEqual([
    { reasons: ['answer_to_a_denial', 'contested'] },
  ]);
});

test('thanks for a payment are recorded, and nobody is mailed', async () => {
  await check({ transactionIds: [txn(1)] });
  expect(await answerLast({ explained: false })).toBe('RF-0001');
  expect(await states()).toEqual({ 'RF-0001': 'approved' });
  expect(await rows('select count(*)::int as mails from desk.messages where case_id is not null')).toEqual([
    { mails: 2 },
  ]);
  expect(await rows('select count(*)::int as decisions from desk.decisions')).toEqual([{ decisions: 1 }]);
  expect(await replies()).toHaveLength(1);
});

test('a new ID in an answer to a decision opens a case of its own that is linked', async () => {
  await check({ transactionIds: [txn(1)] });
  expect(await answerLast({ transactionIds: [txn(1), txn(2)] })).toBe('RF-0002');
  expect(await rows('select case_id, linked_to, state from desk.cases order by 1')).toEqual([
    { case_id: 'RF-0001', linked_to: null, state: 'approved' },
    { case_id: 'RF-0002', linked_to: 'RF-0001', state: 'approved' },
  ]);
});

test("somebody else's answer, and one that nobody is proven to have written, join nothing", async () => {
  await check({ explained: false });
  expect(await answerLast({ from: 'bob@example.com', transactionIds: [txn(1)] })).toBe('RF-0002');
  const references = (await replies()).slice(0, 1);
  expect(await check({ dmarc: 'none', references, transactionIds: [txn(1)] })).toBe('RF-0003');
  expect(await states()).toEqual({ 'RF-0001': 'needs_info', 'RF-0002': 'needs_info', 'RF-0003': 'needs_verification' });
  expect(await rows('select refund_id from ledger.refunds')).toEqual([]);
});

describe('a request that is taken back', () => {
  test('in the thread: withdrawn, with one short mail', async () => {
    await check({ explained: false });
    await answerLast({ claims: ['takes_back'], explained: false });
    expect(await rows('select state, decided_at, review_due_at from desk.cases')).toEqual([
      { state: 'withdrawn', decided_at: null, review_due_at: null },
    ]);
    expect(await replies()).toHaveLength(2);
  });

  test('outside the thread, by the same ID, also while a person looks at it', async () => {
    await check({ claims: ['legal_threat'], transactionIds: [txn(1)] });
    expect(await check({ claims: ['takes_back'], transactionIds: [txn(1)] })).toBe('RF-0001');
    expect(await states()).toEqual({ 'RF-0001': 'withdrawn' });
  });

  test("outside the thread another's case is not found", async () => {
    await check({ claims: ['legal_threat'], transactionIds: [txn(1)] });
    expect(await check({ from: 'bob@example.com', claims: ['takes_back'], transactionIds: [txn(1)] })).toBe('RF-0002');
    expect(await states()).toEqual({ 'RF-0001': 'needs_review', 'RF-0002': 'withdrawn' });
  });

  test('not where the same mail calls for a person', async () => {
    await check({ explained: false });
    await answerLast({ claims: ['takes_back', 'chargeback'], transactionIds: [txn(1)] });
    expect(await states()).toEqual({ 'RF-0001': 'needs_review' });
  });

  test('in part is for a person: one of two charges, or one of two open cases', async () => {
    await check({ claims: ['legal_threat'], transactionIds: [txn(1), txn(2)] });
    expect(await check({ claims: ['takes_back'], transactionIds: [txn(1)] })).toBe('RF-0001');
    expect(await states()).toEqual({ 'RF-0001': 'needs_review' });
    expect(await rows("select decision -> 'reasons' as reasons from desk.decisions where seq = 2")).toEqual([
      { reasons: ['legal_threat', 'taken_back_in_part'] },
    ]);
    await check({ claims: ['chargeback'], transactionIds: [txn(3)] });
    await check({ claims: ['takes_back'], transactionIds: [txn(1), txn(2), txn(3)] });
    expect(await states()).toEqual({ 'RF-0001': 'needs_review', 'RF-0002': 'needs_review' });
  });

  test('finds the open case also from the thread of another', async () => {
    await check({ transactionIds: [txn(1)] });
    const references = await replies();
    await check({ claims: ['legal_threat'], transactionIds: [txn(3)] });
    expect(await check({ claims: ['takes_back'], transactionIds: [txn(3)], references })).toBe('RF-0002');
    expect(await states()).toEqual({ 'RF-0001': 'approved', 'RF-0002': 'withdrawn' });
  });

  test('is for a person where money of the case is on its way', async () => {
    await check({ transactionIds: [txn(1), txn(3)], claims: ['failure'] });
    await answerLast({ documented: true });
    await answerLast({ claims: ['takes_back'] });
    expect(await states()).toEqual({ 'RF-0001': 'needs_review' });
  });

  test('after the payment it changes nothing', async () => {
    await check({ transactionIds: [txn(1)] });
    await answerLast({ claims: ['takes_back'] });
    expect(await states()).toEqual({ 'RF-0001': 'approved' });
  });
});

describe('a question that is not answered', () => {
  const asked = new Date(DECIDED_AT.getTime());
  const daysLater = (days: number) => new Date(asked.getTime() + days * 86_400_000 + 1);
  /** The question went out when it was asked, and the mailbox was just read. */
  const sentAndScanned = async (days: number) => {
    await rows(`update desk.outbox set status = 'sent', sent_at = '${asked.toISOString()}'`);
    await recordScan(database.pool, 'INBOX', 7n, daysLater(days));
    return letLapse(database.pool, daysLater(days), UTC_WEEK);
  };

  test('is withdrawn after 30 days, and nobody is mailed', async () => {
    await check({ explained: false });
    await check({ transactionIds: [txn(1)] });
    expect(await sentAndScanned(29)).toEqual([]);
    expect(await sentAndScanned(30)).toEqual(['RF-0001']);
    expect(await sentAndScanned(31)).toEqual([]);
    expect(await states()).toEqual({ 'RF-0001': 'withdrawn', 'RF-0002': 'approved' });
    expect(await rows("select made_by, reason from desk.decisions where state = 'withdrawn'")).toEqual([
      { made_by: 'clock', reason: 'unanswered for 30 days' },
    ]);
    expect(await replies()).toHaveLength(2);
  });

  test('not before it was sent, nor while mail may still be on its way to us', async () => {
    await check({ explained: false });
    await recordScan(database.pool, 'INBOX', 7n, daysLater(40));
    expect(await letLapse(database.pool, daysLater(40), UTC_WEEK)).toEqual([]); // still in the outbox
    await rows(`update desk.outbox set status = 'sent', sent_at = '${asked.toISOString()}'`);
    expect(await letLapse(database.pool, daysLater(41), UTC_WEEK)).toEqual([]); // the last scan is a day old
    const waiting = await storeRead(database.pool, { transactionIds: [txn(1)] });
    expect(await sentAndScanned(41)).toEqual([]); // a mail is not decided yet
    await checkCase(database.pool, waiting, shared);
    expect(await sentAndScanned(41)).toEqual(['RF-0001']);
  });

  test('an answer after that opens a case of its own that is linked', async () => {
    await check({ explained: false });
    await sentAndScanned(30);
    expect(await answerLast({ transactionIds: [txn(1)] })).toBe('RF-0002');
    expect(await rows("select linked_to, state from desk.cases where case_id = 'RF-0002'")).toEqual([
      { linked_to: 'RF-0001', state: 'approved' },
    ]);
  });
});

describe('a chargeback while a case is undecided (7)', () => {
  const chargeback = (status: string) => ({
    type: 'chargeback',
    chargeback_id: 'cb_1',
    transaction_id: txn(3),
    status,
    opened_at: '2026-11-22T10:00:00Z',
  });

  test('freezes the open case of its charge in the import, suspends the account, and mails nobody', async () => {
    await check({ transactionIds: [txn(3)], explained: false });
    expect(await states()).toEqual({ 'RF-0001': 'needs_info' });
    await importRows(database.pool, [chargeback('open')]);
    expect(await rows('select state, review_due_at from desk.cases')).toEqual([
      { state: 'needs_review', review_due_at: new Date('2026-11-27T12:00:05Z') },
    ]);
    expect(await rows("select decision -> 'reasons' as reasons, decided_at from desk.decisions where seq = 2")).toEqual(
      [{ reasons: ['account_not_in_good_standing', 'chargeback_open'], decided_at: DECIDED_AT }],
    );
    expect(await replies()).toHaveLength(1);
    expect(await check({ transactionIds: [txn(1)] })).toBe('RF-0002');
    expect(await states()).toMatchObject({ 'RF-0002': 'needs_review' }); // suspended: never paid automatically
  });

  test('a lost one freezes too; what would be decided is the proposal', async () => {
    await check({ transactionIds: [txn(3)], explained: false });
    await importRows(database.pool, [chargeback('lost')]);
    expect(await rows("select decision -> 'proposal' ->> 'state' as state from desk.decisions where seq = 2")).toEqual([
      { state: 'denied' },
    ]);
  });

  test('one that is won leaves the case alone', async () => {
    await check({ transactionIds: [txn(3)], explained: false });
    await importRows(database.pool, [chargeback('won')]);
    expect(await states()).toEqual({ 'RF-0001': 'needs_info' });
  });
});

test('credit instead of money is granted against the charge, and nothing is refunded (6)', async () => {
  await check({ transactionIds: [txn(1)], claims: ['wants_credit'] });
  expect(await rows('select amount, currency, expires_at from ledger.credits')).toEqual([
    { amount: '0.16', currency: 'USD', expires_at: new Date('2027-11-22T12:00:05Z') },
  ]);
  expect(await rows('select count(*)::int as refunds from ledger.refunds')).toEqual([{ refunds: 0 }]);
  expect(await rows('select left_to_refund from ledger.balances')).toEqual([{ left_to_refund: '0.00' }]);
  await check({ transactionIds: [txn(1)] });
  expect(await states()).toEqual({ 'RF-0001': 'approved', 'RF-0002': 'denied' });
});

describe('a trial', () => {
  test('never touches a real case, nor a real mail the case of a trial', async () => {
    await check({ explained: false });
    expect(await answerLast({ transactionIds: [txn(1)], answer: false })).toBe('RF-0002');
    expect(await answerLast({ transactionIds: [txn(1)] })).toBe('RF-0001');
    expect(await states()).toEqual({ 'RF-0001': 'approved', 'RF-0002': 'approved' });
    expect(await rows('select refund_id from ledger.refunds')).toEqual([{ refund_id: 'RF-0001.2.1' }]);
    await check({ claims: ['legal_threat'], transactionIds: [txn(3)], answer: false });
    expect(await check({ claims: ['takes_back'], transactionIds: [txn(3)] })).toBe('RF-0004');
  });
});

describe('a case stays that of its account', () => {
  test('its answer comes from the new address of the account', async () => {
    await check({ explained: false });
    const references = await replies();
    await importRows(database.pool, [
      { type: 'account', account_id: 'acc_ada', email: 'ada@new.example', status: 'active' },
    ]);
    expect(await check({ from: 'ada@new.example', references, transactionIds: [txn(1)] })).toBe('RF-0001');
    expect(await states()).toEqual({ 'RF-0001': 'approved' });
    expect(await rows('select recipient from desk.outbox order by id desc limit 1')).toEqual([
      { recipient: 'ada@new.example' },
    ]);
  });

  test('who has got its old address joins nothing', async () => {
    await check({ explained: false });
    const references = await replies();
    await importRows(database.pool, [
      { type: 'account', account_id: 'acc_ada', email: 'ada@new.example', status: 'active' },
      { type: 'account', account_id: 'acc_bob', email: 'ada@example.com', status: 'active' },
    ]);
    expect(await check({ references, transactionIds: [txn(1)] })).toBe('RF-0002');
    expect(await rows('select case_id, account_id, state from desk.cases order by 1')).toEqual([
      { case_id: 'RF-0001', account_id: 'acc_ada', state: 'needs_info' },
      { case_id: 'RF-0002', account_id: 'acc_bob', state: 'needs_info' },
    ]);
  });
});

test('a charge that waits for a person is not paid by asking once more', async () => {
  await check({ claims: ['unauthorized'], transactionIds: [txn(1)] });
  await check({ transactionIds: [txn(1)] });
  expect(await states()).toEqual({ 'RF-0001': 'needs_review', 'RF-0002': 'needs_review' });
  expect(await rows("select decision -> 'reasons' as reasons from desk.decisions where case_id = 'RF-0002'")).toEqual([
    { reasons: ['waits_in_another_case'] },
  ]);
});

test("a chargeback on somebody else's charge does not freeze the case of who cited it", async () => {
  await check({ from: 'bob@example.com', transactionIds: [txn(1)] });
  const chargeback = { type: 'chargeback', chargeback_id: 'cb_9', transaction_id: txn(1), status: 'open' };
  await importRows(database.pool, [{ ...chargeback, opened_at: '2026-11-22T10:00:00Z' }]);
  expect(await states()).toEqual({ 'RF-0001': 'needs_info' });
});
