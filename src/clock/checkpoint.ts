import { appendCheckpoint } from '../desk/audit-checkpoints.js';
import type { Runtime } from '../runtime.js';

/** So many at most in one turn: 100,000 chains, whose first checkpoint takes a few turns on a large desk. */
const CHECKPOINTS_PER_TURN = 20;

/**
 * Appends checkpoints of the audit log until all of it is covered. In the process's own log their hashes stand outside of
 * the database.
 */
export async function checkpoint({ pool, now, log }: Pick<Runtime, 'pool' | 'now' | 'log'>): Promise<void> {
  for (let appended = 0; appended < CHECKPOINTS_PER_TURN; appended += 1) {
    const made = await appendCheckpoint(pool, now());
    if (made === null) return;
    log.info({ checkpoint: made.no, hash: made.hash }, 'audit checkpoint');
  }
}
