import type { Db } from '../postgres/pool.js';
import type { ListedAttachment } from './attachments.js';

/** An attachment in the manifest of its mail. */
export interface ManifestRow extends ListedAttachment {
  /** From 0. */
  readonly position: number;
  readonly disposition: 'attachment' | 'inline';
  /** Whether its bytes are there: it was not refused, and they have not been removed since. */
  readonly isThere: boolean;
}

/** The manifest of one mail, in its order. */
export async function manifestOf(db: Db, message: string): Promise<ManifestRow[]> {
  const { rows } = await db.query<ManifestRow>(
    `select position, name, type, bytes, sha256, disposition, fate,
            fate = 'kept' and exists (select from desk.attachments b where b.sha256 = a.sha256) as "isThere"
       from desk.message_attachments a where message = $1 order by position`,
    [message],
  );
  return rows;
}
