import { appendCheckpoint } from '../desk/audit-checkpoints.js';
import type { Runtime } from '../runtime.js';

/** Appends a checkpoint of the audit log. In the process's own log its hash stands outside the database. */
export async function checkpoint({ pool, now, log }: Runtime): Promise<void> {
  const made = await appendCheckpoint(pool, now());
  if (made !== null) log.info({ checkpoint: made.no, hash: made.hash }, 'audit checkpoint');
}
