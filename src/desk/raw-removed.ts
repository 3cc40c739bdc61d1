import type { Db } from '../postgres/pool.js';

/** When the bytes of a mail were removed (RETENTION_RAW_DAYS); null where they are kept, and where there is no such mail. */
export async function rawRemovedAt(db: Db, message: string): Promise<Date | null> {
  const { rows } = await db.query<{ at: Date | null }>('select raw_removed_at as at from desk.messages where id = $1', [
    message,
  ]);
  return rows[0]?.at ?? null;
}
