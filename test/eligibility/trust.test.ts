import { checkCase } from '../../src/eligibility/check-case.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';
import { failedCharge, importRows, ledgerOf, type ReadMail, settings, storeRead } from './read-mails.js';

/* The trust table, row by row: who is answered, who is asked, and who learns nothing. */

const ADA = 'ada@example.com';
const PAT = 'pat@elsewhere.test';

let database: TestDatabase;
let shared: ReturnType<typeof settings>;
beforeEach(async () => {
  database = await freshDatabase();
  shared = settings();
  await importRows(database.pool, [...ledgerOf('ada', 'bob'), ...failedCharge('ada', txn(1))]);
});
afterEach(() => database.close());

const rows = async (sql: string) => (await database.pool.query(sql)).rows;
const mails = () => rows('select case_id, recipient, letter from desk.outbox order by id');
const states = async () => (await rows('select state from desk.cases order by case_id')).map(row => row.state);
const refunds = () => rows('select refund_id from ledger.refunds');
const fates = () => rows('select disposition, reason, case_id from desk.messages order by id');
const reasons = async () =>
  (await rows("select decision -> 'reasons' as reasons from desk.decisions order by case_id, seq")).map(
    row => row.reasons,
  );

async function check(mail: ReadMail) {
  const { reading = {}, ...rest } = mail;
  const tokens = reading.tokens?.includes(LAST) ? [(await lastToken()) ?? LAST] : (reading.tokens ?? []);
  const stored = await storeRead(database.pool, { transactionIds: [txn(1)], ...rest, reading: { ...reading, tokens } });
  return checkCase(database.pool, stored, shared);
}

/** Stands for the token of the last question. */
const LAST = 'last';
const lastToken = async (): Promise<string | undefined> =>
  (await rows('select token from desk.confirmations order by case_id desc, seq desc limit 1'))[0]?.token;

/** Naming ada's address, from another one. */
const forAda = (changes: ReadMail = {}): ReadMail => ({ from: PAT, reading: { namedAddresses: [ADA] }, ...changes });

/** The answer to the question whether ada wrote. */
const answer = (confirms: 'yes' | 'no' | 'unclear', changes: ReadMail = {}): ReadMail => ({
  dmarc: 'none',
  transactionIds: [],
  ...changes,
  reading: { tokens: [LAST], confirms, isRequest: 'no', ...changes.reading },
});

test('an unproven mail from an account’s address: only that address is asked', async () => {
  await check({ dmarc: 'none' });
  expect(await states()).toEqual(['needs_verification']);
  expect(await mails()).toEqual([{ case_id: 'RF-0001', recipient: ADA, letter: 'confirmation' }]);
  const [question] = await rows('select message_id, reply_to, thread, in_reply_to from desk.outbox');
  expect(question).toEqual({
    message_id: `<rf-0001.1.${await lastToken()}@imaginator.com>`,
    reply_to: `refunds+${await lastToken()}@imaginator.com`,
    thread: [],
    in_reply_to: null,
  });
});

test('an unproven mail that names an account’s address: only that one is asked', async () => {
  await check(forAda({ dmarc: 'none' }));
  expect(await mails()).toEqual([{ case_id: 'RF-0001', recipient: ADA, letter: 'confirmation' }]);
});

test('an unproven mail that concerns no account is ignored, and nobody is mailed', async () => {
  await check({ from: PAT, dmarc: 'none' });
  await check({ from: PAT, dmarc: 'none', reading: { namedAddresses: ['nobody@example.com'] } });
  expect(await fates()).toEqual([
    { disposition: 'ignored', reason: 'unauthenticated', case_id: null },
    { disposition: 'ignored', reason: 'unauthenticated', case_id: null },
  ]);
  expect(await mails()).toEqual([]);
});

test('a stranger who names an account’s address is told the same as one who names nobody’s', async () => {
  await check(forAda());
  await check(forAda({ reading: { namedAddresses: ['nobody@example.com'] } }));
  expect(await states()).toEqual(['needs_verification', 'needs_verification']);
  expect(await mails()).toEqual([
    { case_id: 'RF-0001', recipient: PAT, letter: 'decision' },
    { case_id: 'RF-0001', recipient: ADA, letter: 'confirmation' },
    { case_id: 'RF-0002', recipient: PAT, letter: 'decision' },
  ]);
  expect(await rows('select decision from desk.decisions where decision <> \'{"kind": "verify"}\'')).toEqual([]);
  expect(await rows('select account_id from desk.cases where account_id is not null')).toEqual([]);
});

test('a stranger who names nobody is asked which account it is, and may then name one', async () => {
  await check({ from: PAT });
  expect(await states()).toEqual(['needs_info']);
  const [question] = await rows('select message_id from desk.outbox');
  await check(forAda({ references: [question.message_id], transactionIds: [] }));
  expect(await states()).toEqual(['needs_verification']);
  expect((await mails()).slice(1)).toEqual([
    { case_id: 'RF-0001', recipient: PAT, letter: 'decision' },
    { case_id: 'RF-0001', recipient: ADA, letter: 'confirmation' },
  ]);
});

test('who names the same address again is read, and nobody is mailed again', async () => {
  await check(forAda());
  const [told] = await rows('select message_id from desk.outbox');
  expect(await check(forAda({ references: [told.message_id] }))).toEqual({ kind: 'recorded', caseId: 'RF-0001' });
  await check(forAda({ references: [told.message_id], reading: { namedAddresses: ['bob@example.com'] } }));
  expect((await mails()).slice(2)).toEqual([
    { case_id: 'RF-0001', recipient: PAT, letter: 'decision' },
    { case_id: 'RF-0001', recipient: 'bob@example.com', letter: 'confirmation' },
  ]);
});

describe('the answer of the owner', () => {
  test('yes: decided like the owner’s own mail, and told to the account’s address alone', async () => {
    await check(forAda());
    await check(answer('yes'));
    expect(await states()).toEqual(['approved']);
    expect(await refunds()).toEqual([{ refund_id: 'RF-0001.2.1' }]);
    expect((await mails()).slice(2)).toEqual([{ case_id: 'RF-0001', recipient: ADA, letter: 'decision' }]);
    expect(await rows('select account_id, sender from desk.cases')).toEqual([{ account_id: 'acc_ada', sender: PAT }]);
  });

  test('that was not me: for a person, and the owner is told so', async () => {
    await check({ dmarc: 'none' });
    await check(answer('no', { dmarc: 'pass' }));
    expect(await states()).toEqual(['needs_review']);
    expect((await reasons()).at(-1)).toEqual(['not_the_owner']);
    expect((await mails()).slice(1)).toEqual([{ case_id: 'RF-0001', recipient: ADA, letter: 'decision' }]);
    expect(await refunds()).toEqual([]);
  });

  test('unclear: for a person, with what a yes would have brought as the proposal', async () => {
    await check({ dmarc: 'none' });
    await check(answer('unclear'));
    expect(await states()).toEqual(['needs_review']);
    const [last] = await rows(
      "select decision -> 'proposal' ->> 'state' as proposal from desk.decisions where seq = 2",
    );
    expect(last).toEqual({ proposal: 'approved' });
    expect(await refunds()).toEqual([]);
  });

  test('from another address, or with another token, it is none', async () => {
    await check(forAda());
    await check(answer('yes', { from: PAT, dmarc: 'pass', reading: { isRequest: 'yes' } }));
    await check(answer('yes', { from: 'bob@example.com', dmarc: 'pass' }));
    await check(answer('yes', { reading: { tokens: ['f'.repeat(32)] } }));
    expect((await states())[0]).toBe('needs_verification');
    expect(await refunds()).toEqual([]);
  });

  test('where DMARC fails it is none, even if a person lets the mail through', async () => {
    await check({ dmarc: 'none' });
    await check(answer('yes', { dmarc: 'fail', reading: { isRequest: 'yes' } }));
    expect(await states()).toEqual(['needs_verification', 'needs_review']);
    expect(await refunds()).toEqual([]);
  });

  test('given twice it pays once', async () => {
    await check({ dmarc: 'none' });
    await check(answer('yes'));
    expect(await check(answer('yes'))).toEqual({ kind: 'recorded', caseId: 'RF-0001' });
    expect(await refunds()).toHaveLength(1);
    expect(await mails()).toHaveLength(2);
  });

  test('no, after a yes: a person looks, though the money is on its way', async () => {
    await check({ dmarc: 'none' });
    await check(answer('yes'));
    await check(answer('no'));
    expect(await states()).toEqual(['needs_review']);
    expect((await reasons()).at(-1)).toEqual(['not_the_owner']);
    expect(await refunds()).toHaveLength(1);
  });

  test('the token proves nothing once it was answered: what comes with it next is asked about anew', async () => {
    await check({ dmarc: 'none' });
    await check(answer('yes'));
    await importRows(database.pool, failedCharge('ada', txn(2)));
    await check(answer('yes', { transactionIds: [txn(2)], reading: { isRequest: 'yes' } }));
    expect(await states()).toEqual(['approved', 'needs_verification']);
    expect(await refunds()).toHaveLength(1);
  });

  test('in a trial it decides no real case', async () => {
    await check({ dmarc: 'none' });
    await check(answer('yes', { answer: false }));
    expect(await states()).toEqual(['needs_verification']);
    await check(answer('yes'));
    expect(await states()).toEqual(['approved']);
    expect(await refunds()).toHaveLength(1);
  });

  test('counts though the case waits for a person meanwhile: it is the owner’s from then on', async () => {
    await check(forAda());
    await database.pool.query("update desk.cases set state = 'needs_review'");
    await check(answer('yes'));
    expect(await rows('select state, account_id from desk.cases')).toEqual([
      { state: 'needs_review', account_id: 'acc_ada' },
    ]);
    const [last] = await rows(
      "select decision -> 'proposal' ->> 'state' as proposal from desk.decisions where seq = 2",
    );
    expect(last).toEqual({ proposal: 'approved' });
  });

  test('changes nothing of what the stranger hears, who writes on in his thread', async () => {
    await check(forAda());
    const [told] = await rows('select message_id from desk.outbox');
    await check(answer('yes'));
    await check(forAda({ references: [told.message_id], transactionIds: [] }));
    expect((await fates()).at(-1)).toEqual({ disposition: 'ignored', reason: 'unauthenticated', case_id: null });
    expect((await mails()).filter(mail => mail.recipient === PAT)).toHaveLength(1);
  });

  test('after the question lapsed, the token has ended', async () => {
    await check({ dmarc: 'none' });
    await database.pool.query("update desk.cases set state = 'withdrawn'");
    await check(answer('yes'));
    expect(await states()).toEqual(['withdrawn']);
    expect(await refunds()).toEqual([]);
  });

  test('a yes that takes the request back takes it back', async () => {
    await check({ dmarc: 'none' });
    await check(answer('yes', { claims: ['takes_back'] }));
    expect(await states()).toEqual(['withdrawn']);
    expect(await refunds()).toEqual([]);
  });
});

test('what an owner answers to us without proof is a case of its own until confirmed, and read with what it answers', async () => {
  await check({ transactionIds: [], explained: false });
  const [question] = await rows('select message_id from desk.outbox');
  await check({ dmarc: 'none', references: [question.message_id], reading: { isRequest: 'no' } });
  expect(await states()).toEqual(['needs_info', 'needs_verification']);
  expect(await rows("select linked_to from desk.cases where case_id = 'RF-0002'")).toEqual([{ linked_to: 'RF-0001' }]);
  await check(answer('yes'));
  expect(await states()).toEqual(['needs_info', 'approved']);
  expect(await refunds()).toEqual([{ refund_id: 'RF-0002.2.1' }]);
});

test('nobody readable: for a person, and nobody is mailed', async () => {
  await check({ from: null });
  expect(await states()).toEqual(['needs_review']);
  expect(await mails()).toEqual([]);
});

describe('a mail that support passes on', () => {
  const fromSupport = (changes: ReadMail = {}): ReadMail => ({ from: 'support@imaginator.com', ...changes });

  test('is for a person, with what the owner’s own mail would get, and nobody is mailed', async () => {
    await check(fromSupport());
    expect(await rows('select state, account_id from desk.cases')).toEqual([
      { state: 'needs_review', account_id: 'acc_ada' },
    ]);
    const [made] = await rows(
      "select decision -> 'reasons' as reasons, decision -> 'proposal' ->> 'state' as proposal from desk.decisions",
    );
    expect(made).toEqual({ reasons: ['from_support'], proposal: 'approved' });
    expect(await mails()).toEqual([]);
    expect(await refunds()).toEqual([]);
  });

  test('is about the account of the address that it names, where it names no ID', async () => {
    await check(fromSupport({ transactionIds: [], reading: { namedAddresses: ['Bob@example.com'] } }));
    expect(await rows('select account_id from desk.cases')).toEqual([{ account_id: 'acc_bob' }]);
  });

  test('is about nobody where the IDs are of two accounts, or of none', async () => {
    await importRows(database.pool, failedCharge('bob', txn(2)));
    await check(fromSupport({ transactionIds: [txn(1), txn(2)] }));
    await check(fromSupport({ transactionIds: [txn(9)] }));
    expect(await rows('select account_id, state from desk.cases')).toEqual([
      { account_id: null, state: 'needs_review' },
      { account_id: null, state: 'needs_review' },
    ]);
  });

  test('takes nothing back, whatever support writes', async () => {
    await check(fromSupport({ claims: ['takes_back'] }));
    expect(await states()).toEqual(['needs_review']);
  });

  test('is support’s only where that is proven', async () => {
    await check(fromSupport({ dmarc: 'none' }));
    expect(await fates()).toEqual([{ disposition: 'ignored', reason: 'unauthenticated', case_id: null }]);
  });
});

describe('no request', () => {
  const chat = (changes: ReadMail = {}): ReadMail => ({ transactionIds: [], ...changes, reading: { isRequest: 'no' } });

  test('is ignored, and nobody is answered', async () => {
    await check(chat());
    await check(chat({ from: PAT }));
    await check(chat({ dmarc: 'none' }));
    const ignored = { disposition: 'ignored', reason: 'not_a_request', case_id: null };
    expect(await fates()).toEqual([ignored, ignored, ignored]);
    expect(await mails()).toEqual([]);
  });

  test('in an answer to us belongs to the case', async () => {
    await check({ transactionIds: [], explained: false });
    const [question] = await rows('select message_id from desk.outbox');
    await check(chat({ references: [question.message_id] }));
    expect(await states()).toEqual(['needs_info']);
    expect((await fates()).map(fate => fate.case_id)).toEqual(['RF-0001', 'RF-0001']);
  });

  test('is a complaint that speaks of no money, but from an owner', async () => {
    await check({ transactionIds: [], from: PAT, reading: { isRequest: 'complaint', namedAddresses: [ADA] } });
    await check({ transactionIds: [], from: null, reading: { isRequest: 'no' } });
    await check({ transactionIds: [], reading: { isRequest: 'complaint' } });
    expect((await fates()).map(fate => fate.reason ?? fate.disposition)).toEqual([
      'not_a_request',
      'not_a_request',
      'case',
    ]);
    expect(await states()).toEqual(['needs_info']);
  });

  test('is not what nobody here understands: from an owner it is for a person', async () => {
    await check({ transactionIds: [], reading: { isRequest: 'unsure' } });
    await check({ transactionIds: [], from: PAT, reading: { isRequest: 'unsure' } });
    expect(await reasons()).toEqual([['not_understood']]);
    expect((await fates())[1]).toMatchObject({ reason: 'not_a_request' });
  });
});
