import type { Db } from '../postgres/pool.js';

/** How many mails waited so long: above `bounds[bucket - 1]`, up to `bounds[bucket]`; and how long all of them together. */
export interface Waits {
  readonly bucket: number;
  readonly count: number;
  /** An exact decimal. */
  readonly seconds: string;
}

// A mail is decided by the first decision on its case since it was stored. One clock stores and another decides: what they
// may differ by is allowed for. Old mail that is only tried (no answer) says nothing about how quick the desk is.
const DECIDED_MAILS = `
  desk.decisions d join desk.messages m
    on m.case_id = d.case_id and m.answer and m.stored_at <= d.decided_at + interval '2 s'
   and not exists (select from desk.decisions earlier where earlier.case_id = d.case_id and earlier.seq < d.seq
                      and m.stored_at <= earlier.decided_at + interval '2 s')`;

/**
 * From a mail's receipt to the decision on it, for the decisions made from `from` (UTC) until before `to` (null: until now).
 * `bounds` are the upper bounds of the buckets in seconds, ascending.
 */
export function decidedWithin(db: Db, bounds: readonly number[], from: Date, to: Date | null): Promise<Waits[]> {
  return waits(db, `select d.decided_at as at, m.received_at from ${DECIDED_MAILS}`, bounds, from, to);
}

/** From a mail's receipt to the answer that was sent on its decision, for the answers sent in that time. */
export function answeredWithin(db: Db, bounds: readonly number[], from: Date, to: Date | null): Promise<Waits[]> {
  const answered = `select o.sent_at as at, m.received_at
    from ${DECIDED_MAILS} join desk.outbox o on o.case_id = d.case_id and o.seq = d.seq and o.letter = 'decision'`;
  return waits(db, answered, bounds, from, to);
}

async function waits(db: Db, ended: string, bounds: readonly number[], from: Date, to: Date | null): Promise<Waits[]> {
  // Buckets hold their upper bound, PostgreSQL's do not: half of its microsecond is taken off. Clocks may differ: no wait
  // is below zero.
  const { rows } = await db.query<Waits>(
    `select width_bucket(seconds::float8 - 0.0000005, $1::float8[]) as bucket, count(*)::int as count, sum(seconds) as seconds
       from (select greatest(0, extract(epoch from at - received_at)) as seconds from (${ended}) mails
              where at >= $2 and at < coalesce($3::timestamptz, 'infinity')) waited
      group by 1`,
    [bounds, from, to],
  );
  return rows;
}
