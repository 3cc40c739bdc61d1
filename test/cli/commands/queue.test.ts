import { z } from 'zod';
import { operateQueuesCommand, queueStatusCommand } from '../../../src/cli/commands/queue.js';
import { withQueues } from '../../../src/cli/queues.js';
import { loadConfig } from '../../../src/config.js';
import { createLog } from '../../../src/log.js';
import { enqueue, type Queues } from '../../../src/queue/queues.js';
import { work } from '../../../src/queue/work.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { freePort } from '../../support/free-port.js';
import { until } from '../../support/until.js';
import { captured } from '../captured.js';

const NOW = new Date('2026-11-22T12:00:00Z');

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const onQueues = (use: (queues: Queues) => Promise<void>) => withQueues(loadConfig({}), database.url, use);

async function operate(
  kind: 'retry' | 'pause' | 'resume',
  names: readonly string[] = [],
  reason: string | null = null,
) {
  const terminal = captured();
  await onQueues(queues =>
    operateQueuesCommand(database.pool, queues, { kind, names, actor: 'anna', reason }, () => NOW, terminal),
  );
  return terminal.text();
}

async function status(json = false) {
  const terminal = captured(json);
  await onQueues(queues => queueStatusCommand(queues, terminal));
  return terminal;
}

const audited = async () =>
  (await database.pool.query("select actor, action, reason, after from desk.audit where chain = 'desk' order by seq"))
    .rows;

test('queues are held and let go on, and the log says by whom and why', async () => {
  expect(await operate('pause', ['reply'], 'the letters are wrong')).toMatch(/^reply: paused/);
  await onQueues(queues => enqueue(queues.reply, 'reply', [{ id: '1', version: 0 }]));
  expect((await status()).text()).toMatch(/^reply +1 +0 +0 +0 +paused$/m);
  expect(await operate('resume')).toContain('reply: goes on.');
  expect((await status()).text()).not.toContain('paused');
  expect(await audited()).toEqual([
    { actor: 'anna', action: 'queue_paused', reason: 'the letters are wrong', after: [{ queue: 'reply', jobs: null }] },
    expect.objectContaining({ actor: 'anna', action: 'queue_resumed', reason: null }),
  ]);
});

test('what was given up is shown with its reason, obeyed in nothing, and put back', async () => {
  const backend = { kind: 'postgres', url: database.url } as const;
  const worker = work(backend, 'intake', () => Promise.reject(new Error('no \u001b[2J table')), {
    concurrency: 1,
    log: createLog('silent', 'test'),
    judge: () => 'permanent',
    giveUp: () => Promise.resolve(),
  });
  await onQueues(async queues => {
    await enqueue(queues.intake, 'intake', [{ id: '7', version: 0 }]);
    await until('it is given up', async () => (await queues.intake.getFailedCount()) === 1);
  });
  await worker.close();
  const shown = (await status()).text();
  expect(shown).toMatch(/^intake +7 .*Error: no ·\[2J table/m);
  const schema = z.object({ failed: z.array(z.object({ queue: z.string(), row: z.string(), why: z.string() })) });
  expect(schema.parse((await status(true)).document()).failed).toEqual([
    { queue: 'intake', row: '7', why: 'Error: no \u001b[2J table' },
  ]);
  expect(await operate('retry', ['intake'])).toBe('intake: 1 failed job put back.\n');
  expect((await status()).text()).toMatch(/^intake +1 +0 +0 +0$/m);
});

test('a queue that there is not is wrong usage, and nothing is done', async () => {
  await expect(operate('pause', ['reply', 'intakes'])).rejects.toMatchObject({
    code: 64,
    message: expect.stringContaining('intake, eligibility, settlement, reply'),
  });
  expect((await status()).text()).not.toContain('paused');
});

test('a server that is away is told as such', async () => {
  const away = loadConfig({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` });
  await expect(withQueues(away, '', queues => queueStatusCommand(queues, captured()))).rejects.toMatchObject({
    code: 69,
  });
});
