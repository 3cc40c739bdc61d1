import type { Transaction } from '../../postgres/pool.js';
import { chunksOf } from './chunks.js';
import type { Counts } from './outcome.js';
import type { Entry } from './read-file.js';
import type { RowType } from './rows.js';
import { type FactTable, TABLES } from './tables.js';

type Written = { readonly inserted: number; readonly updated: number };

/**
 * Inserts the rows of one type, each key once, and updates those whose key is known. A fixed column is never written
 * again, whatever the row says and whoever writes beside us.
 */
export async function upsert(transaction: Transaction, type: RowType, entries: Iterable<Entry>): Promise<Counts> {
  const sql = upsertSql(TABLES[type]);
  const counts = { new: 0, updated: 0, unchanged: 0 };
  for (const chunk of chunksOf(entries)) {
    const { rows } = await transaction.query<Written>(sql, [JSON.stringify(chunk)]);
    const { inserted, updated } = rows[0] ?? { inserted: 0, updated: 0 };
    counts.new += inserted;
    counts.updated += updated;
    counts.unchanged += chunk.length - inserted - updated;
  }
  return counts;
}

function upsertSql({ name, key, columns, fixed }: FactTable): string {
  const all = Object.keys(columns);
  const changing = all.filter(column => !key.includes(column) && !fixed.includes(column));
  const of = (alias: string) => changing.map(column => `${alias}.${column}`).join(', ');
  // A row that was inserted, not updated, has no xmax yet.
  return `
    with written as (
      insert into ledger.${name} as known (${all.join(', ')})
      select ${all.join(', ')} from json_to_recordset($1) as given (${typed(columns)})
      on conflict (${key.join(', ')}) do update
        set ${changing.map(column => `${column} = excluded.${column}`).join(', ')}
        where (${of('known')}) is distinct from (${of('excluded')})
      returning xmax = 0 as inserted)
    select count(*) filter (where inserted)::integer as inserted,
           count(*) filter (where not inserted)::integer as updated from written`;
}

const typed = (columns: FactTable['columns']) =>
  Object.entries(columns)
    .map(([column, type]) => `${column} ${type}`)
    .join(', ');
