import type { Ground } from '../../../src/policy/terms.js';
import { type ChargeOf, isBarred } from './case-of.js';

/*
 * Section "Grounds that pay" in whole numbers. The unit is 1/240 of a cent: three hours of November's 720 are 1/240, so all
 * shares come out even. Prices in cents: four images at 180 are 720.
 */

export const UNITS_PER_CENT = 240;
const IMAGE = 180 * UNITS_PER_CENT;
const LISTED = 4 * IMAGE;
const GIVEN_BACK = 50 * UNITS_PER_CENT;

const AMOUNT = { at_list: 720, above: 800, below: 640, unknown: 720, free: 0 };
const FAILED_ON_OUR_SIDE = {
  delivered: 0,
  no_rows: 0,
  some_ours: 2,
  all_ours: 4,
  customers: 0,
  third_partys: 0,
  ours_and_customers: 1,
  rows_missing: 1,
  unknown_reason: 0,
};

export const amountOf = ({ price }: ChargeOf) => AMOUNT[price] * UNITS_PER_CENT;

/** What is left of the charge before this case. */
export function leftOf(charge: ChargeOf): number {
  if (charge.price === 'free' || charge.refunded === 'nothing') return amountOf(charge);
  return charge.refunded === 'all' ? 0 : amountOf(charge) - GIVEN_BACK;
}

/** What each ground finds due on the charge by itself, in the order in which they add up. */
function duesOf(charge: ChargeOf): [Ground, number][] {
  const amount = amountOf(charge);
  const failed = FAILED_ON_OUR_SIDE[charge.generations];
  const imagesFailed = charge.price === 'unknown' ? 0 : failed * IMAGE;
  return [
    ['duplicate_charge', charge.isCopy ? amount : 0],
    ['incorrect_amount', charge.price === 'unknown' ? 0 : Math.max(0, amount - LISTED)],
    ['technical_failure', failed === 4 ? amount : imagesFailed],
  ];
}

/** What each ground pays of the charge; a ground that pays nothing is not there. */
export function paymentsOf(charge: ChargeOf): Map<Ground, number> {
  const payments = new Map<Ground, number>();
  if (isBarred(charge)) return payments;
  const dues = duesOf(charge);
  const rest = Math.max(
    0,
    dues.reduce((left, [, due]) => left - due, amountOf(charge)),
  );
  const isShared = charge.isOnCitedInvoice && charge.environment === 'production' && charge.incidents === 'outage';
  let left = leftOf(charge);
  for (const [ground, due] of [...dues, ['service_outage', isShared ? rest / 240 : 0] as const]) {
    const paid = Math.min(left, Math.max(0, due - givenBackOn(ground, charge)));
    if (paid > 0) payments.set(ground, paid);
    left -= paid;
  }
  return payments;
}

function givenBackOn(ground: Ground, charge: ChargeOf): number {
  return ground === 'technical_failure' ? amountOf(charge) - leftOf(charge) : 0;
}

export const totalOf = (payments: ReadonlyMap<Ground, number>) =>
  [...payments.values()].reduce((all, one) => all + one, 0);
