import { type Decimal, decimal, least, ZERO } from '../money.js';

/* 6 "expire after 12 months if unused": what is left of service credit is read from its grants and its uses alone. */

/** A credit as it was granted; `amount` is a plain decimal. */
export interface Credit {
  readonly creditId: string;
  readonly currency: string;
  readonly amount: string;
  readonly grantedAt: Date;
  readonly expiresAt: Date;
}

/** Credit that the billing system took for usage; `amount` is a plain decimal. */
export interface CreditUse {
  readonly currency: string;
  readonly amount: string;
  readonly usedAt: Date;
}

/**
 * The instant at which a credit granted at `grantedAt` expires: the same day and time in UTC 12 calendar months later;
 * of a 29 February the 28th, as a month's last day stays in its month. At that very instant it can no longer be used.
 */
export function creditExpiry(grantedAt: Date): Date {
  const expiry = new Date(grantedAt);
  expiry.setUTCFullYear(grantedAt.getUTCFullYear() + 1);
  if (expiry.getUTCMonth() !== grantedAt.getUTCMonth()) expiry.setUTCDate(0); // the last day of the month before
  return expiry;
}

/**
 * What is left of each credit of one account at an instant, by its id: zero before its grant and from its expiry on.
 * Uses after the instant are not counted.
 */
export function spend(credits: readonly Credit[], uses: readonly CreditUse[], at: Date): Map<string, Decimal> {
  const left = unspent(
    credits,
    uses.filter(use => use.usedAt <= at),
  );
  for (const credit of credits) if (!isOpen(credit, at.getTime())) left.set(credit.creditId, ZERO);
  return left;
}

/**
 * What these uses leave of each credit of one account, by its id: what it has at its end. Uses are taken in order of
 * time, each from the oldest expiry still open in its currency and, where that does not reach, from the next. What no
 * open credit covers is the billing system's affair: nothing goes below zero, and no later credit pays for it.
 */
export function unspent(credits: readonly Credit[], uses: readonly CreditUse[]): Map<string, Decimal> {
  const left = new Map(credits.map(credit => [credit.creditId, decimal(credit.amount)]));
  const inOrder = credits.toSorted(oldestExpiryFirst);
  for (const use of uses.toSorted((a, b) => a.usedAt.getTime() - b.usedAt.getTime())) take(use, inOrder, left);
  return left;
}

function take(use: CreditUse, credits: readonly Credit[], left: Map<string, Decimal>): void {
  let due = decimal(use.amount);
  for (const { creditId } of openFor(use, credits)) {
    if (due.lte(ZERO)) return;
    const had = left.get(creditId) ?? ZERO;
    const taken = least(had, due);
    left.set(creditId, had.minus(taken));
    due = due.minus(taken);
  }
}

/** The credits open at the use. One older than any grant counts as if it had been at the instant of the first. */
function openFor(use: CreditUse, credits: readonly Credit[]): Credit[] {
  const ofCurrency = credits.filter(credit => credit.currency === use.currency);
  const firstGrant = Math.min(...ofCurrency.map(credit => credit.grantedAt.getTime()));
  const at = Math.max(use.usedAt.getTime(), firstGrant);
  return ofCurrency.filter(credit => isOpen(credit, at));
}

const isOpen = ({ grantedAt, expiresAt }: Credit, at: number) => grantedAt.getTime() <= at && at < expiresAt.getTime();

/** Credits that expire together go in the order of their grants, then of their ids: which is emptied first is fixed. */
function oldestExpiryFirst(a: Credit, b: Credit): number {
  const byTime = a.expiresAt.getTime() - b.expiresAt.getTime() || a.grantedAt.getTime() - b.grantedAt.getTime();
  return byTime || (a.creditId < b.creditId ? -1 : 1);
}
