import type { Db } from '../postgres/pool.js';

/** A checkpoint: its number, 1, 2, 3 …, and its hash in hex, which stands for every entry up to it. */
export interface Checkpoint {
  readonly no: number;
  readonly hash: string;
}

/**
 * Appends a checkpoint over the ends of the chains of the audit log that moved since the one before, 5,000 of them at most;
 * null where none did.
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

/**
 * How many chains have an entry of more than an hour that no checkpoint covers, by the database's own clock, which dated the
 * entry. The clock covers each within a minute or two.
 */
export async function countUncovered(db: Db): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count
       from desk.audit_heads head join desk.audit entry on entry.chain = head.chain and entry.seq = head.covered + 1
      where head.covered < head.seq and entry.at < now() - interval '1 hour'`,
  );
  return rows[0]?.count ?? 0;
}
