import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Desk, openDesk } from './support/desk.js';
import { mail } from './support/mail.js';
import { startRedis } from './support/redis.js';
import { describeWith } from './support/required.js';
import { accountRows, chargeRows, PRICE, txn } from './support/sample-ledger.js';
import { until } from './support/until.js';

const MAILS = 40;
const numbers = Array.from({ length: MAILS }, (_, n) => n);

async function openWithLedger(env: Record<string, string> = {}): Promise<Desk> {
  const desk = await openDesk({ ...env, AUTO_APPROVE_LIMIT: '1000' });
  await desk.import([
    PRICE,
    ...numbers.flatMap(n => [...accountRows(`c${n}`), ...chargeRows(`c${n}`, txn(n), { failed: 4 })]),
  ]);
  return desk;
}

const request = (n: number) =>
  mail({ from: `c${n}@example.com`, text: `Refund ${txn(n)}`, messageId: `<m${n}@example.com>` });

/** Every customer has been told once (the same Message-ID twice is one mail), every refund is there once. */
async function expectAllAnswered(desk: Desk): Promise<void> {
  const fates = await desk.settled(MAILS);
  expect(fates.filter(one => one.disposition === 'case')).toHaveLength(MAILS);
  await until('all are told', async () => new Set(desk.smtp.mails.flatMap(sent => sent.to)).size === MAILS);
  const told = desk.smtp.mails.map(sent => `${sent.to.join()} ${sent.header('Message-ID')}`);
  expect(new Set(told).size).toBe(MAILS);
  const cases = await Promise.all(fates.slice(0, 5).map(one => desk.showCase(one.case)));
  expect(cases.map(one => [one.state, one.refunds.length])).toEqual(cases.map(() => ['approved', 1]));
  expect(await desk.cli('doctor')).toMatchObject({ healthy: true });
}

describeWith('dovecot', 'a restart in the middle', () => {
  test('killed again and again, every mail is answered once', async () => {
    const desk = await openWithLedger();
    try {
      await desk.start();
      for (const n of numbers) await desk.dovecot.deliver(request(n));
      for (const stored of [1, MAILS / 2, MAILS]) {
        await until(`${stored} mails are stored`, async () => (await countMessages(desk)) >= stored);
        await desk.kill();
        await desk.start();
      }
      await expectAllAnswered(desk);
    } finally {
      await desk.stop();
    }
  }, 120_000);

  test('a mail server that restarts, drops its clients, or forgets its UIDVALIDITY costs nothing', async () => {
    const desk = await openWithLedger();
    try {
      await desk.start();
      await desk.dovecot.restart();
      for (const n of numbers.slice(0, 20)) await desk.dovecot.deliver(request(n));
      await desk.dovecot.kick();
      await desk.settled(20);
      await desk.dovecot.changeUidValidity();
      for (const n of numbers.slice(20)) await desk.dovecot.deliver(request(n), { seen: true });
      await expectAllAnswered(desk);
    } finally {
      await desk.stop();
    }
  }, 120_000);
});

async function countMessages(desk: Desk): Promise<number> {
  const client = new pg.Client({ connectionString: desk.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from desk.messages');
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

describeWith('redis', 'a queue that forgets', () => {
  test('FLUSHALL and a restart without persistence cost seconds, never a mail', async () => {
    const redis = await startRedis();
    const desk = await openWithLedger({ REDIS_URL: redis.url });
    try {
      await desk.start();
      for (const n of numbers) {
        await desk.dovecot.deliver(request(n));
        if (n % 10 === 0) await redis.flushAll();
        if (n === MAILS / 2) await redis.restart();
        await delay(10); // a trickle, so that the flushes fall between jobs; the test holds whatever the timing
      }
      await expectAllAnswered(desk);
    } finally {
      await desk.stop();
      await redis.stop();
    }
  }, 120_000);
});
