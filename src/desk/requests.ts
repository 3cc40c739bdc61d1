import type { Db, Transaction } from '../postgres/pool.js';
import { type Reading, readingSchema } from './reading.js';

/** A mail that was read and waits for its decision. */
export interface Request {
  readonly message: string;
  readonly receivedAt: Date;
  readonly messageId: string | null;
  readonly answer: boolean;
  /** A person let it through. */
  readonly released: boolean;
  readonly reading: Reading;
}

/** Locks a mail that waits for its decision; null where it does not wait any more. */
export async function lockRequest(transaction: Transaction, message: string): Promise<Request | null> {
  const { rows } = await transaction.query<Omit<Request, 'reading'> & { reading: unknown }>(
    `select id as message, received_at as "receivedAt", message_id as "messageId", answer, reading,
            released_by is not null as released
       from desk.messages where id = $1 and stage = 'read' for update`,
    [message],
  );
  const [row] = rows;
  return row === undefined ? null : { ...row, reading: readingSchema.parse(row.reading) };
}

/** Whether a stored mail wants an answer; false for a trial, and where no mail has this id. */
export async function wantsAnswer(db: Db, id: string): Promise<boolean> {
  const { rows } = await db.query<{ answer: boolean }>('select answer from desk.messages where id = $1', [id]);
  return rows[0]?.answer ?? false;
}

/** Whether a mail came out of a mailbox; one ingested from a file has UIDVALIDITY 0, as no mailbox has (RFC 3501 §9). */
export async function cameByMail(db: Db, id: string): Promise<boolean> {
  const { rowCount } = await db.query('select from desk.messages where id = $1 and uid_validity > 0', [id]);
  return rowCount === 1;
}

/** Makes a real mail, which wants an answer, of a trial that waits for its decision. */
export async function wantAnswer(transaction: Transaction, id: string): Promise<void> {
  await transaction.query("update desk.messages set answer = true where id = $1 and stage = 'read'", [id]);
}

/** Ends a mail as part of a case. */
export async function joinCase(transaction: Transaction, message: string, caseId: string): Promise<void> {
  await transaction.query(
    `update desk.messages set stage = 'done', disposition = 'case', case_id = $2 where id = $1 and stage = 'read'`,
    [message, caseId],
  );
}
