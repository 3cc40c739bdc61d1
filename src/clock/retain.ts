import { removeOldRaw } from '../desk/retention.js';
import type { Runtime } from '../runtime.js';

const DAY_MS = 86_400_000;

/** Removes a batch of what RETENTION_RAW_DAYS keeps no longer. The next turn takes the next batch. */
export async function retain({
  config,
  pool,
  now,
  log,
}: Pick<Runtime, 'config' | 'pool' | 'now' | 'log'>): Promise<void> {
  const removed = await removeOldRaw(pool, new Date(now().getTime() - config.RETENTION_RAW_DAYS * DAY_MS));
  if (removed > 0) log.info({ removed }, 'the bytes of old mails are removed (RETENTION_RAW_DAYS)');
}
