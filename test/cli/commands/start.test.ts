import { once } from 'node:events';
import { createServer } from 'node:net';
import { lockAccount } from '../../../src/ledger/accounts.js';
import { failedCharge, importRows, ledgerOf, storeRead } from '../../eligibility/read-mails.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { freePort } from '../../support/free-port.js';
import { lockWaits } from '../../support/lock-waits.js';
import { txn } from '../../support/sample-ledger.js';
import { until } from '../../support/until.js';
import { type Running, run } from '../running.js';

const ROLES = 'intake,eligibility,settlement,clock';

let database: TestDatabase;
let running: Running[];
beforeEach(async () => {
  database = await freshDatabase();
  running = [];
});
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await database.close();
});

function start(only = ROLES, env: Record<string, string> = {}): Running {
  const started = run(['start', '--only', only], {
    DATABASE_URL: database.url,
    MAIL_AUTHSERV_ID: 'mx.imaginator.test',
    ...env,
  });
  running.push(started);
  return started;
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it with 0; it logs JSON on stderr, and nothing on stdout',
  async signal => {
    const desk = start();
    await desk.says('"started"');
    expect(await desk.end(signal)).toBe(0);
    const lines = desk
      .err()
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines).toMatchObject([
      { role: 'desk', msg: 'started', queue: 'postgres', roles: ['clock', 'settlement', 'eligibility', 'intake'] },
      { role: 'desk', msg: 'draining' },
    ]);
    expect(desk.out()).toBe('');
  },
);

describe('in the middle of a decision', () => {
  /** Holds the account of ada, so that a decision on it waits; gives what lets it go. */
  async function holdAccount(): Promise<() => Promise<void>> {
    const client = await database.pool.connect();
    await client.query('begin');
    await lockAccount(client, 'acc_ada');
    return async () => {
      await client.query('commit');
      client.release();
    };
  }

  async function deskThatDecides(): Promise<Running> {
    const { pool } = database;
    await importRows(pool, [...ledgerOf('ada'), ...failedCharge('ada', txn(1))]);
    await storeRead(pool, { transactionIds: [txn(1)] });
    const desk = start();
    await lockWaits(pool, 'the decision waits');
    return desk;
  }

  const cases = async () => (await database.pool.query('select state from desk.cases')).rows;

  test('it finishes what it has begun', async () => {
    const letGo = await holdAccount();
    const desk = await deskThatDecides();
    const ended = desk.end('SIGTERM');
    await desk.says('draining');
    await letGo();
    expect(await ended).toBe(0);
    expect(await cases()).toEqual([{ state: 'approved' }]);
  });

  test('a second signal ends it at once, and nothing stays half done', async () => {
    const letGo = await holdAccount();
    const desk = await deskThatDecides();
    desk.child.kill('SIGINT');
    await desk.says('draining');
    expect(await desk.end('SIGINT')).toBeNull();
    await letGo();
    expect(await cases()).toEqual([]);
    const again = start();
    await until('the next one decides', async () => (await cases()).length === 1);
    expect(await again.end('SIGTERM')).toBe(0);
  });
});

test('it ends in time though the queue’s server is away', async () => {
  const desk = start(ROLES, { REDIS_URL: `redis://127.0.0.1:${await freePort()}` });
  await desk.says('ECONNREFUSED');
  expect(await desk.end('SIGTERM')).toBe(0);
  expect(desk.err()).toContain('what is not finished is taken up at the next start');
}, 40_000);

test('a port that is taken ends it with 1 and one sentence', async () => {
  const port = await freePort();
  const other = createServer();
  await once(other.listen(port, '127.0.0.1'), 'listening');
  const desk = start('dashboard', { DASHBOARD_PORT: String(port) });
  const [code] = await once(desk.child, 'close');
  other.close();
  expect(code).toBe(1);
  expect(desk.err()).toMatch(new RegExp(`^refunds: [^\\n]*127\\.0\\.0\\.1:${port}[^\\n]*\\n$`));
});
