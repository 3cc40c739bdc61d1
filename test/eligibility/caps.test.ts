import { checkCase } from '../../src/eligibility/check-case.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';
import { DECIDED_AT, failedCharge, importRows, ledgerOf, type ReadMail, settings, storeRead } from './read-mails.js';

/* What would be one mail too many waits for a person, before money moves. */

let database: TestDatabase;
let at: Date;
let shared: ReturnType<typeof settings>;
beforeEach(async () => {
  database = await freshDatabase();
  at = DECIDED_AT;
  shared = settings({ caps: { sender: 2, case: 3 }, now: () => at });
  await importRows(database.pool, [
    ...ledgerOf('ada'),
    ...[1, 2, 3].flatMap(number => failedCharge('ada', txn(number), { failed: number === 3 ? 4 : 0 })),
  ]);
});
afterEach(() => database.close());

const rows = async (sql: string) => (await database.pool.query(sql)).rows;
const check = async (mail: ReadMail) => checkCase(database.pool, await storeRead(database.pool, mail), shared);
const charge = (number: number): ReadMail => ({ transactionIds: [txn(number)] });

test('to one address in 24 hours: nothing is paid and nobody is mailed, the proposal stands', async () => {
  for (const number of [1, 2, 3]) await check(charge(number));
  expect(await rows('select state from desk.cases order by case_id')).toEqual([
    { state: 'denied' },
    { state: 'denied' },
    { state: 'needs_review' },
  ]);
  const [last] = await rows("select decision from desk.decisions where case_id = 'RF-0003'");
  expect(last.decision).toMatchObject({ reasons: ['too_many_mails'], proposal: { state: 'approved' } });
  expect(await rows('select recipient from desk.outbox')).toHaveLength(2);
  expect(await rows('select refund_id from ledger.refunds')).toEqual([]);
});

test('a day later there is room again', async () => {
  for (const number of [1, 2]) await check(charge(number));
  at = new Date(DECIDED_AT.getTime() + 86_400_001);
  await check(charge(3));
  expect(await rows('select refund_id from ledger.refunds')).toHaveLength(1);
});

test('on one case, however slowly the two go on', async () => {
  shared = settings({ caps: { sender: 100, case: 1 } });
  await check({ explained: false });
  const [question] = await rows('select message_id from desk.outbox');
  await check({ references: [question.message_id], transactionIds: [txn(3)] });
  expect(await rows('select state from desk.cases')).toEqual([{ state: 'needs_review' }]);
  expect(await rows('select refund_id from ledger.refunds')).toEqual([]);
});

test('an owner whom strangers have asked about is not asked without end', async () => {
  const spoofed = (number: number): ReadMail => ({ ...charge(number), dmarc: 'none' });
  for (const number of [1, 2, 3]) await check(spoofed(number));
  expect(await rows('select state from desk.cases order by case_id')).toEqual([
    { state: 'needs_verification' },
    { state: 'needs_verification' },
    { state: 'needs_review' },
  ]);
  expect(await rows('select recipient from desk.outbox')).toHaveLength(2);
});

test('two at the same time see each other', async () => {
  const stored = await Promise.all(
    [1, 2, 3].map(number => storeRead(database.pool, { ...charge(number), dmarc: 'none' })),
  );
  await Promise.all(stored.map(message => checkCase(database.pool, message, shared)));
  expect(await rows('select recipient from desk.outbox')).toHaveLength(2);
});

test('what others ask in an owner’s name is not counted as the owner’s own', async () => {
  for (const number of [1, 2]) await check({ ...charge(number), dmarc: 'none' });
  await check(charge(3));
  expect(await rows("select state from desk.cases where case_id = 'RF-0003'")).toEqual([{ state: 'approved' }]);
});

test('a stranger hears the same, whether the owner can be asked once more or not', async () => {
  shared = settings({ caps: { sender: 1, case: 3 } });
  await check({ ...charge(1), dmarc: 'none' });
  await check({ ...charge(2), from: 'pat@elsewhere.test', reading: { namedAddresses: ['ada@example.com'] } });
  expect(await rows('select recipient, letter from desk.outbox order by id')).toEqual([
    { recipient: 'ada@example.com', letter: 'confirmation' },
    { recipient: 'pat@elsewhere.test', letter: 'decision' },
  ]);
});

test('neither capitals nor a tag make another reader', async () => {
  await check({ explained: false, from: 'Pat@elsewhere.test' });
  await check({ explained: false, from: 'pat+1@elsewhere.test' });
  await check({ explained: false, from: 'pat+2@elsewhere.test' });
  expect(await rows('select recipient from desk.outbox')).toHaveLength(2);
});
