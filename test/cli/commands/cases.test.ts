import { listCasesCommand, showCaseCommand } from '../../../src/cli/commands/cases.js';
import { textWidth } from '../../../src/cli/text-width.js';
import { type CaseFilter, EVERY_CASE } from '../../../src/desk/case-filter.js';
import { checkCase } from '../../../src/eligibility/check-case.js';
import { UTC_WEEK } from '../../../src/policy/calendar.js';
import { ledgerGateway } from '../../../src/settlement/gateway.js';
import { settleRefund } from '../../../src/settlement/settle-refund.js';
import {
  failedCharge,
  importRows,
  ledgerOf,
  type ReadMail,
  settings,
  storeRead,
} from '../../eligibility/read-mails.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { txn } from '../../support/sample-ledger.js';
import { captured } from '../captured.js';

const LONG = 'somebody.with.a.very.long.name.indeed@customers.elsewhere.test';
const MAILS: readonly ReadMail[] = [
  { transactionIds: [txn(1)], messageId: '<1@example.com>' },
  { transactionIds: [txn(2)], messageId: '<2@example.com>' },
  { from: LONG, dmarc: 'fail', messageId: '<3@example.com>' },
  { from: 'bob@example.com', transactionIds: [txn(4)], messageId: '<4@example.com>' },
];

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const { pool } = database;
  await importRows(pool, [
    ...ledgerOf('ada', 'bob'),
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2), { failed: 1, images: 3, amount: '0.12' }),
    ...failedCharge('bob', txn(4), { images: 3000, amount: '120.00' }),
  ]);
  const use = settings();
  for (const mail of MAILS) await checkCase(pool, await storeRead(pool, mail), use);
  await settleRefund(pool, 'RF-0001.1.1', ledgerGateway, {
    calendar: UTC_WEEK,
    now: () => new Date('2026-11-22T12:00:09Z'),
  });
});
afterAll(() => database.close());

async function list(filter: Partial<CaseFilter> = {}, json = false) {
  const terminal = captured(json);
  await listCasesCommand(database.pool, { ...EVERY_CASE, ...filter }, new Date(), terminal);
  return terminal;
}

async function show(id: string, json = false) {
  const terminal = captured(json);
  await showCaseCommand(database.pool, id, terminal);
  return terminal;
}

const listed = async (filter: Partial<CaseFilter>) =>
  [...(await list(filter)).text().matchAll(/^RF-\d+/gm)].map(([id]) => id);

test('the list fits 80 columns: the sender gives way', async () => {
  const printed = (await list()).text();
  expect(printed).toBe(`CASE     STATE                 AMOUNT  RECEIVED    DUE         SENDER
RF-0001  approved            0.16 USD  2026-11-22              ada@example.com
RF-0002  partially_approved  0.04 USD  2026-11-22              ada@example.com
RF-0003  needs_review                  2026-11-22  2026-11-27  somebody.with.a.…
RF-0004  needs_review                  2026-11-22  2026-11-27  bob@example.com
`);
  expect(Math.max(...printed.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
});

test.each([
  [{ states: ['needs_review'] }, ['RF-0003', 'RF-0004']],
  [{ states: ['approved', 'partially_approved'] }, ['RF-0001', 'RF-0002']],
  [{ accountEmail: 'ADA@example.com' }, ['RF-0001', 'RF-0002']],
  [{ accountEmail: LONG }, ['RF-0003']],
  [{ transactionId: txn(2) }, ['RF-0002']],
  [{ overdueAt: new Date('2026-11-27T12:00:01Z') }, ['RF-0003', 'RF-0004']],
  [{ overdueAt: new Date('2026-11-27T12:00:00Z') }, []],
  [{ limit: 1 }, ['RF-0001']],
])('the list narrowed by %j', async (filter, ids) => {
  expect(await listed(filter)).toEqual(ids);
});

test('a list without cases says so, and is an empty document for scripts', async () => {
  expect((await list({ states: ['withdrawn'] })).text()).toBe('No case fits.\n');
  expect((await list({ states: ['withdrawn'] }, true)).document()).toEqual([]);
});

test('for scripts the list is the first ten fields of each case', async () => {
  const document = (await list({ transactionId: txn(1) }, true)).document();
  expect(document).toEqual([
    {
      case: 'RF-0001',
      state: 'approved',
      account_id: 'acc_ada',
      sender: 'ada@example.com',
      received_at: '2026-11-22T12:00:00.000Z',
      decided_at: '2026-11-22T12:00:05.000Z',
      review_due_at: null,
      amount: '0.16',
      currency: 'USD',
      method: 'original_payment_method',
    },
  ]);
});

test('a charge is found in capitals too', async () => {
  expect(await listed({ transactionId: txn(1).toUpperCase() })).toEqual(['RF-0001']);
});

test('a case is shown with its facts, its money and its mails', async () => {
  expect((await show('rf-0001')).text()).toBe(`RF-0001  approved  0.16 USD
from      ada@example.com, account acc_ada
received  2026-11-22 12:00 UTC

findings
  txn_0000000000000001: Images failed on our side (sections 3.1, 8): 4 of 4 images, 4 × 0.04 USD = 0.16 USD.

refunds
  0.16 USD  settled, due 2026-12-04 12:00

decisions
  1  2026-11-22 12:00  approved by policy 2025-01: technical_failure

mails
  → 2026-11-22 12:00  processed  Refund
  ← 2026-11-22 12:00  queued  
`);
});

test('a case in review shows why it waits, until when, and what the policy would decide', async () => {
  const text = (await show('RF-0004')).text();
  expect(text).toContain('due       2026-11-27 12:00 UTC\n');
  expect(text).toContain('waits for above_auto_approve_limit\n');
  expect(text).toContain('proposal  approved 120.00 USD\n');
  expect((await show('RF-0003')).text()).toContain('waits for sender_not_proven\n');
});

test('for scripts a case is one document with the fields of the contract', async () => {
  expect((await show('RF-0004', true)).document()).toMatchObject({
    case: 'RF-0004',
    state: 'needs_review',
    amount: null,
    currency: null,
    method: null,
    refunds: [],
    findings: [
      { transaction_id: txn(4), result: 'pay', ground: 'technical_failure', clauses: ['3.1', '8'], amount: '120.00' },
    ],
    totals: [],
    proposal: { state: 'approved', amount: '120.00', currency: 'USD', findings: [{ transaction_id: txn(4) }] },
    decisions: [{ seq: 1, by: 'policy 2025-01', state: 'needs_review', amount: null }],
    messages: [
      { direction: 'in', message_id: '<4@example.com>', status: 'processed' },
      { direction: 'out', status: 'queued' },
    ],
    linked_to: null,
    attachments: [],
  });
  expect((await show('RF-0001', true)).document()).toMatchObject({
    amount: '0.16',
    refunds: [{ amount: '0.16', currency: 'USD', status: 'settled', due_at: '2026-12-04T12:00:05.000Z' }],
    totals: [{ amount: '0.16', currency: 'USD' }],
    proposal: null,
  });
});

test('a case that is not there is bad input, said in one sentence', async () => {
  await expect(show('RF-9999')).rejects.toMatchObject({
    code: 65,
    message: 'There is no case RF-9999; `refunds cases list` shows them.',
  });
});
