import { countPaidCases } from '../desk/cases.js';
import { accountByEmail, lockAccount } from '../ledger/accounts.js';
import { lockCharges, readCharges, recentCharges } from '../ledger/charges.js';
import { addDays, dayOf } from '../policy/calendar.js';
import type { Facts, Limits } from '../policy/facts.js';
import { DAYS_TO_ASK } from '../policy/refusals/time-limit.js';
import type { Transaction } from '../postgres/pool.js';

/** A request as the policy will read it: proven to come from `sender`. */
export interface ProvenRequest {
  readonly sender: string;
  readonly receivedAt: Date;
  readonly transactionIds: readonly string[];
  readonly invoiceNumbers: readonly string[];
}

const RECENT_LISTED = 10;

/**
 * Reads all that the policy needs of the ledger, under locks that hold until the transaction ends: first the account's
 * (its cases are decided one after another), then what is left of each charge, in one order everywhere.
 */
export async function gatherFacts(transaction: Transaction, request: ProvenRequest, limits: Limits): Promise<Facts> {
  const { transactionIds, invoiceNumbers } = request;
  const asked = { receivedAt: request.receivedAt.toISOString(), cited: { transactionIds, invoiceNumbers }, limits };
  const account = await accountByEmail(transaction, request.sender);
  if (account === null) return { ...asked, account: null, charges: [], recentCharges: [] };
  const { accountId } = account;
  await lockAccount(transaction, accountId);
  const ids = await lockCharges(transaction, accountId, transactionIds, invoiceNumbers);
  return {
    ...asked,
    account: { ...account, paidCases: await countPaidCases(transaction, accountId, request.receivedAt) },
    charges: ids.length > 0 ? await readCharges(transaction, ids) : [],
    recentCharges:
      ids.length > 0 ? [] : await recentCharges(transaction, accountId, firstDayInTime(request), RECENT_LISTED),
  };
}

/** The start of the earliest day whose charges can still be asked about (4.1). */
const firstDayInTime = (request: ProvenRequest) =>
  new Date(addDays(dayOf(request.receivedAt.toISOString()), -DAYS_TO_ASK));
