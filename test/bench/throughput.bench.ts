import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { type Desk, openDesk } from '../support/desk.js';
import { mail } from '../support/mail.js';
import { startRedis } from '../support/redis.js';
import { findProgram } from '../support/required.js';
import { accountRows, chargeRows, PRICE, txn } from '../support/sample-ledger.js';

/*
 * How many mails a second the desk takes from a real mailbox: stored, decided and answered, beside mbsync (fsync on) from
 * the same mailbox in the same run. Run with `npm run bench`; the machine should have nothing else to do.
 */

const MAILS = Number(process.env['BENCH_MAILS'] ?? 1000);
const ACCOUNTS = 100;
const LOOK_EVERY_MS = 200;
const numbers = Array.from({ length: MAILS }, (_, n) => n);
const PADDING = 'The images were for a campaign that has already started, so this is rather urgent. '.repeat(20);

const request = (n: number) =>
  mail({
    from: `c${n % ACCOUNTS}@example.com`,
    text: `All images of ${txn(n)} failed.\n${PADDING}`,
    ...(n % 3 === 0 ? { attachments: [{ name: 'error.log', type: 'text/plain', content: PADDING.repeat(60) }] } : {}),
  });

/** Asks one connection now and then: to look costs the desk as little as can be. */
async function reached(client: pg.Client, query: string): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ count: string }>(query);
    if (Number(rows[0]?.count) >= MAILS) return;
    await delay(LOOK_EVERY_MS);
  }
}

const perSecond = (ms: number) => Math.round((MAILS / ms) * 1000);

async function measureDesk(name: string, env: Record<string, string>) {
  const desk = await openDesk({ ...env, AUTO_APPROVE_LIMIT: '1000', LOG_LEVEL: 'warn' });
  try {
    const accounts = numbers.slice(0, ACCOUNTS).flatMap(n => accountRows(`c${n}`));
    await desk.import([
      PRICE,
      ...accounts,
      ...numbers.flatMap(n => chargeRows(`c${n % ACCOUNTS}`, txn(n), { failed: 4 })),
    ]);
    for (const n of numbers) await desk.dovecot.deliver(request(n));
    const mbsync = await measureMbsync(desk);
    const watcher = new pg.Client({ connectionString: desk.databaseUrl });
    await watcher.connect();
    const began = performance.now();
    const started = desk.start();
    await reached(watcher, 'select count(*) from desk.messages');
    const stored = performance.now() - began;
    await reached(watcher, "select count(*) from desk.messages where stage = 'done'");
    const decided = performance.now() - began;
    await reached(watcher, "select count(*) from desk.outbox where status = 'sent'");
    const answered = performance.now() - began;
    await started;
    await watcher.end();
    return {
      jobs: name,
      mails: MAILS,
      'stored/s': perSecond(stored),
      'decided/s': perSecond(decided),
      'answered/s': perSecond(answered),
      'mbsync/s': mbsync,
    };
  } finally {
    await desk.stop();
  }
}

/** mbsync's pull of the same mailbox, before the desk empties it; null where it is not installed (Debian: isync). */
async function measureMbsync(desk: Desk): Promise<number | null> {
  const program = findProgram('mbsync');
  if (program === undefined) return null;
  const folder = await mkdtemp(join(tmpdir(), 'mbsync-'));
  await mkdir(join(folder, 'mail'));
  const { port, user, password } = desk.dovecot;
  await writeFile(
    join(folder, 'rc'),
    `IMAPStore far\nHost 127.0.0.1\nPort ${port}\nUser ${user}\nPass ${password}\nSSLType None\nAuthMechs LOGIN\n\nMaildirStore near\nInbox ${folder}/mail/inbox\n\nChannel all\nFar :far:\nNear :near:\nSync Pull\nCreate Near\nSyncState *\n`,
  );
  const began = performance.now();
  await promisify(execFile)(program, ['-c', join(folder, 'rc'), 'all']);
  const took = performance.now() - began;
  await rm(folder, { recursive: true, force: true });
  return perSecond(took);
}

test('mails a second', async () => {
  const redis = await startRedis();
  const rows = [await measureDesk('PostgreSQL', {}), await measureDesk('Redis', { REDIS_URL: redis.url })];
  await redis.stop();
  process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  expect(rows).toHaveLength(2);
}, 1_200_000);
