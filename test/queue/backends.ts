import type { QueueBackend } from '../../src/queue/backend.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { startRedis } from '../support/redis.js';
import { describeWith } from '../support/required.js';

/** A server with queues, and a database for the rows that its jobs are about. */
export interface QueueServer {
  readonly backend: QueueBackend;
  readonly database: TestDatabase;
  /** Every job is gone, as after an operator's FLUSHALL. */
  forget(): Promise<void>;
  /** Every connection is cut, as by a restart. */
  cut(): Promise<void>;
  stop(): Promise<void>;
}

async function onPostgres(): Promise<QueueServer> {
  const database = await freshDatabase();
  const run = async (statement: string) => void (await database.pool.query(statement));
  return {
    backend: { kind: 'postgres', url: database.url },
    database,
    forget: () => run('truncate queue.job cascade'),
    cut: () =>
      run(
        `select pg_terminate_backend(pid, 5000) from pg_stat_activity
          where datname = current_database() and application_name = 'refund-desk queue'`,
      ),
    stop: () => database.close(),
  };
}

async function onRedis(): Promise<QueueServer> {
  const [redis, database] = await Promise.all([startRedis(), freshDatabase()]);
  return {
    backend: { kind: 'redis', url: redis.url },
    database,
    forget: () => redis.flushAll(),
    cut: () => redis.restart(),
    stop: async () => {
      await Promise.all([redis.stop(), database.close()]);
    },
  };
}

/** Runs the same tests with the jobs on PostgreSQL and on Redis. Between the tests all jobs are forgotten. */
export function onEachBackend(title: string, tests: (server: () => QueueServer) => void): void {
  const body = (start: () => Promise<QueueServer>) => () => {
    let server: QueueServer;
    beforeAll(async () => {
      server = await start();
    });
    afterEach(() => server.forget());
    afterAll(() => server.stop());
    tests(() => server);
  };
  describe(`${title} on PostgreSQL`, body(onPostgres));
  describeWith('redis', `${title} on Redis`, body(onRedis));
}
