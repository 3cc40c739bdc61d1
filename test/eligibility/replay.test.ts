import { storedEvidence } from '../../src/desk/evidence.js';
import { checkCase } from '../../src/eligibility/check-case.js';
import { decideStored } from '../../src/policy/decide-stored.js';
import { JANUARY_2025 } from '../../src/policy/january-2025.js';
import { POLICIES } from '../../src/policy/versions.js';
import type { Pool } from '../../src/postgres/pool.js';
import { replay } from '../../src/replay/replay.js';
import { asRecorded } from '../../src/replay/versions.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';
import { failedCharge, importRows, ledgerOf, type ReadMail, settings, storeRead } from './read-mails.js';

/* The facts are the evidence: the same facts and policy give the same decision, to the byte. */

const INVOICE = 'INV-2026-000001';

const invoiced = (id: string, at: string) =>
  failedCharge('ivy', id, { failed: 0, chargedAt: at }).map(row =>
    'invoice_number' in row ? { ...row, invoice_number: INVOICE } : row,
  );

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await importRows(database.pool, [
    ...ledgerOf('ada', 'bob', 'cyn', 'dan', 'ivy', 'joe', 'kim'),
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2), { failed: 1, images: 3, amount: '0.50' }),
    ...failedCharge('bob', txn(3), { failed: 0 }),
    ...failedCharge('cyn', txn(4), { requestId: 'twice' }),
    ...failedCharge('cyn', txn(5), { requestId: 'twice', chargedAt: '2026-11-12T09:31:00Z' }),
    ...failedCharge('dan', txn(6), { images: 3000, amount: '120.00' }),
    ...failedCharge('bob', txn(7), { chargedAt: '2026-09-01T00:00:00Z' }),
    ...failedCharge('joe', txn(8)),
    ...failedCharge('joe', txn(9)),
    ...failedCharge('kim', txn(10), { images: 3000, amount: '120.00' }),
    ...invoiced(txn(11), '2026-11-10T00:00:00Z'),
    ...invoiced(txn(12), '2026-11-11T00:00:00Z'),
    {
      type: 'invoice',
      invoice_number: INVOICE,
      account_id: 'acc_ivy',
      period_start: '2026-11-01T00:00:00Z',
      period_end: '2026-12-01T00:00:00Z',
    },
    {
      type: 'incident',
      incident_id: 'inc_1',
      kind: 'outage',
      model_tiers: ['standard'],
      started_at: '2026-11-10T00:00:00Z',
      ended_at: '2026-11-17T00:00:00Z',
      title: 'Image API down',
    },
  ]);
});
afterAll(() => database.close());

const bob = { from: 'bob@example.com' };
const dan = { from: 'dan@example.com' };

/** Mails in the order they come; `answers` is the case whose reply a mail answers. */
const MAILS: readonly (readonly [string, string, ReadMail & { answers?: readonly [string, number] }])[] = [
  ['an approval', 'approved', { transactionIds: [txn(1)] }],
  ['one in part, on two grounds, beside an unknown ID', 'partially_approved', { transactionIds: [txn(2), txn(77)] }],
  [
    'an answer with the documentation that its denial in part asked for',
    'needs_review',
    { documented: true, answers: ['RF-2', 1] },
  ],
  ['what was refunded before', 'denied', { transactionIds: [txn(2), txn(1)] }],
  ['a denial', 'denied', { ...bob, transactionIds: [txn(3)] }],
  ['an answer to the denial, which reopens it', 'needs_review', { ...bob, answers: ['RF-4', 1] }],
  ['a late request', 'denied', { ...bob, transactionIds: [txn(7)] }],
  ['a duplicate', 'approved', { from: 'cyn@example.com', transactionIds: [txn(4)] }],
  ['a review with a proposal', 'needs_review', { ...dan, transactionIds: [txn(6)] }],
  ['a further mail while it waits', 'needs_review', { ...dan, claims: ['legal_threat'], answers: ['RF-7', 1] }],
  ['and one more', 'needs_review', { ...dan, claims: ['wants_credit'], answers: ['RF-7', 1] }],
  ['a contested denial', 'needs_review', { ...bob, transactionIds: [txn(3)], claims: ['failure'], documented: true }],
  ['a question with charges to pick from', 'needs_info', { ...bob }],
  ['an answer to the question that helps', 'denied', { ...bob, transactionIds: [txn(3)], answers: ['RF-9', 1] }],
  ['a question to a stranger', 'needs_info', { from: 'eve@elsewhere.test' }],
  ['an invoice with an outage', 'partially_approved', { from: 'ivy@example.com', invoiceNumbers: [INVOICE] }],
  [
    'credit instead of money',
    'approved',
    { from: 'joe@example.com', transactionIds: [txn(8)], claims: ['wants_credit'] },
  ],
  ['unauthorized use without an ID', 'needs_review', { from: 'joe@example.com', claims: ['unauthorized'] }],
  ['a request that is taken back', 'withdrawn', { from: 'joe@example.com', claims: ['takes_back'] }],
  [
    'what waits for a person when its account is suspended',
    'needs_review',
    {
      from: 'kim@example.com',
      transactionIds: [txn(10)],
    },
  ],
];

test.each(MAILS)('%s (%s) is decided again as it was', async (_, state, mail) => {
  const { caseId, decision, facts, before, stored } = await decideNow(mail);
  const again = decideStored({ facts, decision, before }, JANUARY_2025);
  expect(await asStored(again)).toBe(await asStored(stored));
  const { rows } = await database.pool.query('select state from desk.cases where case_id = $1', [caseId]);
  expect(rows).toEqual([{ state }]);
});

async function decideNow({ answers, ...mail }: ReadMail & { answers?: readonly [string, number] }) {
  const { pool } = database;
  const references = answers === undefined ? [] : await messageIdsOf(pool, ...answers);
  const checked = await checkCase(pool, await storeRead(pool, { ...mail, references }), settings({ newCaseId }));
  if (checked.kind !== 'decided') throw new Error(checked.kind);
  const evidence = [];
  for await (const one of storedEvidence(pool, { caseIds: [checked.caseId], latestOnly: true })) evidence.push(one);
  const [one] = evidence;
  if (one?.kind !== 'evidence') throw new Error(JSON.stringify(evidence));
  return one;
}

/** The Message-ID of our mail that told this decision. */
async function messageIdsOf(pool: Pool, caseId: string, seq: number): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    'select message_id as id from desk.outbox where case_id = $1 and seq = $2',
    [caseId, seq],
  );
  return rows.map(row => row.id);
}

async function asStored(decision: unknown): Promise<string> {
  const { rows } = await database.pool.query<{ text: string }>('select $1::jsonb::text as text', [
    JSON.stringify(decision),
  ]);
  return rows[0]?.text ?? '';
}

const cases = { count: 0 };
function newCaseId(): string {
  cases.count += 1;
  return `RF-${cases.count}`;
}

describe('all of them together', () => {
  const replayed = async () => {
    const kinds = [];
    for await (const one of replay(database.pool, { caseIds: null, latestOnly: false }, asRecorded(POLICIES)))
      kinds.push(`${one.caseId}.${one.seq} ${one.kind}`);
    return kinds;
  };

  test('are the same, each decision of each case', async () => {
    const kinds = await replayed();
    expect(kinds).toHaveLength(MAILS.length);
    expect(kinds.filter(kind => !kind.endsWith(' same'))).toEqual([]);
  });

  test('also those that a chargeback froze', async () => {
    await importRows(database.pool, [
      {
        type: 'chargeback',
        chargeback_id: 'cb',
        transaction_id: txn(10),
        status: 'open',
        opened_at: '2026-11-22T13:00:00Z',
      },
      {
        type: 'chargeback',
        chargeback_id: 'cc',
        transaction_id: txn(6),
        status: 'open',
        opened_at: '2026-11-22T13:00:00Z',
      },
    ]);
    const kinds = await replayed();
    expect(kinds).toHaveLength(MAILS.length + 2);
    expect(kinds.filter(kind => !kind.endsWith(' same'))).toEqual([]);
  });

  test('mails that prove nobody leave no evidence of the policy', async () => {
    const { pool } = database;
    await checkCase(pool, await storeRead(pool, { dmarc: 'none' }), settings({ newCaseId }));
    expect(await replayed()).toHaveLength(MAILS.length + 2);
  });
});
