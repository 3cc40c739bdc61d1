import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONFIG_NAMES, ConfigError, loadConfig } from '../src/config.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Every problem of an environment; none where it is right. */
function problemsOf(env: Env): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('an empty environment has a default for everything', () => {
  expect(loadConfig({})).toEqual({
    REFUNDS_HOME: './.refunds',
    IMAP_PORT: 993,
    IMAP_TLS: 'on',
    IMAP_MAILBOX: 'INBOX',
    IMAP_DONE_MAILBOX: 'Processed',
    SMTP_PORT: 587,
    SMTP_TLS: 'starttls',
    REFUNDS_ADDRESS: 'refunds@imaginator.com',
    SUPPORT_ADDRESS: 'support@imaginator.com',
    MAIL_TRUSTED_HOPS: 1,
    TRANSACTION_ID_PATTERN: 'txn_[0-9a-z]{16}',
    INVOICE_NUMBER_PATTERN: 'INV-[0-9]{4}-[0-9]{6}',
    AUTO_APPROVE_LIMIT: null,
    DASHBOARD_HOST: '127.0.0.1',
    DASHBOARD_PORT: 8025,
    LOG_LEVEL: 'info',
    REFUNDS_MODE: 'live',
    MAIL_BACKLOG: 'answer',
  });
});

test('what is set to nothing, as compose files do, is not set', () => {
  const nothing = Object.fromEntries(CONFIG_NAMES.map(name => [name, '']));
  expect(loadConfig(nothing)).toEqual(loadConfig({}));
});

test('what others put into the environment is no concern of ours', () => {
  expect(problemsOf({ PATH: '/bin', HOME: '', npm_config_x: 'y', UNSET: undefined })).toEqual([]);
});

test('every problem is told at once, whatever it is about', () => {
  const problems = problemsOf({
    DATABASE_URL: 'mysql://localhost/refunds',
    REDIS_URL: 'localhost:6379',
    IMAP_HOST: 'mail.example.com',
    IMAP_PORT: 'imaps',
    IMAP_TLS: 'off',
    SMTP_PORT: '65536',
    SMTP_TLS: 'yes',
    REFUNDS_ADDRESS: 'refunds',
    MAIL_TRUSTED_HOPS: '-1',
    TRANSACTION_ID_PATTERN: '(',
    AUTO_APPROVE_LIMIT: 'much',
    DASHBOARD_HOST: '0.0.0.0',
    LOG_LEVEL: 'loud',
    REFUNDS_MODE: 'shadow',
  });
  const names = problems.map(problem => problem.split(' ')[0]);
  expect(names.toSorted()).toEqual([
    'AUTO_APPROVE_LIMIT',
    'DASHBOARD_PASSWORD',
    'DATABASE_URL',
    'IMAP_PASSWORD',
    'IMAP_PORT',
    'IMAP_TLS',
    'IMAP_USER',
    'LOG_LEVEL',
    'MAIL_TRUSTED_HOPS',
    'REDIS_URL',
    'REFUNDS_ADDRESS',
    'REFUNDS_MODE',
    'SMTP_PORT',
    'SMTP_TLS',
    'TRANSACTION_ID_PATTERN',
  ]);
  expect(() => loadConfig({ LOG_LEVEL: 'loud', IMAP_PORT: '0' })).toThrow(
    /^The environment is not right: IMAP_PORT .*; LOG_LEVEL must be one of fatal, .*, silent\.$/,
  );
});

test('no value is ever shown: it may be a password in the wrong variable', () => {
  const secret = 'hunter2:hunter2@hunter2';
  for (const name of CONFIG_NAMES) expect(problemsOf({ [name]: secret }).join()).not.toMatch('hunter2');
  expect(problemsOf(Object.fromEntries(CONFIG_NAMES.map(name => [name, secret]))).join()).not.toMatch('hunter2');
});

describe('a secret in a file', () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'config-'));
    file = join(folder, 'secret');
    await writeFile(file, 'hunter2\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(['IMAP_PASSWORD', 'SMTP_PASSWORD', 'DASHBOARD_PASSWORD'])('is read, without the line end: %s', name => {
    expect(loadConfig({ [`${name}_FILE`]: file })).toMatchObject({ [name]: 'hunter2' });
  });

  test.each(['DATABASE_URL', 'REDIS_URL'])('is checked like the variable, and not shown: %s', name => {
    const problems = problemsOf({ [`${name}_FILE`]: file });
    expect(problems).toEqual([expect.stringMatching(`^${name} is not valid`)]);
    expect(problems.join()).not.toMatch('hunter2');
  });

  test('counts where one is required', () => {
    const mailbox = { IMAP_HOST: 'mail.example.com', IMAP_USER: 'refunds' };
    expect(problemsOf(mailbox)).toEqual(['IMAP_PASSWORD is required with IMAP_HOST']);
    expect(problemsOf({ ...mailbox, IMAP_PASSWORD_FILE: file })).toEqual([]);
    expect(problemsOf({ DASHBOARD_HOST: '0.0.0.0', DASHBOARD_PASSWORD_FILE: file })).toEqual([]);
  });

  test('is a problem beside the variable, where it cannot be read, and where it is empty', async () => {
    const both = { SMTP_PASSWORD: 'hunter2', SMTP_PASSWORD_FILE: file };
    expect(problemsOf(both)).toEqual(['SMTP_PASSWORD and SMTP_PASSWORD_FILE are both set; keep one']);
    for (const unreadable of [join(folder, 'none'), folder])
      expect(problemsOf({ SMTP_PASSWORD_FILE: unreadable })).toEqual([
        'SMTP_PASSWORD_FILE names a file that cannot be read',
      ]);
    await writeFile(join(folder, 'empty'), '\n');
    expect(problemsOf({ SMTP_PASSWORD_FILE: join(folder, 'empty') })).toHaveLength(1);
  });
});

describe.each(['IMAP', 'SMTP'])('%s without TLS', protocol => {
  const off = (host: string) =>
    problemsOf({ [`${protocol}_TLS`]: 'off', [`${protocol}_HOST`]: host, IMAP_USER: 'u', IMAP_PASSWORD: 'p' });

  test.each(['localhost', '127.0.0.1', '127.8.9.10', '::1', '[::1]'])('is allowed to %s', host => {
    expect(off(host)).toEqual([]);
  });

  test.each([
    'mail.example.com',
    '10.0.0.1',
    '0.0.0.0',
    '127.0.0.1.example.com',
    'localhost.example.com',
    '::',
    '128.0.0.1',
  ])('is refused to %s', host =>
    expect(off(host)).toEqual([expect.stringMatching(`^${protocol}_TLS may be "off" only for a loopback host`)]),
  );

  test.each(['on', 'starttls'])('is what neither of the others is: %s', tls => {
    const host = { [`${protocol}_HOST`]: 'mail.example.com', IMAP_USER: 'u', IMAP_PASSWORD: 'p' };
    expect(problemsOf({ ...host, [`${protocol}_TLS`]: tls })).toEqual([]);
  });
});

describe('the dashboard', () => {
  test.each(['0.0.0.0', '::', '192.168.1.5', 'desk.example.com'])('on %s needs a password', DASHBOARD_HOST => {
    expect(problemsOf({ DASHBOARD_HOST })).toEqual([
      'DASHBOARD_PASSWORD is required where DASHBOARD_HOST is not a loopback host',
    ]);
    expect(problemsOf({ DASHBOARD_HOST, DASHBOARD_PASSWORD: 'p' })).toEqual([]);
  });

  test.each(['localhost', '127.0.0.1', '::1'])('on %s needs none', DASHBOARD_HOST => {
    expect(problemsOf({ DASHBOARD_HOST })).toEqual([]);
  });
});

describe('what the contract promises but this version lacks', () => {
  test.each([
    ['REFUNDS_MODE', 'shadow', 'can only be "live" in this version'],
    ['MAIL_BACKLOG', 'skip', 'can only be "answer" in this version'],
    ['SETTLEMENT_URL', 'https://pay.example.com', 'is not available in this version; unset it'],
    ['ALERT_URL', 'https://alert.example.com', 'is not available in this version; unset it'],
    ['DATABASE_OWNER_URL', 'postgres://owner@db/refunds', 'is not available in this version; unset it'],
    ['BUSINESS_HOLIDAYS', '2026-12-25', 'is not available in this version; unset it'],
    ['IMAP_OAUTH_CLIENT_ID', 'id', 'is not available in this version; unset it'],
  ])('is refused: %s=%s', (name, value, why) => expect(problemsOf({ [name]: value })).toEqual([`${name} ${why}`]));

  test('is not refused where it asks for what there is', () => {
    expect(problemsOf({ REFUNDS_MODE: 'live', MAIL_BACKLOG: 'answer', SETTLEMENT_URL: '', ALERT_URL: '' })).toEqual([]);
  });
});

describe('the auto-approve limit', () => {
  test.each([
    ['100', { '*': '100' }],
    [' 0.5 ', { '*': '0.5' }],
    ['100.00 USD', { USD: '100.00' }],
    ['100.00 USD, 15000 JPY,20  EUR', { USD: '100.00', JPY: '15000', EUR: '20' }],
    ['0', { '*': '0' }],
  ])('is one for all, or one for each currency: %j', (text, limit) => {
    expect(loadConfig({ AUTO_APPROVE_LIMIT: text }).AUTO_APPROVE_LIMIT).toEqual(limit);
  });

  test.each([
    '1,500.00', // would be a limit of 500
    '0,500', // and so would this
    '1,500.00 USD',
    '100, 200 USD',
    '100 USD, 200 USD',
    '100 usd',
    '100 USD EUR',
    'USD 100',
    '100USD',
    '-5',
    '1e3',
    ',',
    '$100',
  ])('is refused where it could be read in two ways, or in none: %j', text => {
    expect(problemsOf({ AUTO_APPROVE_LIMIT: text })).toEqual([
      'AUTO_APPROVE_LIMIT is neither one amount nor a list such as "100.00 USD, 15000 JPY"',
    ]);
  });
});

test('addresses are lower case, ports numbers', () => {
  const config = loadConfig({ REFUNDS_ADDRESS: 'Refunds@Example.COM', IMAP_PORT: '1143', MAIL_TRUSTED_HOPS: '0' });
  expect(config).toMatchObject({ REFUNDS_ADDRESS: 'refunds@example.com', IMAP_PORT: 1143, MAIL_TRUSTED_HOPS: 0 });
});

test('mail is not filed where it is read', () => {
  expect(problemsOf({ IMAP_DONE_MAILBOX: 'INBOX' })).toEqual([
    expect.stringMatching('^IMAP_DONE_MAILBOX must be another'),
  ]);
});
