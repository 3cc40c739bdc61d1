import { Registry } from 'prom-client';
import { observeJobs } from '../../src/dashboard/job-durations.js';
import { createLog } from '../../src/log.js';
import { enqueue } from '../../src/queue/queues.js';
import { work } from '../../src/queue/work.js';
import type { Runtime } from '../../src/runtime.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { testRuntime } from './test-runtime.js';

describe('the durations of jobs', () => {
  let database: TestDatabase;
  let runtime: Runtime;
  beforeAll(async () => {
    database = await freshDatabase();
    runtime = testRuntime(database.url);
  });
  afterAll(async () => {
    await runtime.close();
    await database.close();
  });

  const ended = (state: 'completed' | 'failed', count: number) =>
    until(`${count} jobs are ${state}`, async () => (await runtime.queues.reply.getJobCountByTypes(state)) === count);
  const add = (...ids: string[]) =>
    enqueue(
      runtime.queues.reply,
      'reply',
      ids.map(id => ({ id, version: 0 })),
    );

  test('are observed once, whichever process did the work', async () => {
    const registry = new Registry();
    const observe = observeJobs(runtime.queues, registry);
    const counts = async () =>
      (await registry.metrics()).split('\n').filter(line => line.startsWith('refund_desk_job_duration_seconds_count'));
    await observe();
    expect(await counts()).toEqual([]);
    const worker = work(
      runtime.backend,
      'reply',
      id => (id === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve()),
      {
        concurrency: 1,
        log: createLog('silent', 'test'),
        judge: () => 'permanent',
        giveUp: () => Promise.resolve(),
      },
    );
    await add('a', 'b');
    await ended('completed', 2);
    await observe();
    await observe();
    expect(await counts()).toEqual(['refund_desk_job_duration_seconds_count{queue="reply",outcome="completed"} 2']);
    await add('c', 'bad');
    await ended('completed', 3);
    await ended('failed', 1);
    await observe();
    await worker.close();
    expect(await counts()).toEqual([
      'refund_desk_job_duration_seconds_count{queue="reply",outcome="completed"} 3',
      'refund_desk_job_duration_seconds_count{queue="reply",outcome="failed"} 1',
    ]);
    expect(await registry.metrics()).toContain('refund_desk_job_wait_seconds_count{queue="reply",outcome="failed"} 1');
  });
});
