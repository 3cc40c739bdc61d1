import type { Db, Transaction } from '../postgres/pool.js';
import { appendAudit } from './audit.js';

/** What a person wrote down about a case for others; never mailed. */
export interface Note {
  readonly at: Date;
  /** As it is recorded everywhere: `anna (os: root)`. */
  readonly by: string;
  readonly text: string;
}

export interface NewNote extends Note {
  readonly caseId: string;
}

/** Adds a note to a case, whatever its state, and audits it. False: there is no such case, and nothing is written. */
export async function addNote(transaction: Transaction, { caseId, at, by, text }: NewNote): Promise<boolean> {
  const { rows } = await transaction.query<{ id: string }>(
    `insert into desk.notes (case_id, made_by, text, noted_at)
     select case_id, $2, $3, $4 from desk.cases where case_id = $1 returning id`,
    [caseId, by, text, at],
  );
  const [row] = rows;
  if (row === undefined) return false;
  const entry = {
    caseId,
    actor: by,
    action: 'noted',
    reason: text,
    before: null,
    after: { note: row.id },
    at,
  } as const;
  await appendAudit(transaction, entry);
  return true;
}

/** The notes on a case, oldest first. */
export async function notesOfCase(db: Db, caseId: string): Promise<Note[]> {
  const { rows } = await db.query<Note>(
    'select noted_at as at, made_by as by, text from desk.notes where case_id = $1 order by id',
    [caseId],
  );
  return rows;
}
