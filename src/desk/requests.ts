import type { Transaction } from '../postgres/pool.js';
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

/** Ends a mail as part of a case. */
export async function joinCase(transaction: Transaction, message: string, caseId: string): Promise<void> {
  await transaction.query(
    `update desk.messages set stage = 'done', disposition = 'case', case_id = $2 where id = $1 and stage = 'read'`,
    [message, caseId],
  );
}
