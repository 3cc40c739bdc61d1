import { userInfo } from 'node:os';
import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { DENY, type ReviewDesk, reviewDesk } from '../review/review-desk.js';
import { refunds } from '../support/cli.js';
import { txn } from '../support/sample-ledger.js';

/* People's decisions by the command line as built, as a script gives them. The limit is 0.12 USD. */

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk([...ledgerOf('ada'), ...failedCharge('ada', txn(1))]);
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)] });
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

/** Runs `refunds cases …` on the case, with this environment beside the database's. */
const cases = ([verb = '', ...words]: readonly string[], env: Record<string, string> = {}) =>
  refunds(['cases', verb, 'rf-0001', ...words], { DATABASE_URL: desk.url, AUTO_APPROVE_LIMIT: '0.12', ...env });

/** Runs a command that must end with this code and one sentence, and change nothing. */
async function refused(words: readonly string[], code: number, env: Record<string, string> = {}): Promise<string> {
  const before = await desk.everything();
  const ended = await cases(words, env);
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.err).toMatch(/^[^\n]+\n$/);
  expect(await desk.everything()).toEqual(before);
  return ended.err;
}

const WHY = ['--reason', 'the log shows it'];
const OVERRIDE = ['override', '--amount', '0.10'];

test.each([['approve'], ['credit'], ['deny'], ['ask'], ['reopen'], ['note'], OVERRIDE])(
  '%s without a reason, or a blank one, is wrong usage',
  async (...words) => {
    expect(await refused(words, 64)).toContain("required option '--reason <text>'");
    expect(await refused([...words, '--reason', ' \n'], 64)).toContain('The reason must say why.');
  },
);

test.each([
  ['a question of a book', ['ask', '--reason', 'a'.repeat(5_001)], 64, 'The reason is longer than 5000 characters'],
  ['a blank message', ['deny', ...WHY, '--message', ' '], 64, 'The message must not be blank.'],
  ['a number of a decision that is none', ['deny', ...WHY, '--seen', 'x'], 64, 'a whole number above zero'],
  ['no proposal to grant', ['approve', ...WHY, '--amount', ''], 65, 'a plain decimal above zero'],
  ['an amount with a separator', ['approve', ...WHY, '--amount', '1,000'], 65, 'not "1,000"'],
  ['an amount below zero', ['approve', ...WHY, '--amount', '-1'], 65, 'not "-1"'],
  ['an amount of nothing', ['credit', ...WHY, '--amount', '0'], 65, 'not "0"'],
  ['a total below zero', ['override', ...WHY, '--amount', '-0.01'], 65, 'not "-0.01"'],
  ['an amount that is none', ['override', ...WHY, '--amount', '1e3'], 65, 'not "1e3"'],
  ['above what is left', ['approve', ...WHY, '--amount', '0.17'], 65, 'Only 0.16 USD is left'],
  ['nothing to confirm', ['confirm'], 65, "nobody's confirmation"],
])('%s is refused', async (_, words, code, said) => {
  expect(await refused(words, code)).toContain(said);
});

test('without a terminal nobody is asked: the order is followed, and told in one document', async () => {
  const ended = await cases(['approve', '--amount', '0.10', ...WHY, '--as', 'anna', '--json']);
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(ended.out)).toMatchObject({
    case: 'RF-0001',
    state: 'partially_approved',
    dry_run: false,
    reply: { to: 'ada@example.com', text: expect.stringContaining('0.10 USD') },
  });
  const by = userInfo().username;
  expect(await desk.rows('select made_by from desk.decisions where seq = 2')).toEqual([
    { made_by: `anna (os: ${by})` },
  ]);
});

test('what somebody decided since is not overwritten: try again later', async () => {
  await desk.order(DENY, { actor: 'ben' });
  expect(await refused(['reopen', ...WHY, '--seen', '1'], 75)).toContain('denied by ben, 2026-11-24 09:00 UTC');
  expect(await cases(['reopen', ...WHY, '--seen', '2', '--yes'])).toMatchObject({ code: 0 });
});

test('a second person has another name, and where it is demanded another OS user', async () => {
  await cases(['approve', ...WHY, '--as', 'anna']);
  expect(await desk.state()).toBe('needs_review');
  expect(await refused(['confirm', '--as', 'Anna'], 77)).toContain('You decided it yourself');
  expect(await refused(['confirm', '--as', 'ben'], 77, { REFUNDS_CONFIRM: 'os-user' })).toContain('the same OS user');
  expect(await cases(['confirm', '--as', 'ben', ...WHY])).toMatchObject({ code: 0 });
  expect(await desk.refunds()).toEqual(['0.16 USD pending']);
});

describe('where the desk only watches', () => {
  const SHADOW = { REFUNDS_MODE: 'shadow' };

  test.each([['approve'], ['credit'], ['deny'], ['ask'], ['reopen'], ['confirm'], OVERRIDE])(
    '%s is not allowed',
    async (...words) => {
      expect(await refused([...words, ...WHY], 77, SHADOW)).toContain('only watches (REFUNDS_MODE=shadow)');
    },
  );

  test('credit is granted to nobody', async () => {
    const words = ['credits', 'grant', 'ada@example.com', '--amount', '1', '--currency', 'USD', ...WHY];
    expect(await refunds(words, { DATABASE_URL: desk.url, ...SHADOW })).toMatchObject({ code: 77, out: '' });
    expect(await desk.rows('select from ledger.credits')).toEqual([]);
  });

  test('a note is taken, and what would be is shown', async () => {
    expect(await cases(['note', ...WHY], SHADOW)).toMatchObject({ code: 0, out: 'Noted on RF-0001.\n' });
    const tried = await cases(['ask', '--reason', 'Which project?', '--dry-run'], SHADOW);
    expect(tried).toMatchObject({ code: 0, err: '' });
    expect(tried.out).toContain('\nTo: ada@example.com\nSubject: Your refund request RF-0001: a question\n');
    expect(tried.out).toContain('\n\nWhich project?\n\n');
  });
});
