import type { Config } from './config.js';
import { createLog, errorFields, type Log } from './log.js';
import { createPool, type Pool, type PoolWaits } from './postgres/pool.js';
import type { QueueBackend } from './queue/backend.js';
import type { QueueName } from './queue/names.js';
import { closeQueues, enqueue, openQueues, type Queues } from './queue/queues.js';

/** What the roles of one process share. Time and randomness come from here, so that tests can pass their own. */
export interface Runtime {
  readonly config: Config;
  readonly pool: Pool;
  /** Another pool on the same database, for a part that must not take the connections of the others: it ends it, too. */
  openPool(max: number, waits?: PoolWaits): Pool;
  readonly backend: QueueBackend;
  readonly queues: Queues;
  readonly log: Log;
  readonly now: () => Date;
  close(): Promise<void>;
}

/** A role that works until it is closed; closing finishes what was begun. */
export interface RunningRole {
  close(): Promise<void>;
}

const POOL_CONNECTIONS = 12;

/** Opens what the roles of one process share, on the database given. */
export function openRuntime(config: Config, databaseUrl: string, role: string): Runtime {
  const log = createLog(config.LOG_LEVEL, role);
  const onLost = (error: Error) => log.warn(errorFields(error), 'a database connection was lost');
  const pool = createPool(databaseUrl, POOL_CONNECTIONS, onLost);
  const openPool = (max: number, waits?: PoolWaits) => createPool(databaseUrl, max, onLost, waits);
  const backend = backendOf(config, databaseUrl);
  const queues = openQueues(backend, error => log.warn(errorFields(error), 'the queue has trouble'));
  const close = async () => {
    await closeQueues(queues);
    await pool.end();
  };
  return { config, pool, openPool, backend, queues, log, now: () => new Date(), close };
}

/** Where the jobs of this environment live: in Redis where REDIS_URL is set, else in the desk's own database. */
export const backendOf = ({ REDIS_URL: url }: Config, databaseUrl: string): QueueBackend =>
  url === undefined ? { kind: 'postgres', url: databaseUrl } : { kind: 'redis', url };

/**
 * Hints a worker at rows that are committed. It never throws: a queue that is away must not undo a stored mail, and the
 * sweep of the clock puts back what is missing.
 */
export async function hint(runtime: Runtime, queue: QueueName, ids: readonly string[]): Promise<void> {
  const rows = ids.map(id => ({ id, version: 0 }));
  await enqueue(runtime.queues[queue], queue, rows).catch((error: unknown) =>
    runtime.log.warn({ queue, ...errorFields(error) }, 'jobs were not added; the clock will put them back'),
  );
}
