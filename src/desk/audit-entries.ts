import type { Db } from '../postgres/pool.js';

/** The chain of what concerns no case. */
export const DESK_CHAIN = 'desk';

/** An entry of the audit log as it stands in its chain. */
export interface WrittenEntry {
  /** The case, or `desk`. */
  readonly chain: string;
  /** Its number in the chain. */
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
  /** In hex. */
  readonly hash: string;
}

// The calendar of a JavaScript Date has no infinity: should the log hold one all the same, people still see the rest of it.
const SHOWABLE_AT = `greatest(least(at, '9999-12-31T00:00:00Z'), '0001-01-01T00:00:00Z')`;

/**
 * The newest `limit` entries (null: all) of a chain (null: of all chains), oldest first. Those of one chain stand in the order
 * in which they were appended, whatever instants they bear: one moves up to the latest instant before it in its chain.
 */
export async function auditEntries(db: Db, chain: string | null, limit: number | null): Promise<WrittenEntry[]> {
  const { rows } = await db.query<WrittenEntry>(
    `select chain, seq, at, actor, action, reason, before, after, hash from (
       select chain, seq::integer as seq, ${SHOWABLE_AT} as at, actor, action, reason, before, after,
              encode(hash, 'hex') as hash, max(at) over (partition by chain order by seq) as place
         from desk.audit where $1::text is null or chain = $1 order by place desc, chain desc, seq desc limit $2) newest
      order by place, chain, seq`,
    [chain, limit],
  );
  return rows;
}

/** How much of the audit log there is. */
export interface AuditExtent {
  readonly entries: number;
  readonly chains: number;
  readonly checkpoints: { readonly count: number; readonly last: LastCheckpoint | null };
}

/** The checkpoint that stands for everything before it; the hash in hex. */
export interface LastCheckpoint {
  readonly no: number;
  readonly at: Date;
  readonly hash: string;
}

/** How many entries there are of a chain (null: of all), and the checkpoints that cover them. */
export async function auditExtent(db: Db, chain: string | null): Promise<AuditExtent> {
  const { rows: counts } = await db.query<{ entries: number; chains: number; checkpoints: number }>(
    `select (select count(*)::int from desk.audit where $1::text is null or chain = $1) as entries,
            (select count(*)::int from desk.audit_heads where $1::text is null or chain = $1) as chains,
            (select count(*)::int from desk.audit_checkpoints where $1::text is null or heads ? $1) as checkpoints`,
    [chain],
  );
  const { rows: newest } = await db.query<LastCheckpoint>(
    `select no::integer as no, at, encode(hash, 'hex') as hash from desk.audit_checkpoints
      where $1::text is null or heads ? $1 order by no desc limit 1`,
    [chain],
  );
  const { entries = 0, chains = 0, checkpoints = 0 } = counts[0] ?? {};
  return { entries, chains, checkpoints: { count: checkpoints, last: newest[0] ?? null } };
}
