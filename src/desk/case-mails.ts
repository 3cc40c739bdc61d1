import type { Db } from '../postgres/pool.js';
import { type Reading, readingSchema } from './reading.js';

/** A mail of a case with what intake read in it. */
export interface CaseMailRead {
  readonly receivedAt: Date;
  readonly subject: string | null;
  readonly messageId: string | null;
  readonly reading: Reading;
}

/** The mails that a customer wrote to a case, in the order they came. */
export async function mailsReadOfCase(db: Db, caseId: string): Promise<CaseMailRead[]> {
  const { rows } = await db.query<Omit<CaseMailRead, 'reading'> & { reading: unknown }>(
    `select received_at as "receivedAt", subject, message_id as "messageId", reading
       from desk.messages where case_id = $1 and reading is not null order by id`,
    [caseId],
  );
  return rows.map(row => ({ ...row, reading: readingSchema.parse(row.reading) }));
}

/** A mail of a case as it came, without its bytes. */
export interface CaseMailIn {
  readonly id: string;
  readonly at: Date;
  readonly from: string | null;
  readonly subject: string | null;
  readonly messageId: string | null;
  /** Null where it was not read, or where its reading is of a newer program. */
  readonly reading: Reading | null;
}

/** The newest mails that were written to a case, newest first. */
export async function newestMailsIn(db: Db, caseId: string, limit: number): Promise<CaseMailIn[]> {
  const { rows } = await db.query<Omit<CaseMailIn, 'reading'> & { reading: unknown }>(
    `select id, received_at as at, sender as "from", subject, message_id as "messageId", reading
       from desk.messages where case_id = $1 order by received_at desc, id desc limit $2`,
    [caseId, limit],
  );
  return rows.map(row => ({ ...row, reading: readingSchema.safeParse(row.reading).data ?? null }));
}

/** A mail of ours on a case, without its bytes. */
export interface CaseMailOut {
  readonly id: string;
  /** When it was sent; until then, when it was queued. */
  readonly at: Date;
  readonly to: string;
  readonly subject: string | null;
  readonly messageId: string;
  readonly status: string;
  readonly failure: string | null;
}

/** The newest mails of ours on a case, newest first. */
export async function newestMailsOut(db: Db, caseId: string, limit: number): Promise<CaseMailOut[]> {
  const { rows } = await db.query<CaseMailOut>(
    `select id, coalesce(sent_at, queued_at) as at, recipient as "to", subject, message_id as "messageId", status, failure
       from desk.outbox where case_id = $1 order by 2 desc, id desc limit $2`,
    [caseId, limit],
  );
  return rows;
}

/** The very bytes of a mail of ours; null until it is composed. */
export async function rawMailOut(db: Db, id: string): Promise<Buffer | null> {
  const { rows } = await db.query<{ raw: Buffer | null }>('select raw from desk.outbox where id = $1', [id]);
  return rows[0]?.raw ?? null;
}
