import { type ManifestRow, manifestOf } from '../../../desk/manifest.js';
import { findMessage, type MessageDetail, rawMail } from '../../../desk/messages.js';
import { rawRemovedAt } from '../../../desk/raw-removed.js';
import { isHeld } from '../../../desk/release.js';
import type { Db } from '../../../postgres/pool.js';

/** A mail as it is stored. */
export interface StoredMessage {
  readonly message: MessageDetail;
  readonly manifest: readonly ManifestRow[];
  /** The very bytes; null where they are no longer kept. */
  readonly raw: Buffer | null;
  readonly rawRemovedAt: Date | null;
  /** Held back, so that people may let it through. */
  readonly isHeld: boolean;
}

/** Everything that is stored of a mail; null where no mail has this id. */
export async function readMessage(db: Db, id: string): Promise<StoredMessage | null> {
  const message = await findMessage(db, id);
  if (message === null) return null;
  return {
    message,
    manifest: await manifestOf(db, id),
    raw: await rawMail(db, id),
    rawRemovedAt: await rawRemovedAt(db, id),
    isHeld: await isHeld(db, id),
  };
}
