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
