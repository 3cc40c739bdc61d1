import type { InvoiceFacts } from '../policy/facts.js';
import type { Db } from '../postgres/pool.js';

/** The account's invoices among these numbers, in their order. Those of other accounts are not found. */
export async function invoicesOf(db: Db, accountId: string, numbers: readonly string[]): Promise<InvoiceFacts[]> {
  if (numbers.length === 0) return [];
  const { rows } = await db.query<{ invoiceNumber: string; periodStart: Date; periodEnd: Date }>(
    `select invoice_number as "invoiceNumber", period_start as "periodStart", period_end as "periodEnd"
       from ledger.invoices where account_id = $1 and invoice_number = any($2) order by invoice_number`,
    [accountId, numbers],
  );
  return rows.map(row => ({
    ...row,
    periodStart: row.periodStart.toISOString(),
    periodEnd: row.periodEnd.toISOString(),
  }));
}
