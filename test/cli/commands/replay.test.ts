import { type AskedReplay, replayCommand } from '../../../src/cli/commands/replay.js';
import { textWidth } from '../../../src/cli/text-width.js';
import { openCase } from '../../../src/desk/cases.js';
import { appendDecision } from '../../../src/desk/decisions.js';
import { checkCase } from '../../../src/eligibility/check-case.js';
import { decide } from '../../../src/policy/decide.js';
import { type Decision, stateOf } from '../../../src/policy/decision.js';
import { JANUARY_2025 } from '../../../src/policy/january-2025.js';
import type { Policy } from '../../../src/policy/policy.js';
import { POLICIES } from '../../../src/policy/versions.js';
import { inTransaction } from '../../../src/postgres/transaction.js';
import {
  failedCharge,
  importRows,
  ledgerOf,
  RECEIVED_AT,
  type ReadMail,
  settings,
  storeRead,
} from '../../eligibility/read-mails.js';
import { charge, facts, failed } from '../../policy/sample.js';
import { refunds } from '../../support/cli.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { txn } from '../../support/sample-ledger.js';
import { captured } from '../captured.js';

/** Sixty days to ask instead of thirty. */
const CANDIDATE: Policy = {
  ...JANUARY_2025,
  version: 'candidate',
  effectiveFrom: null,
  constants: { ...JANUARY_2025.constants, daysToAsk: 60 },
};
const DATED: Policy = { ...CANDIDATE, version: '2026-11', effectiveFrom: '2026-11-22T00:00:00Z' };

const OCTOBER = { chargedAt: '2026-10-12T09:30:00Z' }; // 41 days before the receipt
const BEFORE_DATED = new Date('2026-11-21T23:59:59Z');
const MAILS: readonly ReadMail[] = [
  { transactionIds: [txn(1)] },
  { transactionIds: [txn(2)] },
  { from: 'bob@example.com', transactionIds: [txn(3)] },
  { from: 'cyn@example.com', transactionIds: [txn(4)] },
  { from: 'bob@example.com', transactionIds: [txn(5)], receivedAt: BEFORE_DATED },
  { dmarc: 'none' },
];

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const { pool } = database;
  await importRows(pool, [
    ...ledgerOf('ada', 'bob', 'cyn'),
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2), OCTOBER),
    ...failedCharge('bob', txn(3), { ...OCTOBER, images: 3000, amount: '120.00' }),
    ...failedCharge('cyn', txn(4), { chargedAt: '2026-09-01T00:00:00Z' }),
    ...failedCharge('bob', txn(5), OCTOBER),
  ]);
  const use = settings();
  for (const mail of MAILS) await checkCase(pool, await storeRead(pool, mail), use);
});
afterAll(() => database.close());

const POLICIES_AND = [...POLICIES, CANDIDATE];

async function replayed(asked: Partial<AskedReplay> = {}, { json = false, policies = POLICIES_AND } = {}) {
  const terminal = captured(json);
  const progress = { at: () => {}, end: () => {} };
  const whole = { caseIds: null, version: null, limit: null, ...asked };
  const code = await replayCommand(database.pool, whole, policies, terminal, progress);
  return { code, terminal };
}

test('every decision comes out as it is stored', async () => {
  const { code, terminal } = await replayed();
  expect({ code, text: terminal.text() }).toEqual({ code: 0, text: '5 decisions made again: no difference.\n' });
  expect((await replayed({}, { json: true })).terminal.document()).toEqual({
    decisions: 5,
    same: 5,
    differences: [],
    by_currency: [],
    by_clause: [],
    unreadable: [],
  });
});

test('a case that nobody proven asked about has no evidence', async () => {
  expect((await replayed({ caseIds: ['rf-0006'] })).terminal.text()).toBe('0 decisions made again: no difference.\n');
});

test('a candidate: what it would decide otherwise, case by case, and the money', async () => {
  const { code, terminal } = await replayed({ version: 'candidate' });
  expect(code).toBe(0);
  expect(terminal.text()).toBe(`CASE     NOW               THEN
RF-0002  denied  0.00 USD  approved          0.16 USD
RF-0003  denied  0.00 USD  needs_review  (120.00 USD)
RF-0005  denied  0.00 USD  approved          0.16 USD

CLAUSES  FINDINGS   NOW    THEN  DIFFERENCE
3.1, 8      0 → 3  0.00  120.32     +120.32  USD
4.1         4 → 1  0.00    0.00        0.00  USD

Paid: 0.00 → 0.32 USD (+0.32)
Proposed to a person: 0.00 → 120.00 USD (+120.00)

Policy candidate would decide 3 of 5 cases otherwise.
1 case would keep state and money, but not every reason or figure.
`);
});

test('for scripts it is one document', async () => {
  const { terminal } = await replayed({ version: 'candidate', caseIds: ['RF-0003', 'rf-0004'] }, { json: true });
  expect(terminal.document()).toEqual({
    policy: 'candidate',
    decisions: 2,
    same: 0,
    not_in_force: 0,
    changed: [
      {
        case: 'RF-0003',
        seq: 1,
        policy_version: '2025-01',
        at: expect.any(String),
        before: { state: 'denied', totals: [{ amount: '0.00', currency: 'USD' }], proposed: false },
        after: { state: 'needs_review', totals: [{ amount: '120.00', currency: 'USD' }], proposed: true },
        difference: [{ amount: '120.00', currency: 'USD' }],
      },
      expect.objectContaining({ case: 'RF-0004', at: 'findings.0.basis.lastDay', difference: [] }),
    ],
    by_currency: [
      {
        currency: 'USD',
        paid: { before: '0.00', after: '0.00', difference: '0.00' },
        proposed: { before: '0.00', after: '120.00', difference: '120.00' },
      },
    ],
    by_clause: [
      {
        clauses: ['3.1', '8'],
        currency: 'USD',
        findings: { before: 0, after: 1 },
        before: '0.00',
        after: '120.00',
        difference: '120.00',
      },
      expect.objectContaining({ clauses: ['4.1'], findings: { before: 2, after: 1 } }),
    ],
    unreadable: [],
  });
});

test('a version with a date decides only what was received while it is in force', async () => {
  const { terminal } = await replayed({ version: '2026-11' }, { policies: [...POLICIES, DATED] });
  const text = terminal.text();
  expect(text).toContain('RF-0002  denied');
  expect(text).not.toContain('RF-0005'); // received one second before
  expect(text).toMatch(/otherwise\.\n1 case would .*\n1 case came while it was not in force\.\n$/);
  const first = { ...JANUARY_2025, effectiveFrom: '2026-11-22T00:00:00Z', version: 'first' };
  const { code } = await replayed({ version: 'first' }, { policies: [first] });
  expect(code).toBe(0); // what came before the first version is the first version's
});

test('the version that a decision recorded decides it again, whatever is in force now', async () => {
  expect((await replayed({}, { policies: [...POLICIES, DATED] })).code).toBe(0);
});

test('only so many rows are shown to people', async () => {
  const text = (await replayed({ version: 'candidate', limit: 1 })).terminal.text();
  expect(text).toContain('RF-0002');
  expect(text).not.toContain('RF-0003');
  expect(text).toContain('… and 2 more; --json shows all.');
});

test.each([
  ['version', { version: '2031-01' }, 'There is no policy version 2031-01; the versions are 2025-01, candidate.'],
  ['case', { caseIds: ['RF-0001', 'RF-9999'] }, 'There is no case RF-9999; `refunds cases list` shows them.'],
])('an unknown %s is bad input', async (_, asked, message) => {
  await expect(replayed(asked)).rejects.toMatchObject({ code: 65, message });
});

test('as a command: which cases must be said', async () => {
  const env = { DATABASE_URL: database.url };
  expect(await refunds(['replay'], env)).toMatchObject({ code: 64, out: '' });
  expect(await refunds(['replay', 'RF-0001', '--all'], env)).toMatchObject({ code: 64, out: '' });
  const { code, out, err } = await refunds(['replay', '--all', '--json'], env);
  expect({ code, err, document: JSON.parse(out) }).toMatchObject({ code: 0, err: '', document: { same: 5 } });
});

describe('what is not as it should be', () => {
  const DUE = facts([charge({ generations: failed(4) })]);
  const DENIED = decide(facts([charge()]), JANUARY_2025);

  async function storeDecision(caseId: string, decision: Decision, policyVersion = '2025-01') {
    const opened = {
      accountId: 'acc_ada',
      sender: 'ada@example.com',
      receivedAt: RECEIVED_AT,
      linkedTo: null,
      live: true,
    };
    const made = { caseId, seq: 1, madeBy: `policy ${policyVersion}`, reason: 'r', policyVersion, live: true };
    await inTransaction(database.pool, async transaction => {
      const state = stateOf(decision);
      await openCase(transaction, () => caseId, { ...opened, state, decidedAt: RECEIVED_AT, reviewDueAt: null });
      await appendDecision(transaction, { ...made, decision, facts: DUE, decidedAt: RECEIVED_AT });
    });
  }

  beforeAll(async () => {
    await storeDecision('RF-A', DENIED);
    await storeDecision('RF-B', { kind: 'review', reasons: ['contested'], proposal: null });
    await storeDecision('RF-C', decide(DUE, JANUARY_2025), '1999-01');
    await storeDecision('RF-D', decide(DUE, JANUARY_2025));
    await storeDecision('RF-E', decide(DUE, JANUARY_2025));
    await database.pool.query(`
      alter table desk.decisions disable trigger append_only;
      update desk.decisions set facts = facts #- '{charges,0,amount}' where case_id = 'RF-D';
      update desk.decisions set decision = '{"kind":"frob"}' where case_id = 'RF-E';
      alter table desk.decisions enable trigger append_only`);
  });

  test('a difference is shown with the money, and what cannot be read is named; the rest goes on', async () => {
    const { code, terminal } = await replayed();
    const text = terminal.text();
    expect(code).toBe(1);
    expect(text).toMatch(/^CASE {4}STORED .*\nRF-A\.1 {2}denied 0\.00 USD .*approved 0\.16 USD {2}.*\nRF-B\.1 /);
    expect(text).toContain('Paid: 0.00 → 0.32 USD (+0.32)\n');
    expect(text).toContain("RF-C.1 cannot be decided again: policy 1999-01 is none of this program's versions.\n");
    expect(text).toContain('RF-D.1 cannot be decided again: facts.charges.0.amount: ');
    expect(text).toContain('RF-E.1 cannot be decided again: decision.kind: ');
    expect(text).toContain('10 decisions made again: 5 the same, 2 different.\n');
    expect(
      Math.max(
        ...text
          .split('\n')
          .filter(line => /^(CASE|RF-[AB])/.test(line))
          .map(textWidth),
      ),
    ).toBeLessThanOrEqual(80);
  });

  test('for scripts with both sides', async () => {
    const { code, terminal } = await replayed({ caseIds: ['RF-A', 'RF-D'] }, { json: true });
    expect(code).toBe(1);
    expect(terminal.document()).toMatchObject({
      decisions: 2,
      same: 0,
      differences: [
        {
          case: 'RF-A',
          stored: { state: 'denied' },
          replayed: { state: 'approved', totals: [{ amount: '0.16' }] },
          difference: [{ amount: '0.16', currency: 'USD' }],
        },
      ],
      unreadable: [{ case: 'RF-D', seq: 1, policy_version: '2025-01', why: expect.stringContaining('amount') }],
    });
  });

  test('one that cannot be read is a failure also under another version', async () => {
    expect((await replayed({ version: 'candidate', caseIds: ['RF-D'] })).code).toBe(1);
    expect((await replayed({ version: 'candidate', caseIds: ['RF-C'] })).code).toBe(0);
  });
});
