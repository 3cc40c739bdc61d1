import { CLAIMS, type Claims } from '../../../src/policy/claims.js';

/** One point of the finite space of facts: a charge, how it is asked about, and by whom. */
export interface Combination {
  readonly window: 'in_time' | 'last_day' | 'late';
  /** Billed once, billed twice and the later one cited, or billed twice and the original cited. */
  readonly billed: 'once' | 'twice' | 'twice_original_cited';
  readonly price: 'at_list' | 'above' | 'below' | 'unknown' | 'free';
  readonly generations:
    | 'delivered'
    | 'no_rows'
    | 'some_ours'
    | 'all_ours'
    | 'customers'
    | 'third_partys'
    | 'ours_and_customers'
    | 'rows_missing'
    | 'unknown_reason';
  readonly incidents:
    | 'none'
    | 'outage'
    | 'short_outage'
    | 'covered_outage'
    | 'maintenance'
    | 'third_party'
    | 'force_majeure';
  readonly citation: 'transaction' | 'invoice' | 'both';
  readonly environment: 'production' | 'test';
  readonly refunded: 'nothing' | 'part' | 'all';
  readonly chargeback: 'none' | 'open' | 'lost' | 'won' | 'withdrawn';
  readonly account:
    | 'active'
    | 'suspended'
    | 'suspended_for_violation'
    | 'terminated'
    | 'terminated_for_violation'
    | 'closed';
  readonly words: Omit<Claims, 'documented'>;
  readonly documented: boolean;
  readonly questionsAsked: 0 | 1 | 2;
  readonly paymentMethod: 'known' | 'unknown';
  readonly limit: 'high' | 'low';
  readonly paidCases: 2 | 3;
}

export type Dimension = keyof Combination;

/** The values of each dimension. */
export type Space = { readonly [D in Dimension]: readonly Combination[D][] };

const explained = (...said: Claims['said']) => ({ said, explained: true });

export const ALL: Space = {
  window: ['in_time', 'last_day', 'late'],
  billed: ['once', 'twice', 'twice_original_cited'],
  price: ['at_list', 'above', 'below', 'unknown', 'free'],
  generations: [
    'delivered',
    'no_rows',
    'some_ours',
    'all_ours',
    'customers',
    'third_partys',
    'ours_and_customers',
    'rows_missing',
    'unknown_reason',
  ],
  incidents: ['none', 'outage', 'short_outage', 'covered_outage', 'maintenance', 'third_party', 'force_majeure'],
  citation: ['transaction', 'invoice', 'both'],
  environment: ['production', 'test'],
  refunded: ['nothing', 'part', 'all'],
  chargeback: ['none', 'open', 'lost', 'won', 'withdrawn'],
  account: ['active', 'suspended', 'suspended_for_violation', 'terminated', 'terminated_for_violation', 'closed'],
  words: [
    { said: [], explained: false },
    { said: ['statutory_withdrawal'], explained: false },
    explained(),
    ...CLAIMS.map(claim => explained(claim)),
    explained('outage', 'failure'),
    explained('failure', 'own_mistake'),
    explained('failure', 'unauthorized'),
    explained('duplicate', 'wrong_amount'),
    explained('account_ended', 'wants_credit'),
  ],
  documented: [false, true],
  questionsAsked: [0, 1, 2],
  paymentMethod: ['known', 'unknown'],
  limit: ['high', 'low'],
  paidCases: [2, 3],
};

/**
 * Every combination of the values of `full`; the other dimensions take one of their values each, by a fixed draw that
 * brings all pairs of them together over a few hundred combinations.
 */
export function* combinationsOf(full: readonly Dimension[], space: Space): Generator<Combination> {
  const count = full.reduce((product, dimension) => product * space[dimension].length, 1);
  for (let i = 0; i < count; i++) yield combinationAt(i, full, space);
}

function combinationAt(i: number, full: readonly Dimension[], space: Space): Combination {
  const digits = new Map<Dimension, number>();
  let rest = i;
  for (const dimension of full) {
    digits.set(dimension, rest);
    rest = Math.floor(rest / space[dimension].length);
  }
  let seed = i;
  const take = <T>(dimension: Dimension, values: readonly T[]): T => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const value = values[(digits.get(dimension) ?? seed >>> 16) % values.length];
    if (value === undefined) throw new RangeError(`The dimension ${dimension} has no values.`);
    return value;
  };
  return {
    window: take('window', space.window),
    billed: take('billed', space.billed),
    price: take('price', space.price),
    generations: take('generations', space.generations),
    incidents: take('incidents', space.incidents),
    citation: take('citation', space.citation),
    environment: take('environment', space.environment),
    refunded: take('refunded', space.refunded),
    chargeback: take('chargeback', space.chargeback),
    account: take('account', space.account),
    words: take('words', space.words),
    documented: take('documented', space.documented),
    questionsAsked: take('questionsAsked', space.questionsAsked),
    paymentMethod: take('paymentMethod', space.paymentMethod),
    limit: take('limit', space.limit),
    paidCases: take('paidCases', space.paidCases),
  };
}
