import { Redis } from 'ioredis';
import type { Config } from '../../config.js';
import { QUEUES } from '../../queue/names.js';
import { failedJobs } from '../../queue/operate.js';
import { sayable } from '../../queue/retry.js';
import type { Database } from '../database.js';
import { withQueues } from '../queues.js';
import { away, type Checked, fine, note, wrong } from './checked.js';

const PART = 'queue';
const DEADLINE_MS = 5_000;

/** Asks the server of the queue, and looks for queues that somebody has paused and for jobs that were given up. */
export async function checkQueue(config: Config, database: Database | null): Promise<Checked[]> {
  if (config.REDIS_URL === undefined && database === null)
    return [note(PART, 'The jobs are in the database, which cannot be asked now.')];
  const server = config.REDIS_URL === undefined ? null : await checkRedis(config.REDIS_URL);
  if (server?.verdict === 'away') return [server];
  const said: Checked[] = [server ?? fine(PART, 'The jobs are in the database.')];
  await withQueues(config, database?.url ?? '', async queues => {
    for (const name of QUEUES) {
      if (await queues[name].isPaused()) said.push(note(PART, `${name} is paused: \`refunds queue resume ${name}\`.`));
      const [failed] = await failedJobs(queues[name], 1);
      if (failed !== undefined) said.push(note(PART, `${name} has jobs that were given up: \`refunds queue status\`.`));
    }
  });
  return said;
}

/** A queue must not evict its keys. */
async function checkRedis(url: string): Promise<Checked> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: DEADLINE_MS,
    commandTimeout: DEADLINE_MS,
    retryStrategy: null,
  });
  redis.on('error', () => undefined); // it shows in the commands
  try {
    await redis.connect();
    const [, policy] = (await redis.info('memory')).match(/^maxmemory_policy:(\S+)/m) ?? [];
    return policy === 'noeviction'
      ? fine(PART, 'Redis answers, and evicts nothing.')
      : wrong(PART, `Redis may evict jobs (maxmemory-policy ${policy}): set it to noeviction.`);
  } catch (error) {
    return away(PART, `Redis cannot be used (${sayable(error)}): is it running, and is REDIS_URL right?`);
  } finally {
    if (redis.status !== 'end') redis.disconnect(); // one that has ended would wait 2 s for its end
  }
}
