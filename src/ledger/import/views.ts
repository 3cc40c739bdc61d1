import type { Db } from '../../postgres/pool.js';
import type { RowType } from './rows.js';
import { TABLES } from './tables.js';

/** A table that the import would write is not a table here. */
export class FactsAreViewsError extends Error {
  override readonly name = 'FactsAreViewsError';
  constructor() {
    super("The ledger's facts are views of another system here; import there.");
  }
}

/**
 * Throws FactsAreViewsError where one of these types is not kept in a table of the ledger. PostgreSQL itself would write
 * through a simple view, into the other system's own table.
 */
export async function refuseViews(db: Db, types: Iterable<RowType>): Promise<void> {
  const { rows } = await db.query(
    `select from pg_class where relnamespace = 'ledger'::regnamespace and relname = any($1) and relkind not in ('r', 'p')`,
    [Array.from(types, type => TABLES[type].name)],
  );
  if (rows.length > 0) throw new FactsAreViewsError();
}
