import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { txn } from '../support/sample-ledger.js';
import { APPROVE, ASK, CONFIRM, DENY, REOPEN, type ReviewDesk, reviewDesk } from './review-desk.js';

/* A person asks the customer. The limit is 0.10 USD. */

let desk: ReviewDesk;
beforeEach(async () => {
  const ledger = [...ledgerOf('ada'), ...failedCharge('ada', txn(1)), ...failedCharge('ada', txn(2), { failed: 0 })];
  desk = await reviewDesk(ledger, { limits: { autoApprove: { '*': '0.10' } } });
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

const QUESTION = { reason: 'Which project was it?' };
const refused = (why: object) => ({ kind: 'refused', why });
const threatened = () => desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)] });

test('the account’s address is asked, the clock stops, and nothing is paid', async () => {
  await threatened();
  await desk.pool.query("update ledger.accounts set email = 'Ada.New@example.com'");
  const done = await desk.order(ASK, QUESTION);
  expect(done).toMatchObject({
    decision: { kind: 'ask', question: { kind: 'by_hand', text: 'Which project was it?' } },
    paidNow: null,
    difference: [],
  });
  expect(await desk.rows('select state, decided_at, review_due_at from desk.cases')).toEqual([
    { state: 'needs_info', decided_at: null, review_due_at: null },
  ]);
  expect((await desk.mails()).at(-1)).toMatchObject({
    id: done.jobs.mails[0],
    seq: 2,
    recipient: 'Ada.New@example.com',
  });
  expect(await desk.rows('select made_by, reason from desk.decisions where seq = 2')).toEqual([
    { made_by: 'anna', reason: 'Which project was it?' },
  ]);
  expect(await desk.refunds()).toEqual([]);
});

test('the case goes on being about its charges, and nothing is said of them', async () => {
  await threatened();
  await desk.order(ASK, QUESTION);
  expect(await desk.rows('select transaction_id, result, ground from desk.findings where seq = 2')).toEqual([
    { transaction_id: txn(1), result: 'unknown', ground: null },
  ]);
});

test('a person may decide without waiting for the answer, and may ask again', async () => {
  await threatened();
  await desk.order(ASK, QUESTION);
  await desk.order(ASK, { reason: 'And when was it?' });
  await desk.order(APPROVE('0.10'));
  expect(await desk.state()).toBe('partially_approved');
  expect((await desk.mails()).map(mail => mail['seq'])).toEqual([1, 2, 3, 4]);
});

test('what waited for a second person does so no more', async () => {
  await threatened();
  await desk.order(APPROVE('0.16'));
  await desk.order(ASK, { ...QUESTION, actor: 'ben' });
  expect(await desk.obey(CONFIRM, { actor: 'ben' })).toEqual(refused({ kind: 'nothing_to_confirm' }));
});

test('what is decided is reopened first', async () => {
  await threatened();
  await desk.order(DENY);
  const before = await desk.everything();
  expect(await desk.obey(ASK, QUESTION)).toEqual(refused({ kind: 'already_decided', state: 'denied' }));
  expect(await desk.everything()).toEqual(before);
  await desk.order(REOPEN);
  await desk.order(ASK, QUESTION);
  expect(await desk.state()).toBe('needs_info');
});

describe('where no account is known', () => {
  const EVE = { from: 'eve@evil.test' };

  test('the sender is asked who is proven to have written', async () => {
    await desk.mail({ ...EVE, claims: ['legal_threat'] });
    await desk.order(ASK, QUESTION);
    expect((await desk.mails()).at(-1)).toMatchObject({ seq: 2, recipient: 'eve@evil.test' });
  });

  test.each([
    ['nobody proves the sender', { ...EVE, dmarc: 'fail' as const }],
    ['it is support’s own mail', { from: 'support@imaginator.com' }],
    ['nobody can be read to have written', { from: null }],
  ])('nobody is asked where %s', async (_, mail) => {
    await desk.mail(mail);
    const before = await desk.everything();
    expect(await desk.obey(ASK, QUESTION)).toEqual(refused({ kind: 'nobody_to_ask' }));
    expect(await desk.everything()).toEqual(before);
  });

  test('the owner of a charge that is picked is asked', async () => {
    await desk.mail({ ...EVE, dmarc: 'fail' });
    await desk.order(ASK, { ...QUESTION, transactionIds: [txn(1)] });
    expect((await desk.mails()).map(mail => mail['recipient'])).toEqual(['ada@example.com']);
  });

  test('a charge that is nobody’s leads to nobody', async () => {
    await desk.mail({ ...EVE, claims: ['legal_threat'] });
    expect(await desk.obey(ASK, { ...QUESTION, transactionIds: [txn(9)] })).toEqual(
      refused({ kind: 'unknown_charge', transactionId: txn(9) }),
    );
  });
});
