import { recordScan } from '../src/desk/mailbox-scans.js';
import { connect } from '../src/mailbox/connect.js';
import { type ScanTools, scan } from '../src/mailbox/scan.js';
import type { Runtime } from '../src/runtime.js';
import { scanTools } from '../src/scan-tools.js';
import { testRuntime } from './dashboard/test-runtime.js';
import { freshDatabase, type TestDatabase } from './support/database.js';
import { type DovecotServer, startDovecot } from './support/dovecot.js';
import { mail } from './support/mail.js';
import { describeWith } from './support/required.js';

/* Scans of a real mailbox into a real desk, in every mode. */

const PLACE = 'refunds@mail.test/INBOX';
const SHADOW = { REFUNDS_MODE: 'shadow' };
const SKIP = { MAIL_BACKLOG: 'skip' };
const BATCH = 200;

describeWith('dovecot', 'a scan into the desk', () => {
  let dovecot: DovecotServer;
  let database: TestDatabase;
  let runtimes: Runtime[];

  beforeEach(async () => {
    [dovecot, database] = await Promise.all([startDovecot(), freshDatabase()]);
    runtimes = [];
  });
  afterEach(async () => {
    await Promise.all(runtimes.map(runtime => runtime.close()));
    await Promise.all([dovecot.stop(), database.close()]);
  });

  /** A poller of its own, with these settings: one scan, and its completion is recorded. */
  async function scanWith(
    env: Record<string, string>,
    change = (tools: ScanTools) => tools,
    place = PLACE,
  ): Promise<void> {
    const runtime = testRuntime(database.url, env);
    runtimes.push(runtime);
    const { port, user, password } = dovecot;
    const settings = { host: '127.0.0.1', port, tls: 'off', login: { kind: 'password', user, password } } as const;
    const client = await connect(settings, () => undefined, 10_000);
    try {
      const { uidValidity } = await scan(client, change(scanTools(runtime, place)));
      await recordScan(database.pool, 'INBOX', uidValidity, new Date());
    } finally {
      client.close();
    }
  }

  /** The poller dies after this many batches. */
  const killedAfter = (batches: number) => (tools: ScanTools) => {
    let stored = 0;
    const store: ScanTools['store'] = async (uidValidity, mails) => {
      if (stored === batches) throw new Error('killed');
      stored += 1;
      return tools.store(uidValidity, mails);
    };
    return { ...tools, store };
  };

  async function deliver(...subjects: readonly string[]): Promise<void> {
    for (const subject of subjects) await dovecot.deliver(mail({ subject, messageId: `<${subject}@example.com>` }));
  }

  const stored = async (which: string) => {
    const { rows } = await database.pool.query<{ subject: string }>(
      `select substring(convert_from(r.bytes, 'UTF8') from 'Subject: ([^\\r]*)') as subject
         from desk.messages m join desk.raw_mails r on r.message = m.id where ${which} order by m.id`,
    );
    return rows.map(row => row.subject);
  };
  const inInbox = async () => (await dovecot.files('INBOX')).map(raw => /^Subject: (.*)\r$/m.exec(raw)?.[1]);

  test('in shadow mode every mail is a trial and stays where it is, in live mode later too', async () => {
    await deliver('Shadow');
    await scanWith(SHADOW);
    expect(await stored('not answer')).toEqual(['Shadow']);
    await deliver('Live');
    await scanWith({});
    expect(await stored('answer')).toEqual(['Live']);
    expect(await inInbox()).toEqual(['Shadow']);
    expect(await dovecot.files('Processed')).toHaveLength(1);
  });

  test('what a live phase stored and did not come to file stays in shadow mode, and is filed in live mode', async () => {
    await deliver('Live');
    await scanWith({}, tools => ({ ...tools, doneMailbox: 'dots.are.not.allowed' }));
    await scanWith(SHADOW);
    expect(await inInbox()).toEqual(['Live']);
    await scanWith({});
    expect(await inInbox()).toEqual([]);
  });

  test('with MAIL_BACKLOG=skip what is there at the first scan is backlog and stays; what comes later is not', async () => {
    await deliver('Old', 'Older');
    await scanWith(SKIP);
    await deliver('New');
    await scanWith(SKIP);
    expect([await stored('backlog'), await stored('not backlog')]).toEqual([['Old', 'Older'], ['New']]);
    expect(await inInbox()).toEqual(['Old', 'Older']);
  });

  test('the boundary holds though the first scan is killed again and again, and mail comes meanwhile', async () => {
    const old = Array.from({ length: 2 * BATCH + 10 }, (_, n) => `Old ${n}`);
    await deliver(...old);
    await expect(scanWith(SKIP, killedAfter(0))).rejects.toThrow('killed');
    await deliver('New 1');
    await expect(scanWith(SKIP, killedAfter(1))).rejects.toThrow('killed');
    await deliver('New 2');
    await expect(scanWith(SKIP, killedAfter(1))).rejects.toThrow('killed');
    await scanWith(SKIP);
    expect(await stored('backlog')).toEqual(old);
    expect(await stored('not backlog')).toEqual(['New 1', 'New 2']);
    expect(await inInbox()).toEqual(old);
  });

  test('a mailbox that is numbered anew amid the first scan is backlog as it is then', async () => {
    await deliver(...Array.from({ length: BATCH + 1 }, (_, n) => `Old ${n}`));
    await expect(scanWith(SKIP, killedAfter(1))).rejects.toThrow('killed');
    await dovecot.changeUidValidity();
    await scanWith(SKIP);
    expect(await stored('not backlog')).toEqual([]);
  });

  test('a mailbox that was scanned before has no backlog, however it is numbered', async () => {
    await scanWith({});
    await deliver('One');
    await scanWith(SKIP);
    await dovecot.changeUidValidity();
    await deliver('Two');
    await scanWith(SKIP);
    expect(await stored('backlog')).toEqual([]);
    expect(await stored('true')).toEqual(['One', 'Two']);
  });

  test.each(['Refunds@MAIL.test/Inbox', 'refunds@imap.mail.test/INBOX'])(
    'a mailbox that is called %s from now on has no backlog either',
    async place => {
      await scanWith(SKIP);
      await deliver('New');
      await scanWith(SKIP, undefined, place);
      expect([await stored('backlog'), await stored('not backlog')]).toEqual([[], ['New']]);
    },
  );

  test('what an earlier version stored under other capitals is not fetched again', async () => {
    await deliver('Trial');
    await scanWith(SHADOW, undefined, 'Refunds@MAIL.test/Inbox');
    await scanWith({});
    expect(await stored('true')).toEqual(['Trial']);
    expect(await inInbox()).toEqual(['Trial']);
  });

  test('by default all that is there is answered', async () => {
    await deliver('Old');
    await scanWith({});
    expect(await stored('answer and not backlog')).toEqual(['Old']);
    expect(await inInbox()).toEqual([]);
  });

  test('in shadow mode a backlog is a backlog, and not decided even as a trial', async () => {
    await deliver('Old');
    await scanWith({ ...SHADOW, ...SKIP });
    expect(await stored('backlog and not answer')).toEqual(['Old']);
  });
});
