import { recordScan } from '../../src/desk/mailbox-scans.js';
import { letLapse } from '../../src/eligibility/let-lapse.js';
import { UTC_WEEK } from '../../src/policy/calendar.js';
import { POLICIES } from '../../src/policy/versions.js';
import { replay } from '../../src/replay/replay.js';
import { asRecorded } from '../../src/replay/versions.js';
import {
  APPROVE,
  ASK,
  chargeback,
  ORDERED_AT,
  OVERRIDE,
  REOPEN,
  type ReviewDesk,
  reviewDesk,
} from '../review/review-desk.js';
import { txn } from '../support/sample-ledger.js';
import { failedCharge, ledgerOf, type ReadMail } from './read-mails.js';

/* What a customer answers to a person's question comes back to a person, whatever the policy would pay by now. */

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk([
    ...ledgerOf('ada', 'bob'),
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2), { failed: 0 }),
  ]);
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

const ask = (caseId = 'RF-0001') => desk.order(ASK, { reason: 'Which project was it?', caseId });

/** Answers the last mail of ours. */
const answer = async (mail: ReadMail = {}) =>
  desk.mail({ references: [String((await desk.mails()).at(-1)?.['message_id'])], ...mail });

const latest = async (caseId = 'RF-0001') =>
  (
    await desk.rows(
      `select state, decision -> 'reasons' as reasons, decision -> 'proposal' ->> 'state' as proposal
         from desk.decisions where case_id = '${caseId}' order by seq`,
    )
  ).at(-1);

const FOR_A_PERSON = { state: 'needs_review', reasons: ['answer_to_a_person'], proposal: 'approved' };

test('it waits with the policy’s proposal, on a clock of its own, and is acknowledged; then the person pays', async () => {
  await desk.mail({ explained: false });
  await ask();
  const receivedAt = new Date('2026-11-30T12:00:00Z');
  expect(await answer({ transactionIds: [txn(1)], receivedAt })).toBe('RF-0001');
  expect(await latest()).toEqual(FOR_A_PERSON);
  expect(await desk.rows('select review_due_at from desk.cases')).toEqual([
    { review_due_at: new Date('2026-12-07T12:00:00Z') },
  ]);
  expect((await desk.mails()).map(mail => mail['seq'])).toEqual([1, 2, 3]);
  expect(await desk.refunds()).toEqual([]);
  await desk.order(APPROVE());
  expect(await desk.refunds()).toEqual(['0.16 USD pending']);
});

test('it names new IDs: they are read with the case', async () => {
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(2)] });
  await ask();
  expect(await answer({ transactionIds: [txn(1)] })).toBe('RF-0001');
  expect(await latest()).toMatchObject({ state: 'needs_review', reasons: ['answer_to_a_person', 'legal_threat'] });
});

test('a second mail after it is for the person too, and the customer is not told twice', async () => {
  await desk.mail({ explained: false });
  await ask();
  await answer({ transactionIds: [txn(1)] });
  const mails = await desk.mails();
  await answer({ transactionIds: [txn(1)], claims: ['failure'] });
  expect(await latest()).toEqual(FOR_A_PERSON);
  expect(await desk.mails()).toEqual(mails);
});

test('what a person asks is none of the policy’s questions', async () => {
  await desk.mail({ explained: false });
  await ask();
  await ask();
  await answer({ explained: false });
  expect(await latest()).toEqual({ state: 'needs_review', reasons: ['answer_to_a_person'], proposal: null });
});

test('a mail elsewhere about the same charge waits for that person as well', async () => {
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)] });
  await ask();
  expect(await desk.mail({ transactionIds: [txn(1)] })).toBe('RF-0002');
  expect(await latest('RF-0002')).toMatchObject({ state: 'needs_review', reasons: ['waits_in_another_case'] });
});

test('it takes the request back: that needs nobody', async () => {
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(2)] });
  await ask();
  await answer({ claims: ['takes_back'], explained: false });
  expect(await desk.state()).toBe('withdrawn');
});

test('a stranger names the owner in it: the person sees it first', async () => {
  await desk.mail({ from: 'eve@example.com' });
  await ask();
  await answer({ from: 'eve@example.com', reading: { namedAddresses: ['ada@example.com'] } });
  expect(await latest()).toEqual({ ...FOR_A_PERSON, proposal: null });
  expect((await desk.mails()).map(mail => mail['recipient'])).not.toContain('ada@example.com');
});

test('it comes unproven: the owner’s yes to it does not decide it', async () => {
  await desk.mail({ claims: ['failure'], transactionIds: [txn(2)] });
  await desk.mail({ explained: false });
  await ask('RF-0002');
  expect(await answer({ dmarc: 'none', transactionIds: [txn(1)] })).toBe('RF-0003');
  const [{ token } = {}] = await desk.rows('select token from desk.confirmations');
  await desk.mail({ dmarc: 'none', reading: { tokens: [String(token)], confirms: 'yes' } });
  expect(await latest('RF-0003')).toEqual(FOR_A_PERSON);
});

test('another customer’s mail is no answer', async () => {
  await desk.mail({ explained: false });
  await ask();
  expect(await answer({ from: 'bob@example.com', explained: false })).toBe('RF-0002');
  expect(await desk.state()).toBe('needs_info');
});

test('a chargeback while it is waited for hands the case to a person', async () => {
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)] });
  await ask();
  await desk.import([chargeback(txn(1))]);
  expect(await latest()).toMatchObject({ state: 'needs_review' });
  expect(await latest()).not.toMatchObject({ reasons: expect.arrayContaining(['answer_to_a_person']) });
});

describe('without one for 30 days', () => {
  /** The question was sent when it was asked, and the mailbox was just read. */
  const lapse = async (days: number) => {
    await desk.pool.query("update desk.outbox set status = 'sent', sent_at = $1", [ORDERED_AT]);
    const later = new Date(ORDERED_AT.getTime() + days * 86_400_000 + 1);
    await recordScan(desk.pool, 'INBOX', 7n, later);
    return letLapse(desk.pool, later, UTC_WEEK);
  };

  test('the request is closed like after any other question', async () => {
    await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)] });
    await ask();
    expect(await lapse(29)).toEqual([]);
    expect(await lapse(30)).toEqual(['RF-0001']);
    expect(await desk.state()).toBe('withdrawn');
  });

  test('it goes back to a person where the case has paid: what was paid is not taken back', async () => {
    await desk.mail({ transactionIds: [txn(1)] });
    await desk.order(REOPEN);
    await ask();
    const mails = await desk.mails();
    expect(await lapse(30)).toEqual(['RF-0001']);
    expect(await latest()).toEqual({ state: 'needs_review', reasons: ['reopened'], proposal: null });
    expect(await desk.rows('select state, review_due_at from desk.cases')).toEqual([
      { state: 'needs_review', review_due_at: new Date('2026-12-31T09:00:00.001Z') },
    ]);
    expect(await desk.rows('select made_by, reason from desk.decisions order by seq desc limit 1')).toEqual([
      { made_by: 'clock', reason: 'unanswered for 30 days, and the case has paid' },
    ]);
    expect([await desk.refunds(), (await desk.mails()).length]).toEqual([['0.16 USD pending'], mails.length]);
    expect(await lapse(31)).toEqual([]);
  });

  test('it is closed where what it would have paid was taken back', async () => {
    await desk.mail({ transactionIds: [txn(1)] });
    await desk.order(OVERRIDE('0')); // the refund was not sent yet
    await desk.order(REOPEN);
    await ask();
    expect(await lapse(30)).toEqual(['RF-0001']);
    expect([await desk.state(), await desk.refunds()]).toEqual(['withdrawn', ['0.16 USD cancelled']]);
  });
});

test('decided again from its facts it is the same', async () => {
  await desk.mail({ explained: false });
  await ask();
  await answer({ transactionIds: [txn(1)] });
  await answer({ transactionIds: [txn(1)], claims: ['failure'] });
  const found = [];
  for await (const one of replay(desk.pool, { caseIds: null, latestOnly: false }, asRecorded(POLICIES)))
    found.push(one);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(one => one.kind !== 'same')).toEqual([]);
});
