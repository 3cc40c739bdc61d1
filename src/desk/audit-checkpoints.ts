import type { Db } from '../postgres/pool.js';

/** A checkpoint: its number, 1, 2, 3 …, and its hash in hex, which stands for every entry up to it. */
export interface Checkpoint {
  readonly no: number;
  readonly hash: string;
}

/**
 * Appends a checkpoint over the ends of all chains of the audit log that moved since the one before; null where none did.
 * Kept outside of the database, its hash proves later that nobody rewrote the log together with its checkpoints.
 */
export async function appendCheckpoint(db: Db, at: Date): Promise<Checkpoint | null> {
  const { rows } = await db.query<{ no: string; hash: string }>(
    "select no, encode(hash, 'hex') as hash from desk.checkpoint_audit($1) where no is not null",
    [at],
  );
  const [made] = rows;
  return made === undefined ? null : { no: Number(made.no), hash: made.hash };
}
