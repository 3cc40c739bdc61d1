import { explainCommand } from '../../../src/cli/commands/explain.js';
import { failedCharge, ledgerOf } from '../../eligibility/read-mails.js';
import { APPROVE, CREDIT, OVERRIDE, type ReviewDesk, reviewDesk } from '../../review/review-desk.js';
import { txn } from '../../support/sample-ledger.js';
import { captured } from '../captured.js';

/* `explain CASE`, where a person decided after the policy did. */

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk([...ledgerOf('ada'), ...failedCharge('ada', txn(1))]);
});
afterEach(() => desk.close());

async function explain(json = false) {
  const terminal = captured(json);
  const noReader = () => {
    throw new Error('No mail is read to explain a case.');
  };
  await explainCommand(desk.pool, 'RF-0001', noReader, desk.settings, terminal);
  return terminal;
}

const unwrapped = (text: string) => text.replace(/\s+/g, ' ');

test('it says so first, and tells the policy’s decision as its last, with its date', async () => {
  await desk.mail({ transactionIds: [txn(1)], claims: ['legal_threat'] });
  expect((await explain()).text()).toContain('Policy 2025-01: needs_review');
  await desk.order(APPROVE('0.10'));
  const text = unwrapped((await explain()).text());
  expect(text).toMatch(
    /^Decided since by anna, 2026-11-24 09:00 UTC: partially_approved, 0\.10 USD to the original payment method\./,
  );
  expect(text).toContain('Policy 2025-01, its last decision, of 2026-11-22 12:00 UTC: needs_review for legal_threat');
});

test('the reply of then names the day that it named then', async () => {
  await desk.mail({ transactionIds: [txn(1)], claims: ['legal_threat'] });
  const letter = /Reply to ada@example\.com \(en\):.*$/s;
  const before = letter.exec((await explain()).text())?.[0];
  expect(before).toContain('You will hear from us by 2026-11-27');
  await desk.order(APPROVE('0.10'));
  const after = (await explain()).text();
  expect(after).toContain('\nThen: Reply to');
  expect(letter.exec(after)?.[0]).toBe(before);
});

test('for scripts both decisions are told apart', async () => {
  await desk.mail({ transactionIds: [txn(1)], claims: ['legal_threat'] });
  expect((await explain(true)).document()).toMatchObject({ state: 'needs_review', decided_since: null });
  await desk.order(CREDIT('0.06'));
  await desk.order(OVERRIDE('0.16'));
  expect((await explain(true)).document()).toMatchObject({
    state: 'needs_review',
    decided_at: '2026-11-22T12:00:05.000Z',
    decided_since: { seq: 3, by: 'anna', state: 'approved', amount: '0.16', reason: 'the log shows it' },
  });
  expect(unwrapped((await explain()).text())).toContain(
    'approved, 0.10 USD to the original payment method, 0.06 USD as credit.',
  );
});

test('what a person decided is not the policy’s where it never read the ledger', async () => {
  await desk.mail({ dmarc: 'fail', transactionIds: [txn(1)] });
  await desk.order(APPROVE('0.16'), { transactionIds: [txn(1)] });
  const text = unwrapped((await explain()).text());
  expect(text).toMatch(/^Decided since by anna, /);
  expect(text).toMatch(/Policy 2025-01, its last decision, of .*: needs_review for sender_not_proven/);
});
