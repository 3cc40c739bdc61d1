import { REVIEW_REASONS, type ReviewReason } from '../../src/policy/decision.js';
import { JANUARY_2025 } from '../../src/policy/january-2025.js';
import type { Policy } from '../../src/policy/policy.js';
import type { RefusalRule } from '../../src/policy/rule.js';
import { ALL, type Combination, combinationsOf, type Dimension, type Space } from './combinations/combination.js';
import { ALWAYS, EXACTLY } from './combinations/invariants.js';
import { type Seen, see } from './combinations/seen.js';

/*
 * The finite space of facts: of the dimensions that act on one another every combination, of the others a fixed draw. Each
 * is held against the readings, which are worked out a second time here in whole numbers and tables.
 */

const IN_TIME: Space = { ...ALL, window: ['in_time', 'last_day'], chargeback: ['none', 'won', 'withdrawn'] };

const PRODUCTS: readonly { of: string; full: readonly Dimension[]; space: Space }[] = [
  {
    of: 'grounds, facts and words',
    full: ['generations', 'price', 'incidents', 'words', 'citation', 'environment', 'documented'],
    space: { ...IN_TIME, billed: ['once'] },
  },
  {
    of: 'duplicates',
    full: ['billed', 'generations', 'price', 'incidents', 'citation', 'environment', 'refunded', 'documented'],
    space: ALL,
  },
  { of: 'bars', full: ['window', 'chargeback', 'words', 'generations', 'account', 'questionsAsked'], space: ALL },
  {
    of: 'payment',
    full: ['account', 'paymentMethod', 'limit', 'paidCases', 'words', 'generations', 'refunded'],
    space: IN_TIME,
  },
];

const PREDICATES = Object.entries({ ...ALWAYS, ...EXACTLY });
const SHOWN = 5;

/** What was reached over all combinations. */
const reached = {
  rules: new Set<string>(),
  grounds: new Set<string>(),
  reasons: new Set<ReviewReason>(),
  unsettled: 0,
};

const watched = (rules: readonly RefusalRule[]) =>
  rules.map(rule => ({
    ...rule,
    refuse: (...given: Parameters<RefusalRule['refuse']>) => {
      const refusal = rule.refuse(...given);
      if (refusal !== null) reached.rules.add(rule.name);
      return refusal;
    },
  }));

const POLICY: Policy = {
  ...JANUARY_2025,
  bars: watched(JANUARY_2025.bars),
  refusalsByFact: watched(JANUARY_2025.refusalsByFact),
  refusalsByWord: watched(JANUARY_2025.refusalsByWord),
};

test.each(PRODUCTS)(
  '$of',
  ({ full, space }) => {
    const broken: { predicate: string; combination: Combination; decision: string }[] = [];
    for (const combination of combinationsOf(full, space)) {
      const seen = see(combination, POLICY);
      note(seen);
      for (const [predicate, holds] of PREDICATES)
        if (broken.length < SHOWN && !holds(seen))
          broken.push({ predicate, combination, decision: JSON.stringify(seen.decision) });
    }
    expect(broken).toEqual([]);
  },
  180_000,
);

function note({ decision, findings }: Seen): void {
  for (const { ground } of findings) if (ground !== null) reached.grounds.add(ground);
  if (decision.kind !== 'review') return;
  for (const reason of decision.reasons) reached.reasons.add(reason);
  if (findings.some(({ basis }) => basis.kind === 'not_settled') && !decision.reasons.some(isDoubt))
    reached.unsettled++;
}

/** What the ledger leaves open. */
const isDoubt = (reason: ReviewReason) =>
  ['unknown_list_price', 'generations_do_not_add_up', 'unknown_failure_reason'].includes(reason);

describe('over all of them', () => {
  const { bars, grounds, refusalsByFact, refusalsByWord } = JANUARY_2025;

  test.each([...bars, ...refusalsByFact, ...refusalsByWord].map(rule => rule.name))('%s refused', name => {
    expect(reached.rules).toContain(name);
  });

  test.each(grounds.map(rule => rule.ground))('%s paid', ground => {
    expect(reached.grounds).toContain(ground);
  });

  // What comes of who wrote, of our mails and of the history of a case, and other cases; the single facts alone cannot.
  const OUTSIDE: ReviewReason[] = [
    'sender_not_proven',
    'not_the_owner',
    'confirmation_unclear',
    'from_support',
    'not_understood',
    'answer_to_a_denial',
    'answer_to_a_person',
    'taken_back_in_part',
    'settlement_failed',
    'undelivered',
    'too_many_mails',
    'reopened',
    'second_person',
    'waits_in_another_case',
  ];

  test('every reason for which a person must look occurred, but that no rule settles it', () => {
    const given = REVIEW_REASONS.filter(reason => !OUTSIDE.includes(reason) && reason !== 'no_rule_settles_it');
    expect([...reached.reasons].sort()).toEqual([...given].sort());
  });

  test('a charge is not settled only where the ledger leaves something open', () => {
    expect(reached.unsettled).toBe(0);
  });
});
