import type { Db } from '../../postgres/pool.js';
import { chunksOf } from './chunks.js';
import type { Problem } from './outcome.js';
import { columnOf, type Entries } from './read-file.js';
import type { RowType } from './rows.js';
import { TABLES } from './tables.js';

interface Reference {
  readonly from: RowType;
  readonly field: string;
  readonly to: RowType;
}

/** What must be there. An invoice or a payment method of a charge may come later, or never. */
const REFERENCES: readonly Reference[] = [
  { from: 'payment_method', field: 'account_id', to: 'account' },
  { from: 'invoice', field: 'account_id', to: 'account' },
  { from: 'charge', field: 'account_id', to: 'account' },
  { from: 'credit_use', field: 'account_id', to: 'account' },
  { from: 'generation', field: 'transaction_id', to: 'charge' },
  { from: 'chargeback', field: 'transaction_id', to: 'charge' },
];

/** The rows that speak of an account or a charge which neither the file, on whatever line, nor the ledger has. */
export async function danglingReferences(db: Db, entries: Entries): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const reference of REFERENCES) problems.push(...(await dangling(db, entries, reference)));
  return problems;
}

async function dangling(db: Db, entries: Entries, { from, field, to }: Reference): Promise<Problem[]> {
  const rows = [...(entries.get(from)?.values() ?? [])];
  const ids = new Set(rows.map(row => columnOf(row, field)).filter(id => !entries.get(to)?.has(id)));
  const missing = await notInLedger(db, to, ids);
  return rows
    .filter(row => missing.has(columnOf(row, field)))
    .map(({ line, ...row }) => ({
      line,
      field,
      message: `there is no ${to} ${columnOf(row, field)}, neither in the file nor in the ledger`,
    }));
}

async function notInLedger(db: Db, type: RowType, ids: Iterable<string>): Promise<Set<string>> {
  const { name, key } = TABLES[type];
  const missing = new Set<string>();
  for (const chunk of chunksOf(ids)) {
    const { rows } = await db.query<{ id: string }>(
      `select id from unnest($1::text[]) as id where not exists (select from ledger.${name} where ${key[0]} = id)`,
      [chunk],
    );
    for (const { id } of rows) missing.add(id);
  }
  return missing;
}
