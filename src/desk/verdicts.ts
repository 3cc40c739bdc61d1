import type { Db } from '../postgres/pool.js';

/** How many of the latest mails prove their sender. */
export interface Verdicts {
  readonly mails: number;
  readonly proven: number;
}

/** Looks at the latest `limit` mails that were read. */
export async function countVerdicts(db: Db, limit: number): Promise<Verdicts> {
  const { rows } = await db.query<Verdicts>(
    `select count(*)::int as mails, (count(*) filter (where verdict = 'pass'))::int as proven
       from (select reading #>> '{authentication,dmarc}' as verdict from desk.messages
              where reading is not null order by id desc limit $1) latest`,
    [limit],
  );
  return rows[0] ?? { mails: 0, proven: 0 };
}
