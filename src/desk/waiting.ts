import type { Pool } from '../postgres/pool.js';

/** A row that waits for a worker, and the version that makes its job's id. */
export interface WaitingRow {
  readonly id: string;
  readonly version: number;
}

/** A table's rows for the sweep: `key` its id column, `waits` the condition under which a row still wants its job. */
export interface WaitingTable {
  readonly table: 'desk.messages' | 'desk.outbox' | 'ledger.refunds';
  readonly key: 'id' | 'refund_id';
  readonly since: 'stored_at' | 'queued_at' | 'posted_at';
  readonly waits: string;
}

// A fresh row's job is just being added; a row whose job waits its turn need not be asked about all the time.
const FRESH_SECONDS = 1;
const RESWEEP_SECONDS = 5;

/** Reads and renews the waiting rows of a table for `queue/sweep.ts`. Identifiers are constants, never input. */
export function waitingRows(pool: Pool, { table, key, since, waits }: WaitingTable) {
  return {
    /** How many rows wait, but for the fresh ones. */
    async count(): Promise<number> {
      const { rows } = await pool.query<{ count: number }>(
        `select count(*)::int as count from ${table} where ${waits} and ${since} < now() - make_interval(secs => $1)`,
        [FRESH_SECONDS],
      );
      return rows[0]?.count ?? 0;
    },
    /** Takes up to `limit` rows that wait, those not looked at for longest first, and notes that they were looked at. */
    async take(limit: number): Promise<WaitingRow[]> {
      const { rows } = await pool.query<WaitingRow>(
        `update ${table} set swept_at = now() where ${key} in (
           select ${key} from ${table}
            where ${waits} and ${since} < now() - make_interval(secs => $2)
              and (swept_at is null or swept_at < now() - make_interval(secs => $3))
            order by swept_at nulls first limit $1 for update skip locked)
         returning ${key} as id, version`,
        [limit, FRESH_SECONDS, RESWEEP_SECONDS],
      );
      return rows;
    },
    /** Raises the versions of rows that still wait, so that their next job has an id of its own. */
    async renew(ids: readonly string[]): Promise<WaitingRow[]> {
      const { rows } = await pool.query<WaitingRow>(
        `update ${table} set version = version + 1 where ${key} = any($1) and ${waits} returning ${key} as id, version`,
        [ids],
      );
      return rows;
    },
  };
}

/** What waits for each queue in live mode. */
export const WAITING = {
  intake: { table: 'desk.messages', key: 'id', since: 'stored_at', waits: "stage = 'stored'" },
  eligibility: { table: 'desk.messages', key: 'id', since: 'stored_at', waits: "stage = 'read'" },
  settlement: {
    table: 'ledger.refunds',
    key: 'refund_id',
    since: 'posted_at',
    waits: "(status = 'pending' and (ask_again_at is null or ask_again_at <= now()))",
  },
  reply: {
    table: 'desk.outbox',
    key: 'id',
    since: 'queued_at',
    waits: "(status = 'queued' or (status = 'uncertain' and unanswered < 2))",
  },
} as const satisfies Record<string, WaitingTable>;

/**
 * What waits for each queue in this mode. In shadow mode nothing can be paid or sent, so that a mail that wants an
 * answer waits until the desk is live again.
 */
export const waitingIn = (mode: 'live' | 'shadow'): Record<keyof typeof WAITING, WaitingTable> =>
  mode === 'live'
    ? WAITING
    : { ...WAITING, eligibility: { ...WAITING.eligibility, waits: "(stage = 'read' and not answer)" } };
