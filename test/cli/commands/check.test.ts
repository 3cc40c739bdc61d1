import { z } from 'zod';
import { checkCommand } from '../../../src/cli/commands/check.js';
import { loadConfig } from '../../../src/config.js';
import { closeQueues, openQueues } from '../../../src/queue/queues.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { type DovecotServer, startDovecot } from '../../support/dovecot.js';
import { freePort } from '../../support/free-port.js';
import { type RedisServer, startRedis } from '../../support/redis.js';
import { describeWith } from '../../support/required.js';
import { type SmtpSink, startSmtpServer } from '../../support/smtp-server.js';
import { captured } from '../captured.js';

const printedSchema = z.object({
  ok: z.boolean(),
  checks: z.array(z.object({ part: z.string(), verdict: z.string(), says: z.string() })),
});

async function check(env: Record<string, string>) {
  const terminal = captured(true);
  const code = await checkCommand(loadConfig({ MAIL_AUTHSERV_ID: 'mx.example.com', ...env }), terminal);
  const printed = printedSchema.parse(terminal.document());
  const of = (part: string) =>
    printed.checks.filter(one => one.part === part).map(one => `${one.verdict}: ${one.says}`);
  return { code, ok: printed.ok, of };
}

describeWith('dovecot', '`refunds check` with real servers', () => {
  let database: TestDatabase;
  let dovecot: DovecotServer;
  let sink: SmtpSink;
  let env: Record<string, string>;
  beforeAll(async () => {
    [database, dovecot, sink] = await Promise.all([
      freshDatabase(),
      startDovecot(),
      startSmtpServer({ credentials: { user: 'refunds', password: 'send' } }),
    ]);
    env = {
      DATABASE_URL: database.url,
      IMAP_HOST: '127.0.0.1',
      IMAP_PORT: String(dovecot.port),
      IMAP_TLS: 'off',
      IMAP_USER: dovecot.user,
      IMAP_PASSWORD: dovecot.password,
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(sink.port),
      SMTP_TLS: 'off',
      SMTP_USER: 'refunds',
      SMTP_PASSWORD: 'send',
    };
  });
  afterAll(() => Promise.all([database.close(), dovecot.stop(), sink.stop()]));

  test('all is well, and a folder that the desk will make is only noted', async () => {
    const { code, ok, of } = await check(env);
    expect({ code, ok }).toEqual({ code: 0, ok: true });
    expect(of('database')).toEqual([expect.stringMatching(/^fine: PostgreSQL \d+/)]);
    expect(of('IMAP')).toEqual([
      'fine: The login works, and INBOX has 0 mails.',
      expect.stringContaining('no mailbox Processed yet'),
    ]);
    expect(of('SMTP')).toEqual([`fine: 127.0.0.1:${sink.port} would take mail now.`]);
    expect(sink.mails).toEqual([]);
  });

  test('for people every part is a line, and the end says whether the desk can work', async () => {
    const terminal = captured();
    await checkCommand(loadConfig({ ...env, MAIL_AUTHSERV_ID: 'mx.example.com', REFUNDS_MODE: 'shadow' }), terminal);
    expect(terminal.text()).toMatch(/^ok {4}database {2}PostgreSQL/);
    expect(terminal.text()).toMatch(/The desk can work\.\nIt is in shadow mode: nothing is paid or sent\.\n$/);
  });

  test('a wrong password is told by the setting that mends it', async () => {
    const { code, of } = await check({ ...env, IMAP_PASSWORD: 'wrong', SMTP_PASSWORD: 'wrong' });
    expect(code).toBe(1);
    expect(of('IMAP')).toEqual([expect.stringMatching(/^wrong: .*set IMAP_USER and IMAP_PASSWORD right/)]);
    expect(of('SMTP')).toEqual([expect.stringMatching(/^wrong: .*set SMTP_USER and SMTP_PASSWORD right/)]);
  });

  test('a mailbox that is not there is told with those that are', async () => {
    const { code, of } = await check({ ...env, IMAP_MAILBOX: 'Refunds' });
    expect({ code, imap: of('IMAP') }).toEqual({
      code: 1,
      imap: ['wrong: There is no mailbox Refunds: set IMAP_MAILBOX to one of INBOX.'],
    });
  });

  test('servers that are away are told apart from what is set wrong', async () => {
    const nobody = String(await freePort());
    const { code, of } = await check({
      ...env,
      IMAP_PORT: nobody,
      SMTP_PORT: nobody,
      DATABASE_URL: `postgres://a:b@127.0.0.1:${nobody}/c`,
      SETTLEMENT_URL: `http://127.0.0.1:${nobody}`,
      REDIS_URL: `redis://127.0.0.1:${nobody}`,
    });
    expect(code).toBe(69);
    for (const part of ['IMAP', 'SMTP', 'database', 'payments', 'queue'])
      expect(of(part)).toEqual([expect.stringMatching(/^away: /)]);
  });

  test('a database without the desk’s tables is told with the command that makes them', async () => {
    const bare = Object.assign(new URL(database.url), { pathname: '/postgres' }).href;
    const { code, of } = await check({ ...env, DATABASE_URL: bare });
    expect({ code, database: of('database') }).toEqual({
      code: 1,
      database: [expect.stringMatching(/^wrong: .*`refunds migrate`/)],
    });
  });

  test('what is not set at all is told', async () => {
    const { code, of } = await check({ DATABASE_URL: database.url });
    expect(code).toBe(1);
    expect([...of('IMAP'), ...of('SMTP')]).toEqual([
      'wrong: IMAP_HOST is not set: the desk reads no mail.',
      'wrong: SMTP_HOST is not set: the desk answers nobody.',
    ]);
  });
});

describeWith('redis', '`refunds check` of Redis', () => {
  let database: TestDatabase;
  let redis: RedisServer;
  beforeAll(async () => {
    [database, redis] = await Promise.all([freshDatabase(), startRedis()]);
  });
  afterAll(() => Promise.all([database.close(), redis.stop()]));

  test('a queue that somebody paused is noted with the command that ends it', async () => {
    const queues = openQueues({ kind: 'redis', url: redis.url }, () => undefined);
    await queues.reply.pause();
    const { of } = await check({ DATABASE_URL: database.url, REDIS_URL: redis.url });
    expect(of('queue')).toEqual([
      expect.stringMatching(/^(fine|wrong): Redis /),
      'note: reply is paused: `refunds queue resume reply`.',
    ]);
    await closeQueues(queues);
  });
});
