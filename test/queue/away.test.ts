import { closeQueues, enqueue, openQueues } from '../../src/queue/queues.js';
import { sweep } from '../../src/queue/sweep.js';
import { freePort } from '../support/free-port.js';
import { startRedis } from '../support/redis.js';
import { describeWith } from '../support/required.js';
import { until } from '../support/until.js';

describe.each(['postgres', 'redis'] as const)('a %s server that was never reached', kind => {
  const NOTHING = {
    count: () => Promise.resolve(1),
    take: () => Promise.resolve([]),
    renew: () => Promise.resolve([]),
  };

  test('is an error within seconds, so that nobody waits for it', async () => {
    const queues = openQueues({ kind, url: `${kind}://127.0.0.1:${await freePort()}` }, () => undefined);
    const began = performance.now();
    const rows = [{ id: '1', version: 0 }];
    const refused = await Promise.allSettled([
      enqueue(queues.intake, 'intake', rows),
      enqueue(queues.reply, 'reply', []),
      sweep(queues.settlement, 'settlement', NOTHING),
    ]);
    expect(refused.map(outcome => outcome.status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(performance.now() - began).toBeLessThan(6_000);
    await closeQueues(queues);
  });
});

describeWith('redis', 'a Redis that went away', () => {
  test('is an error at once, can be closed, and is found again', async () => {
    const redis = await startRedis();
    const backend = { kind: 'redis', url: redis.url } as const;
    const [stays, goes] = [openQueues(backend, () => undefined), openQueues(backend, () => undefined)];
    const add = (id: string) => enqueue(stays.intake, 'intake', [{ id, version: 0 }]);
    await add('1');
    await enqueue(goes.reply, 'reply', [{ id: '1', version: 0 }]);
    await redis.restart(async () => {
      await expect(add('2')).rejects.toThrow('enableOfflineQueue');
      await closeQueues(goes);
    });
    await until('it is found again', () =>
      add('3').then(
        () => true,
        () => false,
      ),
    );
    expect(await stays.intake.getJobCountByTypes('wait')).toBe(1);
    await closeQueues(stays);
    await redis.stop();
  });
});
