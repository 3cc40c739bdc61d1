import { CONFIG_NAMES, loadConfig } from '../src/config.js';
import { problemsOf } from './config/problems-of.js';

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
    BUSINESS_TIME_ZONE: 'UTC',
    BUSINESS_HOLIDAYS: [],
    DASHBOARD_HOST: '127.0.0.1',
    DASHBOARD_PORT: 8025,
    LOG_LEVEL: 'info',
    REFUNDS_MODE: 'live',
    REFUNDS_CONFIRM: 'name',
    MAIL_CAP_SENDER: 10,
    MAIL_CAP_CASE: 10,
    MAIL_BACKLOG: 'answer',
    RETENTION_RAW_DAYS: 400,
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
    REFUNDS_MODE: 'dark',
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

test('modes are words of their own, and days whole numbers', () => {
  const named = { REFUNDS_MODE: 'shadow', MAIL_BACKLOG: 'skip', REFUNDS_CONFIRM: 'os-user', RETENTION_RAW_DAYS: '30' };
  expect(loadConfig(named)).toMatchObject({ ...named, RETENTION_RAW_DAYS: 30 });
  expect(problemsOf({ REFUNDS_MODE: 'dry' })).toEqual(['REFUNDS_MODE must be one of live, shadow']);
  expect(problemsOf({ MAIL_BACKLOG: 'none' })).toEqual(['MAIL_BACKLOG must be one of answer, skip']);
  expect(problemsOf({ REFUNDS_CONFIRM: 'nobody' })).toEqual(['REFUNDS_CONFIRM must be one of name, os-user']);
  expect(problemsOf({ RETENTION_RAW_DAYS: '0' })).toEqual([expect.stringMatching(/^RETENTION_RAW_DAYS is not valid/)]);
});

test('alerts go to a server of anybody by TLS, and in the clear to this machine alone', () => {
  const good = ['https://hooks.example.com/T0/B0?token=x', 'http://localhost:9093/alerts', 'http://127.0.0.1/'];
  expect(good.flatMap(ALERT_URL => problemsOf({ ALERT_URL }))).toEqual([]);
  const bad = ['http://hooks.example.com/', 'ftp://hooks.example.com/', 'hooks.example.com'];
  for (const ALERT_URL of bad)
    expect(problemsOf({ ALERT_URL })).toEqual(['ALERT_URL is not an https URL (http only to a loopback host)']);
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
