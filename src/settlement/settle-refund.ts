import { lockCase } from '../desk/cases.js';
import { askAgainAt, beginSettlement, closeRefund, isDisputed, type TakenUpRefund } from '../ledger/refunds.js';
import type { BusinessCalendar } from '../policy/calendar.js';
import type { Pool } from '../postgres/pool.js';
import { inTransaction } from '../postgres/transaction.js';
import type { Answer, Found, Gateway } from './gateway.js';
import { reopenCase } from './reopen-case.js';
import { ProviderRefuses, ProviderUnanswering } from './trouble.js';

export interface SettlementSettings {
  readonly calendar: BusinessCalendar;
  readonly now: () => Date;
}

/** `already`: the refund is closed, or it is not time to ask about it. */
export type Settled = 'settled' | 'failed' | 'cancelled' | 'still_pending' | 'already';

const NEVER_TAKEN: Found = { kind: 'never_taken' };
const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * Settles a posted refund. The attempt is counted before anything is sent; after an earlier attempt, which may have been
 * lost with its answer or with this very process, the provider is asked first what it knows, and gets the refund only
 * where it never took it.
 *
 * A refund that is not possible reopens its case. Without an answer that tells, it stays pending, and ProviderUnanswering
 * or ProviderRefuses is thrown.
 */
export async function settleRefund(
  pool: Pool,
  refundId: string,
  gateway: Gateway,
  settings: SettlementSettings,
): Promise<Settled> {
  const refund = await beginSettlement(pool, refundId, settings.now(), gateway.holdMs);
  if (refund === null) return 'already';
  const found = refund.attempts > 1 ? await gateway.lookUp(refundId) : NEVER_TAKEN;
  if (found.kind !== 'never_taken') return writeDown(pool, refund, found, settings);
  // The bank gives back the money of a charge in dispute: ours beside it would be paid twice.
  if (await isDisputed(pool, refundId)) return handToPerson(pool, refund, 'cancelled', settings);
  return writeDown(pool, refund, await gateway.post(refund), settings);
}

async function writeDown(
  pool: Pool,
  refund: TakenUpRefund,
  answer: Answer,
  settings: SettlementSettings,
): Promise<Settled> {
  const { refundId } = refund;
  const now = settings.now();
  switch (answer.kind) {
    case 'settled':
      return (await closeRefund(pool, refundId, 'settled', now)) ? 'settled' : 'already';
    case 'failed':
      return handToPerson(pool, refund, 'failed', settings);
    case 'pending':
      await askAgainAt(pool, refundId, later(now, pauseMs(refund.attempts)));
      return 'still_pending';
    case 'refused':
      await askAgainAt(pool, refundId, now); // it is over, and nothing of it is on its way
      throw new ProviderRefuses(refundId, answer.why);
    case 'unanswered':
      throw new ProviderUnanswering(refundId, answer.why);
  }
}

const REOPENING = {
  failed: { reason: 'settlement_failed', words: 'failed at the payment provider' },
  cancelled: { reason: 'chargeback_open', words: 'was not sent: its charge has a chargeback' },
} as const;

/** Closes a refund that was not paid, which gives back what it took, and reopens its case: both or neither. */
function handToPerson(
  pool: Pool,
  { refundId, caseId }: TakenUpRefund,
  status: 'failed' | 'cancelled',
  { calendar, now }: SettlementSettings,
): Promise<Settled> {
  const { reason, words } = REOPENING[status];
  return inTransaction(pool, async transaction => {
    const open = await lockCase(transaction, caseId); // before the refund, as everybody locks them
    if (open === null) throw new Error(`The refund ${refundId} has no case; run \`refunds doctor\`.`);
    const at = now();
    if (!(await closeRefund(transaction, refundId, status, at))) return 'already';
    await reopenCase(transaction, open, { reason, words: `the refund ${refundId} ${words}`, at }, calendar);
    return status;
  });
}

/** How long to leave a provider alone that works on a refund (ms): twice as long each time, up to an hour. */
const pauseMs = (attempts: number) => Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_PAUSE_MS);

const later = (from: Date, ms: number) => new Date(from.getTime() + ms);
