import type { TestDatabase } from '../support/database.js';
import { put } from './books.js';
import { SAMPLE } from './sample-rows.js';

/** An active account with one charge, both called after `name`: acc_ada, txn_ada. */
export const customer = (name: string) => [
  { ...SAMPLE.account, account_id: `acc_${name}`, email: `${name}@example.com`, status: 'active', status_reason: null },
  { ...SAMPLE.charge, transaction_id: `txn_${name}`, account_id: `acc_${name}` },
];

/** A chargeback on the charge of `name`, under the id cb_ and the name unless told otherwise. */
export const chargeback = (name: string, status: string, chargeback_id = `cb_${name}`) => ({
  ...SAMPLE.chargeback,
  chargeback_id,
  transaction_id: `txn_${name}`,
  status,
});

/** Puts customers into the fact tables. */
export async function putCustomers(database: TestDatabase, ...names: readonly string[]): Promise<void> {
  const rows = names.map(customer);
  await put(database, 'accounts', ...rows.flatMap(([account]) => account ?? []));
  await put(database, 'charges', ...rows.flatMap(([, charge]) => charge ?? []));
}

/** The suspensions, lifted or not, as `chargeback status account charge`. */
export async function suspensionsIn({ pool }: TestDatabase): Promise<string[]> {
  const { rows } = await pool.query<{ row: string }>(
    `select concat_ws(' ', chargeback_id, status, account_id, transaction_id) as row from ledger.suspensions order by row`,
  );
  return rows.map(({ row }) => row);
}

/** Lifts what stands of an account, as support does. */
export async function lift({ pool }: TestDatabase, accountId: string): Promise<void> {
  await pool.query(
    `update ledger.suspensions set lifted_at = '2026-11-23', lifted_by = 'sam' where account_id = $1 and lifted_at is null`,
    [accountId],
  );
}
