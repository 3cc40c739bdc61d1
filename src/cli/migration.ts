import { ensureDeskRole } from '../postgres/embedded/desk-role.js';
import { migrate, pendingMigrations } from '../postgres/migrate.js';
import { createPool, type Pool } from '../postgres/pool.js';
import { isQueueCurrent, migrateQueue } from '../queue/migrate.js';

/** Whether the desk's and the queue's tables are of this version. */
export const isCurrent = async (pool: Pool) =>
  (await pendingMigrations(pool)).length === 0 && (await isQueueCurrent(pool));

/** Brings the desk's and the queue's tables to the current schema; gives the names of our migrations that were run. */
export async function migrateAll(pool: Pool): Promise<string[]> {
  if (await isCurrent(pool)) return [];
  const run = await migrate(pool);
  await migrateQueue(pool);
  return run;
}

/** Migrates the embedded database as its owner and prepares the role that the running desk uses there. */
export const migrateEmbedded = (ownerUrl: string) =>
  asOwner(ownerUrl, async pool => {
    const run = await migrateAll(pool);
    await ensureDeskRole(pool, ownerUrl);
    return run;
  });

/** Does `work` on one connection of the owner's. */
export async function asOwner<T>(url: string, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = createPool(url, 1, () => {});
  return work(pool).finally(() => pool.end());
}
