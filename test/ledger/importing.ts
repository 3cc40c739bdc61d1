import { type ImportOptions, importLedger } from '../../src/ledger/import/import-ledger.js';
import type { ImportOutcome } from '../../src/ledger/import/outcome.js';
import type { TestDatabase } from '../support/database.js';
import { file, type WrittenRow } from './sample-rows.js';

export const IMPORTED_AT = new Date('2026-11-22T12:00:00Z');

const OPTIONS: ImportOptions = { dryRun: false, now: IMPORTED_AT, disputed: async () => undefined };

/** Imports lines; nobody listens for disputed charges unless told otherwise. */
export const importLines = (
  { pool }: TestDatabase,
  lines: AsyncIterable<string>,
  options: Partial<ImportOptions> = {},
): Promise<ImportOutcome> => importLedger(pool, lines, { ...OPTIONS, ...options });

/** Imports rows, or lines as they are. */
export const importFile = (database: TestDatabase, ...rows: readonly (WrittenRow | string)[]): Promise<ImportOutcome> =>
  importLines(database, file(...rows));
