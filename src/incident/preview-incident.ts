import { findingsOf } from '../desk/decisions.js';
import { gatherFacts } from '../eligibility/gather-facts.js';
import type { CheckSettings } from '../eligibility/settings.js';
import { type NamedIncident, type OwnedInvoice, touchedInvoices } from '../ledger/touched-invoices.js';
import { decide } from '../policy/decide.js';
import { type CaseState, type Decision, type ReviewReason, stateOf, type Total } from '../policy/decision.js';
import { downtimeIn } from '../policy/downtime.js';
import type { Facts } from '../policy/facts.js';
import type { Policy } from '../policy/policy.js';
import { totalsOf } from '../policy/totals.js';
import { policyAt } from '../policy/versions.js';
import type { Pool } from '../postgres/pool.js';
import { rolledBack } from '../postgres/rolled-back.js';

/** How long a tier was down in the period of an invoice, by all its outages that count (3.1, 5). */
export interface TierDown {
  readonly modelTier: string;
  readonly downtimeMs: number;
}

/** What an invoice would be paid for outages if its owner asked for it now. */
export interface PreviewedInvoice {
  readonly invoiceNumber: string;
  readonly accountId: string;
  readonly down: readonly TierDown[];
  /** The state that the whole request would get, on all grounds. */
  readonly state: CaseState;
  /** Why a person would look first; none where the money would go out by itself. */
  readonly waitsFor: readonly ReviewReason[];
  /** The share of the outages alone (ground service_outage), rounded once for the invoice. */
  readonly totals: readonly Total[];
}

/**
 * Asks for each invoice that an incident touches, as its owner would by a mail received at that instant, and gives what
 * the policy says. Only outages pay: another incident gives none. Each invoice is read in a transaction of its own that
 * is rolled back, so that its charges are locked for a moment only.
 */
export async function* previewIncident(
  pool: Pool,
  incident: NamedIncident,
  receivedAt: Date,
  settings: CheckSettings,
): AsyncGenerator<PreviewedInvoice> {
  if (incident.kind !== 'outage') return;
  const policy = policyAt(receivedAt.toISOString(), settings.policies);
  for await (const invoice of touchedInvoices(pool, incident, receivedAt)) {
    const facts = await factsOf(pool, invoice, receivedAt, policy, settings);
    yield previewed(invoice, incident, facts, decide(facts, policy));
  }
}

function factsOf(
  pool: Pool,
  { invoiceNumber, accountId, email: sender }: OwnedInvoice,
  receivedAt: Date,
  policy: Policy,
  settings: CheckSettings,
): Promise<Facts> {
  const cited = { transactionIds: [], invoiceNumbers: [invoiceNumber] };
  const asked = { caseId: null, accountId, sender, receivedAt, cited, claims: SAYS_OUTAGE, questionsAsked: 0 };
  return rolledBack(pool, transaction => gatherFacts(transaction, asked, settings.limits, policy.constants));
}

const SAYS_OUTAGE = { said: ['outage'], explained: true, documented: false } as const;

function previewed(
  { invoiceNumber, accountId }: OwnedInvoice,
  incident: NamedIncident,
  facts: Facts,
  decision: Decision,
): PreviewedInvoice {
  return {
    invoiceNumber,
    accountId,
    down: downOf(invoiceNumber, incident, facts),
    state: stateOf(decision),
    waitsFor: decision.kind === 'review' ? decision.reasons : [],
    totals: totalsOf(findingsOf(decision).filter(finding => finding.ground === 'service_outage')),
  };
}

/** Of the tiers that the incident touches and the invoice has charges of. */
function downOf(invoiceNumber: string, { modelTiers }: NamedIncident, facts: Facts): TierDown[] {
  const charges = facts.charges.filter(charge => charge.invoiceNumber === invoiceNumber);
  const tiers = [...new Set(charges.map(charge => charge.modelTier))].sort();
  return facts.invoices.flatMap(invoice =>
    tiers
      .filter(tier => modelTiers === null || modelTiers.includes(tier))
      .map(modelTier => ({ modelTier, downtimeMs: downtimeIn(invoice, modelTier, facts).ms })),
  );
}
