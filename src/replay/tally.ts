import { type Decimal, decimal, plain, ZERO } from '../money.js';
import type { Decision, Finding } from '../policy/decision.js';
import { outcomeOf } from './change.js';
import type { Difference } from './replay.js';

/** A sum before and after, and what it is more or less; plain decimals. */
export interface BeforeAfter {
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** What changes on findings that rest on the same clauses: how many there are, and what they pay or propose, exactly. */
export interface ClauseChange extends BeforeAfter {
  readonly clauses: readonly string[];
  readonly currency: string;
  readonly findings: { readonly before: number; readonly after: number };
}

/** What changes in a currency, rounded as it is paid: what is paid by itself, and what is proposed to a person. */
export interface CurrencyChange {
  readonly currency: string;
  readonly paid: BeforeAfter;
  readonly proposed: BeforeAfter;
}

type When = 'before' | 'after';
interface Sums {
  readonly key: readonly string[];
  before: Decimal;
  after: Decimal;
  count: { before: number; after: number };
}

/** The money of many differences together. */
export interface Tally {
  add(difference: Pick<Difference, 'stored' | 'replayed'>): void;
  byClause(): ClauseChange[];
  byCurrency(): CurrencyChange[];
}

/** Begins to add up. Sums are kept, not the decisions. */
export function openTally(): Tally {
  const clauses = new Map<string, Sums>();
  const paid = new Map<string, Sums>();
  const proposed = new Map<string, Sums>();
  const add = (decision: Decision, when: When) => {
    for (const { currency, ...found } of outcomeOf(decision)?.findings ?? [])
      if (currency !== null) addTo(clauses, [found.clauses.join(', '), currency], payOf(found), when);
    const totals = decision.kind === 'review' ? proposed : paid;
    for (const { amount, currency } of outcomeOf(decision)?.totals ?? [])
      addTo(totals, [currency], decimal(amount), when);
  };
  return {
    add: ({ stored, replayed }) => {
      add(stored, 'before');
      add(replayed, 'after');
    },
    byClause: () => sorted(clauses).filter(hasChanged).map(clauseChange),
    byCurrency: () => {
      const currencies = [...new Set([...paid.keys(), ...proposed.keys()])].sort();
      return currencies.map(currency => ({
        currency,
        paid: beforeAfter(paid.get(currency) ?? none([currency]), currency),
        proposed: beforeAfter(proposed.get(currency) ?? none([currency]), currency),
      }));
    },
  };
}

const payOf = ({ result, amount }: Pick<Finding, 'result' | 'amount'>) => (result === 'pay' ? decimal(amount) : ZERO);

const none = (key: readonly string[]): Sums => ({ key, before: ZERO, after: ZERO, count: { before: 0, after: 0 } });

function addTo(sums: Map<string, Sums>, key: readonly string[], amount: Decimal, when: When): void {
  const id = key.join(' ');
  const known = sums.get(id) ?? none(key);
  known[when] = known[when].plus(amount);
  known.count[when] += 1;
  sums.set(id, known);
}

const sorted = (sums: ReadonlyMap<string, Sums>) =>
  [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);

const hasChanged = ({ before, after, count }: Sums) => !before.eq(after) || count.before !== count.after;

function clauseChange(sums: Sums): ClauseChange {
  const [clauses = '', currency = ''] = sums.key;
  return { clauses: clauses.split(', '), currency, findings: sums.count, ...beforeAfter(sums, currency) };
}

const beforeAfter = ({ before, after }: Sums, currency: string): BeforeAfter => ({
  before: plain(before, currency),
  after: plain(after, currency),
  difference: plain(after.minus(before), currency),
});
