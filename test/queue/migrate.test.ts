import { isQueueCurrent, migrateQueue } from '../../src/queue/migrate.js';
import { closeQueues, enqueue, openQueues } from '../../src/queue/queues.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  await database.pool.query('drop schema queue cascade');
});
afterEach(() => database.close());

test('an empty database gets the tables of the queue, once', async () => {
  expect(await isQueueCurrent(database.pool)).toBe(false);
  for (const _ of ['new', 'current']) {
    await migrateQueue(database.pool);
    expect(await isQueueCurrent(database.pool)).toBe(true);
  }
  const queues = openQueues({ kind: 'postgres', url: database.url }, () => undefined);
  await enqueue(queues.intake, 'intake', [{ id: '1', version: 0 }]);
  expect(await queues.intake.getJobCountByTypes('wait')).toBe(1);
  await closeQueues(queues);
});

test('several may do it at once', async () => {
  await Promise.all([1, 2, 3].map(() => migrateQueue(database.pool)));
  expect(await isQueueCurrent(database.pool)).toBe(true);
});

test('without them a job is an error, not lost in silence', async () => {
  const queues = openQueues({ kind: 'postgres', url: database.url }, () => undefined);
  await expect(enqueue(queues.intake, 'intake', [{ id: '1', version: 0 }])).rejects.toThrow();
  await closeQueues(queues);
});
