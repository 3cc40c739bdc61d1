import type { Db } from '../postgres/pool.js';

/** An attachment as it is kept: bytes by their SHA-256, named and typed in the mail's manifest. */
export interface KeptAttachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly disposition: 'attachment' | 'inline';
  readonly fate: 'kept' | 'refused';
  readonly content: Uint8Array;
}

/** Stores a mail's attachments and its manifest. The same bytes are stored once, however many mails bring them. */
export async function storeAttachments(db: Db, message: string, attachments: readonly KeptAttachment[]): Promise<void> {
  for (const [position, part] of attachments.entries()) {
    if (part.fate === 'kept')
      await db.query('insert into desk.attachments (sha256, bytes) values ($1, $2) on conflict do nothing', [
        part.sha256,
        part.content,
      ]);
    await db.query(
      `insert into desk.message_attachments (message, position, name, type, bytes, sha256, disposition, fate)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [message, position, part.name, part.type, part.bytes, part.sha256, part.disposition, part.fate],
    );
  }
}

/** An attachment as the manifest lists it. */
export type ListedAttachment = Pick<KeptAttachment, 'name' | 'bytes' | 'sha256' | 'type' | 'fate'>;

/** The manifest of one mail. */
export async function attachmentsOfMessage(db: Db, message: string): Promise<ListedAttachment[]> {
  const { rows } = await db.query<ListedAttachment>(
    `select name, bytes, sha256, type, fate from desk.message_attachments where message = $1 order by position`,
    [message],
  );
  return rows;
}

/** The manifest of all mails of a case, in the order of the mails. */
export async function attachmentsOfCase(db: Db, caseId: string): Promise<ListedAttachment[]> {
  const { rows } = await db.query<ListedAttachment>(
    `select a.name, a.bytes, a.sha256, a.type, a.fate
       from desk.message_attachments a join desk.messages m on m.id = a.message
      where m.case_id = $1 order by m.id, a.position`,
    [caseId],
  );
  return rows;
}

/** An attachment of a mail with its bytes; null bytes where it was refused, or is no longer kept. */
export interface FoundAttachment extends ListedAttachment {
  /** Its place in the manifest, counted from 0. */
  readonly position: number;
  readonly content: Buffer | null;
}

/** The attachments of a mail that have this name; several may. */
export async function attachmentsNamed(db: Db, message: string, name: string): Promise<FoundAttachment[]> {
  const { rows } = await db.query<FoundAttachment>(`${FOUND} where a.message = $1 and a.name = $2 order by position`, [
    message,
    name,
  ]);
  return rows;
}

/** The attachment at a place of the manifest (from 0); null where there is none. */
export async function attachmentAt(db: Db, message: string, position: number): Promise<FoundAttachment | null> {
  const { rows } = await db.query<FoundAttachment>(`${FOUND} where a.message = $1 and a.position = $2`, [
    message,
    position,
  ]);
  return rows[0] ?? null;
}

const FOUND = `
  select a.position, a.name, a.bytes, a.sha256, a.type, a.fate,
         case a.fate when 'kept' then kept.bytes end as content
    from desk.message_attachments a left join desk.attachments kept using (sha256)`;
