import { createLog } from '../../src/log.js';
import { DEADLINES } from '../../src/mailbox/deadline.js';
import type { Scan, Stored } from '../../src/mailbox/scan.js';
import { SCAN_EVERY_MS, type WatchSettings, watch } from '../../src/mailbox/watch.js';
import { type DovecotServer, startDovecot } from '../support/dovecot.js';
import { mail } from '../support/mail.js';
import { describeWith } from '../support/required.js';
import { until } from '../support/until.js';
import { type DeskInMemory, deskInMemory } from './desk-in-memory.js';

/** Well before the half minute in which a silent IDLE would be noticed. */
const SOON_MS = 10_000;

describeWith('dovecot', 'the watch', () => {
  let dovecot: DovecotServer;
  let desk: DeskInMemory;
  let stop: AbortController;
  let scans: Scan[];
  let logged: string[];
  let standings: string[];
  let ended: Promise<void>;

  beforeEach(async () => {
    dovecot = await startDovecot();
    desk = deskInMemory();
    stop = new AbortController();
    scans = [];
    logged = [];
    standings = [];
    ended = Promise.resolve();
  });
  afterEach(async () => {
    stop.abort();
    await ended;
    await dovecot.stop();
  });

  function start(changes: Partial<WatchSettings> & { password?: string } = {}): void {
    const { port, user } = dovecot;
    ended = watch({
      imap: {
        host: '127.0.0.1',
        port,
        tls: 'off',
        login: { kind: 'password', user, password: changes.password ?? dovecot.password },
      },
      tools: desk.tools,
      scanEveryMs: SCAN_EVERY_MS,
      completed: async scan => void scans.push(scan),
      standing: (standing, why) => void standings.push(why === null ? standing : `${standing}: ${why}`),
      log: createLog('info', 'poller', { write: line => void logged.push(line) }),
      signal: stop.signal,
      ...changes,
    });
  }

  const deliver = (subject: string, options = {}) => dovecot.deliver(mail({ subject }), options);

  const scanned = (count: number) => until(`${count} scans are completed`, async () => scans.length >= count);

  const stored = (...subjects: readonly string[]) =>
    until(`${subjects} are stored`, async () => desk.subjects().length >= subjects.length, SOON_MS).then(() =>
      expect(desk.subjects()).toEqual(subjects),
    );

  test('begins with what is there, hears of new mail by IDLE, and ends at the signal', async () => {
    await deliver('There');
    start();
    await stored('There');
    for (const subject of ['First', 'Second', 'Third']) {
      await deliver(subject);
      await until(`${subject} is stored`, async () => desk.subjects().includes(subject), SOON_MS);
    }
    stop.abort();
    await ended;
    await deliver('Too late');
    expect(desk.subjects()).toEqual(['There', 'First', 'Second', 'Third']);
  });

  test('hears of mail that comes while it scans', async () => {
    const subjects = ['One', 'Two', 'Three', 'Four', 'Five'];
    const store: typeof desk.tools.store = async (uidValidity, mails) => {
      const leaving = await desk.tools.store(uidValidity, mails);
      const next = subjects[desk.batches.length];
      if (next !== undefined) await deliver(next);
      return leaving;
    };
    await deliver('One');
    start({ tools: { ...desk.tools, store } });
    await stored(...subjects);
  });

  test('tells of each completed scan, of one that found nothing too', async () => {
    start({ scanEveryMs: 50 });
    await scanned(4);
    expect(standings.slice(0, 3)).toEqual(['ok', 'ok', 'ok']);
    expect(scans[3]).toMatchObject({ fetched: 0, uidValidity: expect.any(BigInt) });
  });

  test('a session that the server ends is replaced', async () => {
    start();
    await scanned(1);
    for (const subject of ['One', 'Two']) {
      await dovecot.kick();
      await deliver(subject);
      await until(
        `${subject} is taken`,
        async () =>
          scans.filter(scan => scan.fetched > 0).length === desk.batches.length && desk.subjects().includes(subject),
        SOON_MS,
      );
    }
  });

  test('a server that was down is taken up where it was left', async () => {
    start();
    await scanned(1);
    await dovecot.restart(async () => {
      await until('the loss is noticed', async () => logged.some(line => line.includes('trying again')));
      await deliver('Meanwhile', { seen: true });
    });
    await stored('Meanwhile');
    await until('it is there again', async () => standings.at(-1) === 'ok');
    expect(standings.find(one => one !== 'ok')).toMatch(/^away: /);
  });

  test('a server that falls silent is left at the deadline for a new session', async () => {
    desk = deskInMemory({ batchMs: 1_000, commandMs: 500 });
    start({ scanEveryMs: 500 });
    await scanned(2);
    await dovecot.freeze();
    await deliver('In the silence');
    await stored('In the silence');
    expect(logged.join('')).toContain('DeadlineError: The mail server did not finish');
  });

  test('where storing fails, the mail stays and is tried again, with the reason in the log', async () => {
    desk.failOnce(new Error('the database is away'));
    await deliver('Kept');
    start();
    await stored('Kept');
    expect(logged.join('')).toContain('the database is away');
  });

  test('a refusal of the credentials is told as such, without the password', async () => {
    start({ password: 'wrong' });
    const told = await until('it is told', async () => logged.find(line => line.includes('refuses the credentials')));
    expect(JSON.parse(told)).toMatchObject({ level: 50, role: 'poller', failures: 1 });
    expect(told).toContain('set IMAP_USER and IMAP_PASSWORD right');
    expect(logged.join('')).not.toContain('wrong');
    expect(standings[0]).toMatch(/^refused: /);
  });

  test('that mails cannot be filed is told, and reading goes on', async () => {
    desk = deskInMemory(DEADLINES, 'dots.are.not.allowed');
    await deliver('One');
    start();
    await stored('One');
    await until('it is told', async () => logged.some(line => line.includes('IMAP_DONE_MAILBOX')));
    await deliver('Two');
    await stored('One', 'Two');
  });

  test.each([
    ['while it idles', async () => scanned(1)],
    [
      'while the server is down',
      async () => {
        await dovecot.stop();
        await until('it has failed several times', async () => logged.filter(one => one.includes('again')).length > 2);
        dovecot = await startDovecot();
      },
    ],
  ])('ends soon after a signal %s', async (_, reach) => {
    start({ scanEveryMs: 200 });
    await reach();
    const signalled = Date.now();
    stop.abort();
    await ended;
    expect(Date.now() - signalled).toBeLessThan(SOON_MS);
  });

  test('a server that is silent in the middle of a scan does not hold up the end', async () => {
    let frozen = () => {};
    const silent = new Promise<void>(resolve => {
      frozen = resolve;
    });
    const known = async () => {
      await dovecot.freeze();
      frozen();
      return new Map<number, Stored>();
    };
    await deliver('Never comes');
    start({ tools: { ...desk.tools, known } });
    await silent;
    const signalled = Date.now();
    stop.abort();
    await ended;
    expect(Date.now() - signalled).toBeLessThan(SOON_MS);
    expect(desk.batches).toEqual([]);
  });
});
