import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { storeMail } from '../intake/stored-mails.js';
import { REFUNDS, refunds } from '../support/cli.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { freePort } from '../support/free-port.js';
import { mail } from '../support/mail.js';

/* The command line as built, as a script sees it: exit code, stdout, stderr. */

let database: TestDatabase;
let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  [database, folder] = await Promise.all([freshDatabase(), mkdtemp(join(tmpdir(), 'cli-'))]);
  env = { DATABASE_URL: database.url, REFUNDS_HOME: join(folder, 'home') };
});
afterAll(() => Promise.all([database.close(), rm(folder, { recursive: true })]));

/** Runs a command that must end with this code and one sentence on stderr. */
async function refused(words: readonly string[], code: number, settings = env): Promise<string> {
  const ended = await refunds(words, settings);
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.err).toMatch(/^[^\n]+\n$/);
  expect(ended.err).not.toMatch(/ at .*:\d+|Error:/);
  return ended.err;
}

const GRANT = ['credits', 'grant', 'ada@example.com'];

test.each([
  ['an unknown option', ['cases', 'list', '--frob'], "unknown option '--frob'"],
  ['an unknown command', ['frob'], "unknown command 'frob'"],
  ['a missing argument', ['cases', 'show'], "missing required argument 'case'"],
  ['an unknown state', ['cases', 'list', '--state', 'frob'], 'needs_info'],
  ['an unknown disposition', ['messages', 'list', '--disposition', 'frob'], 'quarantined'],
  ['a limit that is no number', ['messages', 'list', '--limit', '0'], 'a whole number above zero'],
  ['a grant of nothing', [...GRANT, '--currency', 'USD', '--reason', 'x'], "required option '--amount <amount>'"],
  ['a grant of no currency', [...GRANT, '--amount', '1', '--reason', 'x'], "required option '--currency <currency>'"],
  ['a grant without a reason', [...GRANT, '--amount', '1', '--currency', 'USD'], "required option '--reason <text>'"],
  ['a grant for a blank reason', [...GRANT, '--amount', '1', '--currency', 'USD', '--reason', ' '], 'must say why'],
  ['a decision without a reason', ['cases', 'approve', 'RF-1', '--amount', '1'], "required option '--reason <text>'"],
  ['a decision for a blank reason', ['cases', 'deny', 'RF-1', '--reason', ' '], 'must say why'],
  [
    'an override without a total',
    ['cases', 'override', 'RF-1', '--reason', 'x'],
    "required option '--amount <amount>'",
  ],
  ['an unknown role', ['start', '--only', 'intake,frob'], 'no role "frob"; the roles are poller, intake'],
  ['a role that only JavaScript knows', ['start', '--only', 'toString'], 'no role "toString"'],
  ['a role without its settings', ['start', '--only', 'poller,reply'], 'IMAP_HOST (for the poller) and SMTP_HOST'],
])('%s is wrong usage', async (_, words, said) => {
  expect(await refused(words, 64)).toContain(said);
});

test('settings that are wrong are wrong usage: all of them are said at once, and no secret', async () => {
  const wrong = {
    ...env,
    IMAP_HOST: 'imap.test',
    SMTP_TLS: 'off',
    SMTP_HOST: 'smtp.test',
    LOG_LEVEL: 'loud',
    SMTP_PASSWORD: 's3cret',
  };
  const said = await refused(['doctor'], 64, wrong);
  for (const name of ['IMAP_USER', 'IMAP_PASSWORD', 'SMTP_TLS', 'LOG_LEVEL']) expect(said).toContain(name);
  expect(said).not.toContain('s3cret');
});

test.each([
  ['a case', ['cases', 'show', 'RF-0000-0000'], 'There is no case RF-0000-0000'],
  ['a mail', ['messages', 'show', '42'], 'There is no mail 42'],
  ['an account', ['credits', 'balance', 'eve@example.com'], 'There is no account with the email eve@example.com'],
  ['a file to ingest', ['ingest', '-', '/nowhere/a.eml'], 'There is no file /nowhere/a.eml'],
  ['a file to import', ['ledger', 'import', '/nowhere/a.jsonl'], 'There is no file /nowhere/a.jsonl'],
  ['a file to import, but a folder,', ['ledger', 'import', '/'], 'cannot be read'],
])('%s that is not there is bad input', async (_, words, said) => {
  expect(await refused(words, 65)).toContain(said);
  expect(await refused([...words, '--json'], 65)).toContain(said);
});

test('a database that does not run is unavailable: the embedded one, and one elsewhere', async () => {
  const home = join(folder, 'nothing');
  expect(await refused(['cases', 'list'], 69, { REFUNDS_HOME: home })).toContain(`No database runs in ${home}`);
  const nowhere = { DATABASE_URL: `postgres://u:secret@127.0.0.1:${await freePort()}/x` };
  for (const words of [['doctor', '--json'], ['migrate'], ['start', '--only', 'clock'], ['ingest', REFUNDS]])
    expect(await refused(words, 69, nowhere)).toContain('ECONNREFUSED');
});

test('with --json stdout is one document and nothing else, the log goes to stderr', async () => {
  await storeMail(database.pool, mail());
  const eml = join(folder, 'one.eml');
  await writeFile(eml, mail({ text: 'no ID' }));
  const commands = [
    ['ingest', eml],
    ['cases', 'list'],
    ['messages', 'list'],
    ['messages', 'show', '1'],
    ['migrate'],
    ['doctor'],
    ['ledger', 'import', '-'],
  ];
  for (const words of commands) {
    const { code, out, err } = await refunds([...words, '--json'], { ...env, LOG_LEVEL: 'trace' }, '');
    expect({ words, code, err: err.replace(/^\{.*\}\n/gm, '') }).toEqual({ words, code: 0, err: '' });
    expect(out.endsWith('\n')).toBe(true);
    expect(typeof JSON.parse(out)).toBe('object');
  }
});

test('the raw bytes of a mail come out as they are', async () => {
  const raw = Buffer.from('From: a@x.test\r\n\r\nGrüße \u001b[31m');
  const id = await storeMail(database.pool, raw);
  expect(await refunds(['messages', 'show', id, '--raw'], env)).toEqual({ code: 0, out: raw.toString(), err: '' });
});

test('a reader who has enough before the end is no trouble', async () => {
  for (const words of [['messages', 'list', '--json'], ['doctor'], ['ledger', 'export'], ['--help']]) {
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [REFUNDS, ...words], {
      env: { PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', text => {
      err += text;
    });
    const [code] = await once(child, 'close');
    expect({ words, code, err }).toEqual({ words, code: 0, err: '' });
  }
});

test('help is no error', async () => {
  expect(await refunds(['--help'], env)).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('Usage: refunds'),
  });
});

test('a grant of credit is recorded with who acts and the OS user, and is in the balance', async () => {
  await database.pool.query("insert into ledger.accounts values ('acc_ada', 'ada@example.com', 'active')");
  const words = [...GRANT, '--currency', 'USD', '--reason', 'goodwill', '--amount'];
  expect(await refused([...words, '-1'], 65)).toContain('above zero');
  const grants = [
    await refunds([...words, '1.50', '--as', 'anna', '--json'], { ...env, REFUNDS_ACTOR: 'bob' }),
    await refunds([...words, '2'], { ...env, REFUNDS_ACTOR: 'bob' }),
    await refunds([...words, '4'], env),
  ];
  for (const { code, err } of grants) expect({ code, err }).toEqual({ code: 0, err: '' });
  const { username } = userInfo();
  const { rows } = await database.pool.query('select granted_by from ledger.credits order by amount');
  expect(rows.map(row => row.granted_by)).toEqual([`anna (os: ${username})`, `bob (os: ${username})`, username]);
  const { out } = await refunds(['credits', 'balance', 'ADA@example.com', '--json'], env);
  expect(JSON.parse(out)).toMatchObject({ balances: [{ amount: '7.50', currency: 'USD' }], credits: [{}, {}, {}] });
});
