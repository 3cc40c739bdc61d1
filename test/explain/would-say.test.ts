import { checkCase } from '../../src/eligibility/check-case.js';
import { explainCase } from '../../src/explain/explain-case.js';
import { wouldSay } from '../../src/explain/would-say.js';
import {
  DECIDED_AT,
  failedCharge,
  importRows,
  ledgerOf,
  type ReadMail,
  settings,
  storeRead,
} from '../eligibility/read-mails.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';

/* The letters that a trial would have sent. */

let database: TestDatabase;
let shared: ReturnType<typeof settings>;
beforeEach(async () => {
  database = await freshDatabase();
  shared = settings();
  await importRows(database.pool, [...ledgerOf('ada'), ...failedCharge('ada', txn(1))]);
});
afterEach(() => database.close());

async function check(mail: ReadMail): Promise<string> {
  const checked = await checkCase(database.pool, await storeRead(database.pool, { answer: false, ...mail }), shared);
  if (checked.kind !== 'decided') throw new Error(checked.kind);
  return checked.caseId;
}

const said = (caseId: string) => wouldSay(database.pool, caseId, shared);

test('the reply of the decision: to whom, in which language, with amounts and days', async () => {
  const { reply, confirmation } = await said(await check({ transactionIds: [txn(1)], reading: { language: 'de' } }));
  expect(reply).toMatchObject({ to: 'ada@example.com', language: 'de', subject: expect.stringContaining('RF-0001') });
  expect(reply?.text).toMatch(/0\.16 USD/);
  expect(reply?.text).toMatch(/2026-12-04/);
  expect(confirmation).toBeNull();
});

test('is the same, word for word, as the one that a real case gets', async () => {
  const trial = await said(await check({ transactionIds: [txn(1)] }));
  const live = await check({ transactionIds: [txn(1)], answer: true });
  const explained = await explainCase(database.pool, live, shared);
  const real = explained.kind === 'decided' ? explained.explanation.reply : null;
  expect(trial.reply?.text).toBe(real?.text.replaceAll(live, 'RF-0001'));
});

test('days and amounts are those of the decision, whatever happens to the charge later', async () => {
  const caseId = await check({ transactionIds: [txn(1)] });
  const before = await said(caseId);
  await check({ transactionIds: [txn(1)], answer: true });
  shared = { ...shared, now: () => new Date(DECIDED_AT.getTime() + 90 * 86_400_000) };
  expect(await said(caseId)).toEqual(before);
});

test('the question to the owner of an account', async () => {
  const { reply, confirmation } = await said(await check({ dmarc: 'none', transactionIds: [txn(1)] }));
  expect(reply).toBeNull();
  expect(confirmation).toMatchObject({ to: 'ada@example.com', text: expect.stringContaining('2026-11-22') });
});

test('the day by which a person would answer', async () => {
  const { reply } = await said(await check({ transactionIds: [txn(1)], claims: ['unauthorized'] }));
  expect(reply?.text).toMatch(/2026-11-27/);
});

test.each([
  ['a real case', { transactionIds: [txn(1)], answer: true }],
  ['a mail that nobody would answer', { from: null, transactionIds: [txn(1)] }],
])('nothing of %s', async (_, mail) => {
  expect(await said(await check(mail))).toEqual({ reply: null, confirmation: null });
});

test('nothing of a case that is none', async () => {
  expect(await said('RF-0000-0000')).toEqual({ reply: null, confirmation: null });
});

test.each([
  ['decided on facts', {}],
  ['of nobody who is proven', { dmarc: 'none' as const }],
])('`explain` tells it of a trial that is %s', async (_, how) => {
  const caseId = await check({ transactionIds: [txn(1)], ...how });
  expect(await explainCase(database.pool, caseId, shared)).toMatchObject({
    kind: 'decided',
    explanation: { caseId, ...(await said(caseId)) },
  });
});
