import type { Constants } from './constants.js';
import { type Downtime, downtimeIn, type Span, spanOf } from './downtime.js';
import type { AccountFacts, ChargeFacts, Facts, IncidentFacts, InvoiceFacts } from './facts.js';

/** What a rule sees: the facts, sorted once so that an invoice of ten thousand charges is judged in one go. */
export interface Context {
  readonly facts: Facts;
  readonly account: AccountFacts;
  readonly constants: Constants;
  /** The incidents, each with its time; one that had not begun at the receipt and is still on has none. */
  readonly incidents: readonly (readonly [IncidentFacts, Span])[];
  /** The charges of one request, in the order they were made: the first is the original, the others its duplicates. */
  sameRequest(charge: ChargeFacts): readonly ChargeFacts[];
  /** Whether the charge stands on an invoice that is cited. */
  isOnCitedInvoice(charge: ChargeFacts): boolean;
  /** The period of the invoice through which a charge is cited; null where it is cited otherwise, or the ledger has none. */
  citedInvoice(charge: ChargeFacts): InvoiceFacts | null;
  /** Whether the charge is cited by its own transaction ID. */
  isCitedItself(charge: ChargeFacts): boolean;
  /** The outages of the charge's tier that count inside an invoice's period. */
  downtime(invoice: InvoiceFacts, charge: ChargeFacts): Downtime;
}

/** Sorts the facts of a request on an account. */
export function contextOf(facts: Facts, account: AccountFacts, constants: Constants): Context {
  const requests = byRequest(facts.charges);
  const invoices = new Map(facts.invoices.map(invoice => [invoice.invoiceNumber, invoice]));
  const transactions = new Set(facts.cited.transactionIds);
  const numbers = new Set<string | null>(facts.cited.invoiceNumbers);
  const downtimes = new Map<string, Downtime>();
  return {
    facts,
    account,
    constants,
    incidents: facts.incidents.flatMap(incident => {
      const span = spanOf(incident, facts);
      return span.from < span.to ? [[incident, span] as const] : [];
    }),
    sameRequest: charge => requests.get(charge.requestId) ?? [charge],
    isOnCitedInvoice: charge => numbers.has(charge.invoiceNumber),
    citedInvoice: ({ invoiceNumber }) => (invoiceNumber === null ? null : (invoices.get(invoiceNumber) ?? null)),
    isCitedItself: charge => transactions.has(charge.transactionId),
    downtime: (invoice, { modelTier }) => {
      const key = `${invoice.invoiceNumber} ${modelTier}`;
      const known = downtimes.get(key) ?? downtimeIn(invoice, modelTier, facts);
      downtimes.set(key, known);
      return known;
    },
  };
}

function byRequest(charges: readonly ChargeFacts[]): ReadonlyMap<string, readonly ChargeFacts[]> {
  const requests = new Map<string, ChargeFacts[]>();
  for (const charge of inOrder(charges)) {
    const same = requests.get(charge.requestId);
    if (same === undefined) requests.set(charge.requestId, [charge]);
    else same.push(charge);
  }
  return requests;
}

/** At the same instant the greater transaction ID is the later (3.1, 11). */
function inOrder(charges: readonly ChargeFacts[]): ChargeFacts[] {
  const at = (charge: ChargeFacts) => Date.parse(charge.chargedAt);
  return [...charges].sort((a, b) => at(a) - at(b) || (a.transactionId < b.transactionId ? -1 : 1));
}
