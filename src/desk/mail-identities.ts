import type { Db } from '../postgres/pool.js';

/** Whether a mail is the first of its identity, the same mail once more, or another mail under a used Message-ID. */
export type Identity = 'first' | 'duplicate' | 'conflict';

/**
 * Claims a mail's identity (its Message-ID, else its content) for the stored message `id`. A unique index decides, not a
 * look-up: of several copies taken in at the same time one is the first. A repeated claim by the same message is `first`.
 */
export async function claimIdentity(db: Db, id: string, identity: string, contentSha256: string): Promise<Identity> {
  const { rows } = await db.query<{ holder: string; same: boolean }>(
    `insert into desk.mail_identities as held (identity, content_sha256, message) values ($1, $2, $3)
     on conflict (identity) do update set identity = held.identity -- a no-op that waits for the other and reads it
     returning message as holder, content_sha256 = $2 as same`,
    [identity, contentSha256, id],
  );
  const [held] = rows;
  if (held?.holder === id) return 'first';
  return held?.same ? 'duplicate' : 'conflict';
}
