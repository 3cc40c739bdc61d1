import { decideCommand } from '../../../src/cli/commands/decide.js';
import type { Order, Ordered } from '../../../src/review/order.js';
import { failedCharge, ledgerOf } from '../../eligibility/read-mails.js';
import { APPROVE, ASK, CONFIRM, DENY, ordered, REOPEN, type ReviewDesk, reviewDesk } from '../../review/review-desk.js';
import { txn } from '../../support/sample-ledger.js';
import { captured } from '../captured.js';

/* At a terminal a person sees the money and the mail, and is asked. The limit is 0.12 USD. */

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk([...ledgerOf('ada'), ...failedCharge('ada', txn(1))], {
    limits: { autoApprove: { '*': '0.12' } },
  });
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)] });
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

const DONE = 'RF-0001 partially_approved, 0.10 USD in all.\nMoney difference: 0.10 USD more.\n';
const HOW = { dryRun: false, yes: false };

/** Runs the command at a terminal where this is typed. */
async function run(order: Order, answer: string | null, changes: Partial<Ordered> = {}, how = HOW): Promise<string> {
  const terminal = captured(false, 80, answer);
  await decideCommand(desk.pool, ordered(order, changes), how, desk.settings, terminal).finally(() => {
    printed = terminal.text();
  });
  return printed;
}
let printed = '';

test.each(['y', 'Y', 'yes', ' yes '])('answered "%s" it is done, after the whole mail was shown', async answer => {
  const text = await run(APPROVE('0.10'), answer, { message: 'We are sorry.' });
  const [shown = '', after] = text.split('Send this? [y/N] ');
  expect(shown.startsWith(`Would be: ${DONE}\nTo: ada@example.com\nSubject: Your refund request RF-0001: `)).toBe(true);
  expect(shown).toContain('\nWe are sorry.\n');
  expect(after).toBe(DONE);
  expect(await desk.refunds()).toEqual(['0.10 USD pending']);
});

test.each(['', 'n', 'no', 'yep', 'ja', 'y n'])('answered "%s" nothing changes', async answer => {
  const before = await desk.everything();
  await expect(run(APPROVE('0.10'), answer)).rejects.toMatchObject({ code: 1, message: 'Nothing was changed.' });
  expect(await desk.everything()).toEqual(before);
});

test('where nobody is mailed it asks whether to do it', async () => {
  expect(await run(APPROVE('0.16'), 'y')).toContain('\nNobody is mailed.\nDo this? [y/N] RF-0001 needs_review');
  expect(await run(CONFIRM, 'y', { actor: 'ben' })).toContain('\nTo: ada@example.com\n');
  expect(await run(REOPEN, 'y')).toContain('Money difference: none.\nNobody is mailed.\nDo this? [y/N] ');
});

test.each([
  ['--yes', { ...HOW, yes: true }, 'y', DONE],
  ['no terminal', HOW, null, DONE],
])('nobody is asked with %s', async (_, how, answer, text) => {
  expect(await run(APPROVE('0.10'), answer, {}, how)).toBe(text);
});

test('nobody is asked where it is only tried, nor where it is refused', async () => {
  expect(await run(APPROVE('0.10'), 'n', {}, { ...HOW, dryRun: true })).not.toContain('[y/N]');
  await expect(run(APPROVE('0.17'), 'y')).rejects.toMatchObject({ code: 65 });
  expect(printed).toBe('');
});

test('what somebody decides while it is shown is not overwritten', async () => {
  const terminal = {
    ...captured(false, 80, 'y'),
    ask: async () => {
      await desk.order(DENY, { actor: 'ben (os: ben)' });
      return 'y';
    },
  };
  await expect(decideCommand(desk.pool, ordered(ASK), HOW, desk.settings, terminal)).rejects.toMatchObject({
    code: 75,
    message:
      'RF-0001 changed since you looked: denied by ben (os: ben), 2026-11-24 09:00 UTC; look again with `refunds cases show RF-0001`.',
  });
  expect(await desk.state()).toBe('denied');
});

test('a person who says what they saw is held to that', async () => {
  await desk.order(DENY, { actor: 'ben' });
  await expect(run(REOPEN, 'y', { seen: 1 })).rejects.toMatchObject({ code: 75 });
  expect(printed).toBe('');
});

test('the terminal obeys nothing in the words', async () => {
  const text = await run(ASK, 'y', { reason: 'Which\u009b2J one?', message: '\u202Egnp.exe \u001b]0;owned\u0007' });
  expect(text).toContain('Which·2J one?');
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
});
