import type { Db } from '../postgres/pool.js';
import { readingSchema } from './reading.js';

/** The last mail of a case's customer, to answer it: in its thread and language. */
export interface LastMail {
  readonly messageId: string | null;
  readonly references: readonly string[];
  readonly language: string | null;
}

/** The last mail that a customer wrote to a case; null where none was read. */
export async function lastMailOf(db: Db, caseId: string): Promise<LastMail | null> {
  const { rows } = await db.query<{ messageId: string | null; reading: unknown }>(
    `select message_id as "messageId", reading from desk.messages
      where case_id = $1 and reading is not null order by id desc limit 1`,
    [caseId],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { references, language } = readingSchema.parse(row.reading);
  return { messageId: row.messageId, references, language };
}
