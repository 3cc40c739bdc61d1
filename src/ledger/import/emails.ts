import type { Db, Transaction } from '../../postgres/pool.js';
import { MOST_PROBLEMS, type Problem } from './outcome.js';
import type { Entry } from './read-file.js';

/** The accounts whose email, as a mail's sender would match it, is also that of another account after the import. */
export async function sharedEmails(db: Db, accounts: Iterable<Entry>): Promise<Problem[]> {
  const { rows } = await db.query<Problem>(SHARED, [JSON.stringify([...accounts]), MOST_PROBLEMS]);
  return rows;
}

/**
 * Takes away the emails that are about to change. Two accounts that exchange theirs, or one that gets another's former
 * one, would otherwise meet in the unique index; the rows that follow in the same transaction set all of them.
 */
export async function freeEmails(transaction: Transaction, accounts: Iterable<Entry>): Promise<void> {
  await transaction.query(FREE, [JSON.stringify([...accounts])]);
}

const GIVEN = 'json_to_recordset($1) as given (line integer, account_id text, email text)';

// PostgreSQL folds the case, not we: the unique index and the look-up of a sender go by its lower().
const SHARED = `
  with given as materialized (select * from ${GIVEN}),
  in_file as (
    select line, email, row_number() over same_email as place,
           format('account %s on line %s', first_value(account_id) over same_email, first_value(line) over same_email)
             as other
      from given window same_email as (partition by lower(email) order by line)),
  in_ledger as (
    select given.line, given.email, format('account %s in the ledger', known.account_id) as other
      from given join ledger.accounts known on lower(known.email) = lower(given.email)
     where not exists (select from given where given.account_id = known.account_id))
  select line, 'email' as field, format('%s is also the email of %s', email, other) as message
    from (select line, email, other from in_file where place > 1
          union all select line, email, other from in_ledger) shared
   order by line limit $2`;

// An md5 has no @, and so is nobody's email.
const FREE = `
  update ledger.accounts known set email = md5(known.account_id)
    from ${GIVEN}
   where known.account_id = given.account_id and lower(known.email) <> lower(given.email)`;
