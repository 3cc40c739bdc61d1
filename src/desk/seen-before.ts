import type { Db } from '../postgres/pool.js';

/** The mail that has an identity, and the case that it is part of. */
export interface SeenBefore {
  readonly message: string;
  readonly caseId: string | null;
}

/** The mail that has this identity already, one with a proven sender before one without; null where it would be the first. */
export async function seenBefore(db: Db, identity: string): Promise<SeenBefore | null> {
  const { rows } = await db.query<SeenBefore>(
    `select m.id as message, m.case_id as "caseId" from desk.mail_identities i join desk.messages m on m.id = i.message
      where i.identity = $1 order by i.proven desc limit 1`,
    [identity],
  );
  return rows[0] ?? null;
}
