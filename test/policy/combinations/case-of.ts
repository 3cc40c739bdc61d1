import type { Claim } from '../../../src/policy/claims.js';
import type { Combination } from './combination.js';
import { ORIGINAL, SUBJECT } from './facts-of.js';

/** One charge in question, in the terms of the combination. */
export interface ChargeOf extends Combination {
  readonly transactionId: string;
  /** Whether it bills a request for the second time. */
  readonly isCopy: boolean;
  readonly isBilledTwice: boolean;
  readonly isCitedItself: boolean;
  readonly isOnCitedInvoice: boolean;
}

/** The charges that a combination asks about: the original too where it is what the customer cites. */
export function chargesOf(combination: Combination): ChargeOf[] {
  const { billed, citation } = combination;
  const cited = { isCitedItself: citation !== 'invoice', isOnCitedInvoice: citation !== 'transaction' };
  const subject = {
    ...combination,
    transactionId: SUBJECT,
    isCopy: billed !== 'once',
    isBilledTwice: billed !== 'once',
  };
  if (billed !== 'twice_original_cited') return [{ ...subject, ...cited }];
  const original = {
    ...combination,
    ...ORDINARY,
    ...cited,
    transactionId: ORIGINAL,
    isCopy: false,
    isBilledTwice: true,
  };
  return [original, { ...subject, isCitedItself: false, isOnCitedInvoice: false }];
}

const ORDINARY = {
  price: 'at_list',
  generations: 'delivered',
  environment: 'production',
  refunded: 'nothing',
  chargeback: 'none',
  paymentMethod: 'known',
} as const;

export const says = ({ words }: Combination, ...claims: readonly Claim[]) =>
  claims.some(claim => words.said.includes(claim));

/** Late, or settled by the bank: nothing else is tried. */
export const isBarred = ({ window, chargeback }: Combination) =>
  window === 'late' || chargeback === 'open' || chargeback === 'lost';
