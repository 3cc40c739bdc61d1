import type { Db } from '../postgres/pool.js';

/** Whether a mail is the first of its identity, the same mail once more, or another mail under a used Message-ID. */
export type Claim = 'first' | 'duplicate' | 'conflict';

/** What makes two mails the same one, and whether the sender is proven. */
export interface ClaimedIdentity {
  readonly identity: string;
  readonly contentSha256: string;
  readonly proven: boolean;
}

interface Holder {
  readonly holder: string;
  readonly same: boolean;
}

/**
 * Claims a mail's identity (its Message-ID, else its content) for the stored message `id`. A unique index decides, not a
 * look-up: of several copies taken in at the same time one is the first. A repeated claim by the same message is `first`.
 * A mail whose sender is proven is measured by proven ones alone; one that proves nothing also by those.
 */
export async function claimIdentity(db: Db, id: string, claimed: ClaimedIdentity): Promise<Claim> {
  const proven = claimed.proven ? null : await provenHolder(db, claimed);
  const held = proven ?? (await insertOrRead(db, id, claimed));
  if (held.holder === id) return 'first';
  return held.same ? 'duplicate' : 'conflict';
}

async function provenHolder(db: Db, claimed: ClaimedIdentity): Promise<Holder | null> {
  const { rows } = await db.query<Holder>(
    `select message as holder, content_sha256 = $2 as same from desk.mail_identities where identity = $1 and proven`,
    [claimed.identity, claimed.contentSha256],
  );
  return rows[0] ?? null;
}

async function insertOrRead(db: Db, id: string, claimed: ClaimedIdentity): Promise<Holder> {
  const { rows } = await db.query<Holder>(
    `insert into desk.mail_identities as held (identity, content_sha256, proven, message) values ($1, $2, $3, $4)
     on conflict (identity, proven) do update set identity = held.identity -- a no-op that waits for the other and reads it
     returning message as holder, content_sha256 = $2 as same`,
    [claimed.identity, claimed.contentSha256, claimed.proven, id],
  );
  return rows[0] ?? { holder: id, same: true };
}

/** The identities that a stored message has. */
export async function identitiesOf(db: Db, id: string): Promise<ClaimedIdentity[]> {
  const { rows } = await db.query<ClaimedIdentity>(
    `select identity, content_sha256 as "contentSha256", proven from desk.mail_identities where message = $1`,
    [id],
  );
  return rows;
}
