import { decide } from '../../src/policy/decide.js';
import type { Facts } from '../../src/policy/facts.js';
import { JANUARY_2025 } from '../../src/policy/january-2025.js';
import { postingsOf } from '../../src/policy/postings.js';
import { charge, failed, incident, onInvoice, saying } from '../policy/sample.js';

/*
 * How long the policy takes over an invoice of ten thousand charges, which is one decision under the locks of all of them.
 * Run with `npm run bench`; the machine should have nothing else to do.
 */

const CHARGES = Number(process.env['BENCH_CHARGES'] ?? 10_000);
const RUNS = 5;
const numbers = Array.from({ length: CHARGES }, (_, n) => n);

const onCharges = (incidents: Facts['incidents'], failedOf: (n: number) => number, methods = 1) =>
  onInvoice(
    numbers.map(n =>
      charge({
        transactionId: `txn_${String(n).padStart(16, '0')}`,
        requestId: `req_${n - (n % 10 === 9 ? 1 : 0)}`, // every tenth bills the one before again
        paymentMethodId: `pm_${n % methods}`,
        modelTier: n % 2 === 0 ? 'standard' : 'hd',
        generations: failed(failedOf(n)),
      }),
    ),
    { incidents, ...saying('outage', 'failure') },
  );

/** An outage, and a maintenance inside it, on each of 28 days. */
const MANY_INCIDENTS = Array.from({ length: 28 }, (_, n) => `2026-11-${String(n + 1).padStart(2, '0')}`).flatMap(
  day => [incident('outage', `${day}T09:00`, `${day}T12:00`), incident('maintenance', `${day}T10:00`, `${day}T11:00`)],
);

const CASES: readonly [string, Facts][] = [
  ['all delivered', onCharges([], () => 0)],
  ['one image of four failed', onCharges([], () => 1)],
  ['a share of each, 28 outages, 3 payment methods', onCharges(MANY_INCIDENTS, n => n % 4, 3)],
];

/** The median of some runs, in ms. */
function median(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.round(times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0);
}

test('an invoice of many charges', () => {
  const rows = CASES.map(([invoice, facts]) => {
    const decision = decide(facts, JANUARY_2025);
    const outcome = decision.kind === 'review' ? decision.proposal : null;
    return {
      invoice,
      charges: CHARGES,
      decision: decision.kind,
      'decide ms': median(() => decide(facts, JANUARY_2025)),
      'post ms': outcome === null ? 0 : median(() => postingsOf(outcome, facts)),
    };
  });
  process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  expect(rows).toHaveLength(CASES.length);
});
