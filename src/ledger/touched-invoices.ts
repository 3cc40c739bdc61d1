import type { IncidentFacts } from '../policy/facts.js';
import type { Db } from '../postgres/pool.js';

/** An incident as the ledger names it. */
export interface NamedIncident extends Omit<IncidentFacts, 'startedAt' | 'endedAt'> {
  readonly title: string;
  readonly startedAt: Date;
  /** Null: still on. */
  readonly endedAt: Date | null;
}

/** One incident, or null where there is none with this id. */
export async function findIncident(db: Db, incidentId: string): Promise<NamedIncident | null> {
  const { rows } = await db.query<NamedIncident>(
    `select incident_id as "incidentId", kind, model_tiers as "modelTiers", started_at as "startedAt",
            ended_at as "endedAt", title
       from ledger.incidents where incident_id = $1`,
    [incidentId],
  );
  return rows[0] ?? null;
}

/** An invoice and its owner. */
export interface OwnedInvoice {
  readonly invoiceNumber: string;
  readonly accountId: string;
  readonly email: string;
}

const ROWS_PER_PAGE = 200;

/**
 * The invoices in whose period an incident falls (up to `now`, where it is still on) and that have a charge of a tier it
 * touches, by number, read page by page.
 */
export async function* touchedInvoices(db: Db, incident: NamedIncident, now: Date): AsyncGenerator<OwnedInvoice> {
  let last = '';
  for (let full = true; full; ) {
    const { rows } = await db.query<OwnedInvoice>(
      `select i.invoice_number as "invoiceNumber", i.account_id as "accountId", a.email
         from ledger.invoices i join ledger.accounts a using (account_id)
        where i.invoice_number > $1 and $2::timestamptz < $3 and i.period_start < $3 and i.period_end > $2
          and exists (select from ledger.charges c
                       where c.invoice_number = i.invoice_number and c.account_id = i.account_id
                         and ($4::text[] is null or c.model_tier = any($4)))
        order by i.invoice_number limit $5`,
      [last, incident.startedAt, incident.endedAt ?? now, incident.modelTiers, ROWS_PER_PAGE],
    );
    yield* rows;
    last = rows.at(-1)?.invoiceNumber ?? last;
    full = rows.length === ROWS_PER_PAGE;
  }
}
