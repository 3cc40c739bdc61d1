import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textWidth } from '../../../src/cli/text-width.js';
import { REFUNDS, refunds } from '../../support/cli.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { describeWith } from '../../support/required.js';
import { openTerminal, type Terminal } from '../../support/tmux.js';
import { until } from '../../support/until.js';
import { threeReviewCases } from './review-cases.js';

/* `refunds review` as built, in a real terminal, over three cases that wait. */

const ACTIONS = 'a approve  d deny  c credit';

describeWith('tmux', 'refunds review in a terminal', () => {
  let database: TestDatabase;
  let terminal: Terminal;
  let folder: string;
  beforeEach(async () => {
    [database, folder] = await Promise.all([freshDatabase(), mkdtemp(join(tmpdir(), 'review-'))]);
    await threeReviewCases(database);
    terminal = await openTerminal(80, 24, { DATABASE_URL: database.url, MAIL_AUTHSERV_ID: 'mx.imaginator.test' });
  });
  afterEach(async () => {
    await terminal.stop();
    await Promise.all([database.close(), rm(folder, { recursive: true })]);
  });

  const rows = async (sql: string) => (await database.pool.query(sql)).rows;
  /** Decisions of people, in the order they were written. */
  const decisions = () => rows(`select state, reason, made_by from desk.decisions where seq > 1 order by decided_at`);

  /** Starts a review in the shell, and waits for its first case; gives the id of the process. */
  async function review(words = '--as anna'): Promise<number> {
    const pid = join(folder, 'pid');
    await terminal.shows(/^[$#]/m);
    await terminal.type(`sh -c 'echo $$ > ${pid}; exec ${process.execPath} ${REFUNDS} review ${words}'`);
    await terminal.press('Enter');
    await terminal.shows(/RF-\S+ +\d of \d +due in/);
    return Number(await readFile(pid, 'utf8'));
  }

  async function answer(label: string, text: string): Promise<void> {
    await terminal.shows(`${label}:`);
    if (text !== '') await terminal.type(text);
    await terminal.shows(`${label}: ${text}`.trimEnd());
    await terminal.press('Enter');
  }

  /** Decides up to the draft. */
  async function decide(key: string, reason: string, message = ''): Promise<string> {
    await terminal.press(key);
    await answer('Reason', reason);
    await answer('Message', message);
    const preview = await terminal.shows('Enter keeps this');
    await terminal.press('Enter');
    await terminal.shows('unwritten, u undoes');
    return preview;
  }

  const gone = (pid: number) =>
    until(`the process ${pid} is gone`, async () => {
      try {
        process.kill(pid, 0);
        return false;
      } catch {
        return true;
      }
    });

  /** The shell is as it was: it echoes, reads lines, and shows its cursor on its own screen. */
  async function isUsable(): Promise<void> {
    await terminal.type(
      'clear; stty -a | tr " ;" "\\n\\n" | grep -xE "echo|icanon|isig" | sort | tr "\\n" " "; echo it works',
    );
    await terminal.press('Enter');
    await terminal.shows('echo icanon isig it works');
    expect(await terminal.tell('#{cursor_flag} #{alternate_on}')).toBe('1 0');
  }

  test('a decision is shown with its mail, undone, made anew, and written on quitting', async () => {
    await review();
    const first = await terminal.shows('I will take legal action');
    expect(first).toMatch(/^RF-\S+ {2}1 of 3 +due in \d day/);
    expect(first).toContain('proposal   approve 0.16 USD to the original payment method (3.1, 8)');
    expect(first).toContain(ACTIONS);

    const preview = await decide('a', 'the log shows it', 'We are sorry.');
    expect(preview).toMatch(/To: ada@example\.com\nSubject: Your refund request RF-\S+ approved/);
    expect(preview).toContain('We are sorry.');
    await terminal.press('u');
    await terminal.shows('Undone. Nothing was written.');
    expect(await decisions()).toEqual([]);

    await decide('d', 'no failure of ours');
    await terminal.press('q');
    const after = await terminal.shows(/RF-\S+ {2}denied, 0\.00 USD/);
    expect(after).not.toContain(ACTIONS);
    expect(await decisions()).toEqual([
      { state: 'denied', reason: 'no failure of ours', made_by: expect.stringMatching(/^anna \(os: .+\)$/) },
    ]);
    expect(await rows('select 1 from ledger.refunds')).toEqual([]);
    await isUsable();
  });

  test('going on writes, the next case is there, and a note is kept at once', async () => {
    await review();
    await decide('a', 'the log shows it');
    await terminal.press('Right');
    const second = await terminal.shows(/1 of 2.*\n.*\n.*\nproposal/);
    expect(await decisions()).toMatchObject([{ state: 'approved' }]);
    expect(await rows(`select amount, status from ledger.refunds`)).toEqual([{ amount: '0.16', status: 'pending' }]);
    expect(second).toContain('unauthorized charge 退款申请');
    await terminal.press('n');
    await answer('Note', 'called the bank');
    await terminal.shows('The note is kept');
    await terminal.press('2');
    await terminal.shows('anna (os: ');
    expect(await rows('select text from desk.notes')).toEqual([{ text: 'called the bank' }]);
    await terminal.press('x');
    await terminal.shows('2 of 2');
    await terminal.press('x');
    await terminal.shows('2 that you skipped');
    await terminal.press('q');
    await terminal.shows('note kept');
    await isUsable();
  });

  test('every section is there, and nothing is wider or longer than the window, whatever its size', async () => {
    await review();
    for (const [columns, count] of [
      [80, 24],
      [60, 18],
      [140, 40],
      [100, 30],
      [80, 24],
    ] as const) {
      await terminal.resize(columns, count);
      for (const [key, text] of [
        ['4', 'error.log'],
        ['3', 'Refund or court'],
        ['2', 'findings'],
        ['1', 'I will take legal action'],
      ] as const) {
        await terminal.press(key);
        const seen = (await terminal.shows(text)).split('\n');
        expect(seen.filter(line => textWidth(line) > columns)).toEqual([]);
        expect(seen.filter(line => /^RF-\S+ {2}1 of 3/.test(line))).toHaveLength(1);
        expect(seen.findIndex(line => line.startsWith('RF-'))).toBe(0);
        expect(seen.findIndex(line => line.includes('a approve'))).toBe(count - 2);
      }
    }
    await terminal.resize(50, 12);
    await terminal.shows('Too small: 50×12, needs 60×15.');
    await terminal.press('d', 'q');
    await terminal.resize(80, 24);
    await terminal.shows(ACTIONS);
    await terminal.press('q');
    await terminal.shows('Nothing was decided.');
    await isUsable();
  });

  test('a mail sends nothing to the terminal', async () => {
    await review();
    await terminal.press('x');
    const seen = await terminal.shows('unauthorized charge 退款申请');
    expect(seen).not.toMatch(/\p{Cc}(?<!\n)/u);
    expect(seen).not.toContain('\u200b');
  });

  test('Ctrl-C drops what is unwritten, and says so', async () => {
    await review();
    await decide('d', 'no');
    await terminal.press('C-c');
    await terminal.shows(/RF-\S+ {2}not written: deny/);
    expect(await decisions()).toEqual([]);
    await isUsable();
  });

  test('a lost connection drops what is unwritten, and the process ends', async () => {
    const pid = await review();
    await decide('a', 'the log shows it');
    await terminal.press('Right');
    await terminal.shows(/1 of 2.*\n.*\n.*\nproposal/);
    await decide('d', 'no');
    await terminal.kill();
    await gone(pid);
    expect(await decisions()).toMatchObject([{ state: 'approved' }]);
  });

  test('a connection that is lost while a decision is being written leaves it written', async () => {
    const pid = await review();
    await decide('d', 'no');
    const blocker = await database.pool.connect();
    await blocker.query('begin; lock table desk.decisions in exclusive mode');
    await terminal.press('Right');
    await terminal.shows('Writing …');
    await terminal.kill();
    await blocker.query('rollback');
    blocker.release();
    await gone(pid);
    expect(await decisions()).toMatchObject([{ state: 'denied' }]);
  });

  test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('%s ends it without a trace on the terminal', async signal => {
    const pid = await review();
    await decide('d', 'no');
    process.kill(pid, signal);
    await gone(pid);
    await terminal.hides(ACTIONS);
    expect(await decisions()).toEqual([]);
    await isUsable();
  });

  test('what somebody else decided meanwhile is not overwritten', async () => {
    await review();
    await decide('d', 'no');
    const [{ case_id: caseId }] = await rows('select case_id from desk.cases order by received_at limit 1');
    const env = { DATABASE_URL: database.url };
    await refunds(['cases', 'approve', caseId, '--reason', 'yes', '--as', 'ben'], env);
    await terminal.press('x');
    await terminal.shows(/Not written: RF-\S+ is approved by ben/);
    await terminal.shows('1 of 2');
    expect(await decisions()).toMatchObject([{ state: 'approved', reason: 'yes' }]);
  });

  test('where the database is away, the draft is kept, and written once it is back', async () => {
    await review();
    await decide('d', 'no');
    await database.pool.query(`alter table desk.decisions rename to decisions_away`);
    await terminal.press('q');
    await terminal.shows('Not written.');
    await database.pool.query(`alter table desk.decisions_away rename to decisions`);
    await terminal.press('r');
    await terminal.shows(/RF-\S+ {2}denied/);
    expect(await decisions()).toMatchObject([{ state: 'denied', reason: 'no' }]);
    await isUsable();
  });

  test('where nothing waits, it says so and ends', async () => {
    await database.pool.query('update desk.cases set live = false');
    await terminal.shows(/^[$#]/m);
    await terminal.type(`${process.execPath} ${REFUNDS} review; echo ended with $?`);
    await terminal.press('Enter');
    expect(await terminal.shows(/ended with \d/)).toMatch(/Nothing waits for review\.\s+ended with 0/);
  });

  test('a review begins at the case that is named, and only where it waits', async () => {
    const [, { case_id: second }] = await rows('select case_id from desk.cases order by received_at');
    await review(`${second} --as anna`);
    await terminal.shows(`${second}  2 of 3`);
    await terminal.press('q');
    await terminal.shows('Nothing was decided.');
    await terminal.type(`${process.execPath} ${REFUNDS} review RF-0000-0000`);
    await terminal.press('Enter');
    await terminal.shows('RF-0000-0000 does not wait for review');
  });

  test('in shadow mode it is to look at only', async () => {
    await terminal.type('export REFUNDS_MODE=shadow');
    await terminal.press('Enter');
    await review();
    await terminal.shows('Shadow mode');
    await terminal.press('d');
    await terminal.shows('In shadow mode nothing is decided');
  });
});
