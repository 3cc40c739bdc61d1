import type { Db } from '../../postgres/pool.js';
import { chunksOf } from './chunks.js';
import type { Problem } from './outcome.js';
import type { Entry } from './read-file.js';

/**
 * The charges that the ledger has with another amount, currency or account. What was decided and paid counts down from
 * these: a billing system corrects a charge by another row, never in place.
 */
export async function changedCharges(db: Db, charges: Iterable<Entry>): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const chunk of chunksOf(charges)) {
    const { rows } = await db.query<Problem>(CHANGED, [JSON.stringify(chunk)]);
    problems.push(...rows);
  }
  return problems;
}

const CHANGED = `
  select given.line, field.name as field,
         format('is %s, but the ledger knows %s as %s, and that of a known charge never changes',
                field.given, given.transaction_id, field.known) as message
    from json_to_recordset($1)
           as given (line integer, transaction_id text, account_id text, amount numeric, currency text)
    join ledger.charges known using (transaction_id)
    cross join lateral (values
      ('account_id', given.account_id, known.account_id),
      ('amount', trim_scale(given.amount)::text, trim_scale(known.amount)::text),
      ('currency', given.currency, known.currency)) as field (name, given, known)
   where field.given <> field.known
   order by given.line`;
