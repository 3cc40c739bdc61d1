import type { Effect, Result } from '../../../src/cli/review/model.js';
import { type Outside, perform } from '../../../src/cli/review/perform.js';
import { startSession } from '../../../src/cli/review/session.js';
import { begin } from '../../../src/cli/review/state.js';
import { reviewQueue } from '../../../src/desk/review-queue.js';
import type { Parser } from '../../../src/intake/parse/parse-mail.js';
import { failedCharge, ledgerOf } from '../../eligibility/read-mails.js';
import { DENY, type ReviewDesk, reviewDesk } from '../../review/review-desk.js';
import { txn } from '../../support/sample-ledger.js';
import { until } from '../../support/until.js';

/* What the walk does outside of itself, on a real database. The mails have no text here. */

const parser: Parser = {
  parse: () => Promise.resolve({ kind: 'unparseable', why: 'no text' }),
  close: () => Promise.resolve(),
};

let desk: ReviewDesk;
let outside: Outside;
beforeEach(async () => {
  desk = await reviewDesk([...ledgerOf('ada'), ...failedCharge('ada', txn(1)), ...failedCharge('ada', txn(2))]);
  outside = { pool: desk.pool, parser, settings: desk.settings, actor: 'anna' };
  for (const n of [1, 2]) await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(n)] });
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

const ordered = {
  caseId: 'RF-0001',
  order: DENY,
  actor: 'anna',
  reason: 'no',
  message: null,
  transactionIds: [],
  seen: 1,
} as const;

async function draft() {
  const result = await perform({ kind: 'try', verb: 'deny', ordered }, outside);
  if (result.kind !== 'tried') throw new Error(JSON.stringify(result));
  return result.draft;
}

test('trying writes nothing and brings the reply; writing brings the very same', async () => {
  const before = await desk.everything();
  const shown = await draft();
  expect(shown.reply).toMatchObject({ to: 'ada@example.com', subject: expect.stringContaining('RF-0001') });
  expect(await desk.everything()).toEqual(before);
  const { reply, done } = shown;
  const { decision } = done;
  const written = await perform({ kind: 'write', draft: shown }, outside);
  expect(written).toMatchObject({ kind: 'written', draft: { reply, done: { decision } } });
  expect(await desk.state()).toBe('denied');
});

test('what would be mailed by now is not what was shown: nothing is written, and it is shown anew', async () => {
  const shown = await draft();
  const before = await desk.everything();
  const stale = { ...shown, reply: { to: 'ada@example.com', language: 'en', subject: 'x', text: 'y' } };
  const result = await perform({ kind: 'write', draft: stale }, outside);
  expect(result).toMatchObject({ kind: 'changed', draft: { reply: shown.reply } });
  expect(await desk.everything()).toEqual(before);
});

test('what somebody decided since is refused', async () => {
  const shown = await draft();
  await desk.order(DENY, { actor: 'ben' });
  expect(await perform({ kind: 'write', draft: shown }, outside)).toMatchObject({
    kind: 'refused',
    why: { kind: 'overtaken', by: 'ben' },
  });
});

test('a note is kept with its audit entry', async () => {
  await perform({ kind: 'note', caseId: 'RF-0001', text: 'called her' }, outside);
  const result = await perform({ kind: 'load', caseId: 'RF-0001' }, outside);
  expect(result).toMatchObject({ dossier: { notes: [{ by: 'anna', text: 'called her' }] } });
  expect(await desk.rows("select actor from desk.audit where action = 'noted'")).toEqual([{ actor: 'anna' }]);
});

test('what fails is told in a sentence, with what was to be done', async () => {
  await desk.pool.query('alter table desk.decisions rename to decisions_away');
  const effect: Effect = { kind: 'load', caseId: 'RF-0001' };
  expect(await perform(effect, outside)).toEqual({
    kind: 'failed',
    effect,
    why: expect.stringContaining('desk.decisions'),
  });
  await desk.pool.query('alter table desk.decisions_away rename to decisions');
});

test('a walk that is lost while it writes has written it once it is settled', async () => {
  const session = startSession(begin(await reviewQueue(desk.pool), 0, 'anna', false), effect =>
    perform(effect, outside),
  );
  const comes = (kind: string) => until(`it is ${kind}`, async () => session.state().mode.kind === kind);
  await comes('browsing');
  session.send({ kind: 'order', verb: 'deny' });
  session.send({ kind: 'edit', edit: { kind: 'insert', text: 'no' } });
  session.send({ kind: 'submit' });
  session.send({ kind: 'submit' });
  await comes('previewing');
  session.send({ kind: 'submit' });
  session.send({ kind: 'move', to: 'next' });
  session.send({ kind: 'lost' });
  expect((await session.ended).mode.kind).toBe('done');
  await session.settled();
  expect(await desk.state()).toBe('denied');
});

test('a walk that has ended is not drawn any more', async () => {
  const results: Result[] = [];
  const session = startSession(begin(['RF-0001'], 0, 'anna', false), async effect => {
    const result = await perform(effect, outside);
    results.push(result);
    return result;
  });
  let drawn = 0;
  session.subscribe(() => {
    drawn += 1;
  });
  session.send({ kind: 'lost' });
  await until('the case is read', async () => results.length > 0);
  expect(drawn).toBe(0);
});

describe('the queue', () => {
  test('is ordered by deadline, those without one last, and leaves out trials and what is decided', async () => {
    await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)] });
    await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(2)] });
    await desk.pool.query(`update desk.cases set review_due_at = null where case_id = 'RF-0001'`);
    await desk.pool.query(`update desk.cases set review_due_at = '2026-01-01Z' where case_id = 'RF-0003'`);
    await desk.order(DENY, { caseId: 'RF-0004' });
    expect(await reviewQueue(desk.pool)).toEqual(['RF-0003', 'RF-0002', 'RF-0001']);
    await desk.pool.query(`update desk.cases set live = false where case_id = 'RF-0003'`);
    expect(await reviewQueue(desk.pool)).toEqual(['RF-0002', 'RF-0001']);
    await desk.pool.query(`update desk.cases set live = true, review_due_at = now() where case_id = 'RF-0003'`);
  });
});
