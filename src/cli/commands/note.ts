import { addNote, type NewNote } from '../../desk/notes.js';
import type { Pool } from '../../postgres/pool.js';
import { inTransaction } from '../../postgres/transaction.js';
import { CommandError, EXIT } from '../exit.js';
import { sentenceFor } from '../refused-text.js';
import type { Terminal } from '../terminal.js';

/** `cases note`: writes a note on a case, whatever its state. Throws CommandError (65) where there is no such case. */
export async function noteCommand(pool: Pool, note: NewNote, terminal: Terminal): Promise<void> {
  const { caseId, at, by, text } = note;
  const isNoted = await inTransaction(pool, transaction => addNote(transaction, note));
  if (!isNoted) throw new CommandError(EXIT.badInput, sentenceFor({ kind: 'unknown_case' }, caseId));
  terminal.print(
    terminal.json ? JSON.stringify({ case: caseId, note: { at, by, text } }, null, 2) : `Noted on ${caseId}.`,
  );
}
