import type { CheckSettings } from '../../eligibility/settings.js';
import { type PreviewedInvoice, previewIncident } from '../../incident/preview-incident.js';
import { findIncident } from '../../ledger/touched-invoices.js';
import type { Pool } from '../../postgres/pool.js';
import { CommandError, EXIT } from '../exit.js';
import { incidentJson } from '../incident-json.js';
import { incidentText } from '../incident-text.js';
import type { Progress } from '../progress.js';
import { printable } from '../table.js';
import type { Terminal } from '../terminal.js';

/**
 * `incident --preview`: what an incident would pay if every owner asked now for the invoices that it touches. Writes
 * nothing. People are shown `limit` invoices (null: all). Throws CommandError (65) where there is no such incident.
 */
export async function previewIncidentCommand(
  pool: Pool,
  incidentId: string,
  settings: CheckSettings,
  limit: number | null,
  terminal: Terminal,
  progress: Progress,
): Promise<void> {
  const incident = await findIncident(pool, incidentId);
  if (incident === null)
    throw new CommandError(
      EXIT.badInput,
      `There is no incident ${printable(incidentId)}; \`refunds ledger export\` shows the ledger's.`,
    );
  const askedAt = settings.now();
  const invoices: PreviewedInvoice[] = [];
  try {
    for await (const invoice of previewIncident(pool, incident, askedAt, settings)) {
      invoices.push(invoice);
      progress.at(invoices.length);
    }
  } finally {
    progress.end();
  }
  terminal.print(
    terminal.json ? incidentJson(incident, invoices, askedAt) : incidentText(incident, invoices, limit, terminal.width),
  );
}
