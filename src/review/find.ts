import { accountOfCase, lockCase, type OpenCase } from '../desk/cases.js';
import { latestDecision } from '../desk/latest-decision.js';
import { readingsOfCase } from '../desk/threads.js';
import { citedIn, claimsIn } from '../eligibility/asked.js';
import { freezeCases } from '../eligibility/freeze-cases.js';
import { gatherFacts } from '../eligibility/gather-facts.js';
import type { CheckSettings } from '../eligibility/settings.js';
import { accountOfCharge, emailOfAccount, lockAccount } from '../ledger/accounts.js';
import { type Paid, paidByCase } from '../ledger/paid.js';
import { chargesOf, suspendDisputed } from '../ledger/suspensions.js';
import { chargesInQuestion } from '../policy/charges-in-question.js';
import { contextOf } from '../policy/context.js';
import { decide } from '../policy/decide.js';
import { type Decision, isUndecided, type Outcome } from '../policy/decision.js';
import type { ChargeFacts, Facts } from '../policy/facts.js';
import { policyAt } from '../policy/versions.js';
import type { Transaction } from '../postgres/pool.js';
import type { Ordered } from './order.js';
import type { Found } from './outcome-for.js';

/** A case as a person's order finds it, locked with its account and its charges. */
export interface FoundCase extends Found {
  readonly open: OpenCase;
  /** Null where no account is known. */
  readonly facts: Facts | null;
  /** Where the account's owner is written to; null where no account is known. */
  readonly owner: string | null;
  /** What the policy would decide now. */
  readonly decidedNow: Decision | null;
  /** A charge that was picked and is none of the account's. */
  readonly unknown: string | null;
}

/**
 * Reads a case for a person's order under the locks of every decision: the account, the case, what is left of its charges. A
 * case without an account is about the owner of the charge that was picked. Null: there is no such case.
 */
export async function find(
  transaction: Transaction,
  { caseId, transactionIds }: Ordered,
  settings: CheckSettings,
): Promise<FoundCase | null> {
  const accountId = await lockedAccount(transaction, caseId, transactionIds, settings);
  const open = await lockCase(transaction, caseId);
  if (open === null) return null;
  const { decision } = await latestDecision(transaction, caseId);
  const proposal = decision.kind === 'review' ? decision.proposal : null;
  const paid = await paidByCase(transaction, caseId);
  const known = { open, proposal, paid, isDecided: !isUndecided(open.state) };
  const owner = accountId === null ? null : await emailOfAccount(transaction, accountId);
  if (owner === null) return { ...known, ...NOTHING_KNOWN, unknown: transactionIds[0] ?? null };
  const charges = { picked: transactionIds, touched: touchedBy(proposal, paid) };
  return { ...known, owner, ...(await read(transaction, { ...open, accountId }, charges, settings)) };
}

/** The charges of a case that people picked before, whether a mail names them or not. */
const touchedBy = (proposal: Outcome | null, { lines }: Paid) => [
  ...(proposal?.findings ?? []).filter(found => found.result === 'pay').map(found => found.transactionId),
  ...lines.map(line => line.transactionId),
];

const NOTHING_KNOWN = { facts: null, owner: null, decidedNow: null, charges: [], inQuestion: [], known: [] } as const;

async function lockedAccount(
  transaction: Transaction,
  caseId: string,
  [picked]: readonly string[],
  settings: CheckSettings,
): Promise<string | null> {
  const ofCase = await accountOfCase(transaction, caseId);
  const accountId = ofCase ?? (picked === undefined ? null : await accountOfCharge(transaction, picked));
  if (accountId === null) return null;
  const suspended = await suspendDisputed(transaction, accountId, settings.now());
  await lockAccount(transaction, accountId);
  await freezeCases(transaction, chargesOf(suspended), settings);
  return accountId;
}

/** The charges of an order, by transaction ID. */
interface OfOrder {
  readonly picked: readonly string[];
  readonly touched: readonly string[];
}

async function read(
  transaction: Transaction,
  { caseId, accountId, sender, receivedAt }: OpenCase,
  { picked, touched }: OfOrder,
  { limits, policies }: CheckSettings,
): Promise<Pick<FoundCase, 'facts' | 'decidedNow' | 'charges' | 'inQuestion' | 'known' | 'unknown'>> {
  const readings = await readingsOfCase(transaction, caseId);
  const { transactionIds, invoiceNumbers } = citedIn(readings);
  const cited = { transactionIds: [...new Set([...transactionIds, ...picked])], invoiceNumbers };
  const policy = policyAt(receivedAt.toISOString(), policies);
  const asked = { caseId, accountId, sender, receivedAt, cited, claims: claimsIn(readings), questionsAsked: 0 };
  const all = { transactionIds: [...cited.transactionIds, ...touched], invoiceNumbers };
  const gathered = await gatherFacts(transaction, { ...asked, cited: all }, limits, policy.constants);
  const facts = { ...gathered, cited };
  const inQuestion = chargesOfCase(facts, touched, policy.constants);
  const charges = picked.length > 0 ? facts.charges.filter(one => picked.includes(one.transactionId)) : inQuestion;
  const unknown = picked.find(id => !facts.charges.some(charge => charge.transactionId === id)) ?? null;
  return { facts, decidedNow: decide(facts, policy), charges, inQuestion, known: facts.charges, unknown };
}

/** The charges in question, and those that were picked before. */
function chargesOfCase(
  facts: Facts,
  touched: readonly string[],
  constants: Parameters<typeof contextOf>[2],
): readonly ChargeFacts[] {
  const inQuestion = facts.account === null ? [] : chargesInQuestion(contextOf(facts, facts.account, constants));
  return facts.charges.filter(charge => inQuestion.includes(charge) || touched.includes(charge.transactionId));
}
