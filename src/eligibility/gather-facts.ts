import { countPaidCases } from '../desk/cases.js';
import { chargesInReview } from '../desk/threads.js';
import { accountByEmail, accountById } from '../ledger/accounts.js';
import { lockCharges, readCharges, recentCharges } from '../ledger/charges.js';
import { incidentsTouching } from '../ledger/incidents.js';
import { invoicesOf } from '../ledger/invoices.js';
import { addDays, dayOf } from '../policy/calendar.js';
import type { Constants } from '../policy/constants.js';
import { merge, type Span } from '../policy/downtime.js';
import type { ChargeFacts, Facts, IncidentFacts, InvoiceFacts, Limits } from '../policy/facts.js';
import type { Transaction } from '../postgres/pool.js';
import type { Asked } from './asked.js';

const RECENT_LISTED = 10;

/**
 * Reads all that the policy needs of the ledger. What is left of each charge is locked until the transaction ends, in one
 * order everywhere; who decides on it has locked the account before (its cases are decided one after another).
 */
export async function gatherFacts(
  transaction: Transaction,
  asked: Asked,
  limits: Limits,
  { daysToAsk }: Constants,
): Promise<Facts> {
  const { cited, claims, questionsAsked } = asked;
  const request = { receivedAt: asked.receivedAt.toISOString(), cited, claims, questionsAsked, limits };
  const account =
    asked.accountId === null
      ? await accountByEmail(transaction, asked.sender)
      : await accountById(transaction, asked.accountId);
  if (account === null) return { ...request, ...NOTHING_KNOWN };
  const { accountId } = account;
  const ids = await lockCharges(transaction, accountId, cited.transactionIds, cited.invoiceNumbers);
  const charges = ids.length > 0 ? await readCharges(transaction, ids) : [];
  const invoices = await invoicesOf(transaction, accountId, cited.invoiceNumbers);
  return {
    ...request,
    account: { ...account, paidCases: await countPaidCases(transaction, accountId, asked.receivedAt) },
    charges,
    waitingElsewhere: await chargesInReview(transaction, accountId, ids, asked.caseId),
    invoices,
    incidents: await incidentsOf(transaction, charges, invoices),
    recentCharges:
      ids.length > 0
        ? []
        : await recentCharges(transaction, accountId, firstDayInTime(asked, daysToAsk), RECENT_LISTED),
  };
}

const NOTHING_KNOWN = {
  account: null,
  charges: [],
  waitingElsewhere: [],
  invoices: [],
  incidents: [],
  recentCharges: [],
} as const;

/** The start of the earliest day whose charges can still be asked about (4.1). */
const firstDayInTime = (asked: Asked, daysToAsk: number) =>
  new Date(addDays(dayOf(asked.receivedAt.toISOString()), -daysToAsk));

const DAY_MS = 86_400_000;

/** Incidents in the periods of the invoices, and around the charges that are cited by themselves. */
function incidentsOf(
  transaction: Transaction,
  charges: readonly ChargeFacts[],
  invoices: readonly InvoiceFacts[],
): Promise<IncidentFacts[]> {
  const onInvoices = new Set<string | null>(invoices.map(invoice => invoice.invoiceNumber));
  const spans = merge([
    ...invoices.map(({ periodStart, periodEnd }) => ({ from: Date.parse(periodStart), to: Date.parse(periodEnd) })),
    ...charges.filter(charge => !onInvoices.has(charge.invoiceNumber)).map(dayAround),
  ]);
  const times = spans.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) }));
  const modelTiers = [...new Set(charges.map(charge => charge.modelTier))];
  return incidentsTouching(transaction, modelTiers, times);
}

/** An outage may go on for longer than the incident in which the charge falls, so a day on both sides is read. */
function dayAround({ chargedAt }: ChargeFacts): Span {
  const at = Date.parse(chargedAt);
  return { from: at - DAY_MS, to: at + DAY_MS };
}
