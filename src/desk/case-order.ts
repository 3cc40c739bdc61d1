import type { CaseState } from '../policy/decision.js';

/** What a list of cases can be sorted by. */
export const CASE_SORTS = ['received', 'due', 'amount', 'state'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

export const DIRECTIONS = ['asc', 'desc'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Every state, those that wait for somebody first: the order in which people look. */
export const STATES = [
  'needs_review',
  'needs_verification',
  'needs_info',
  'approved',
  'partially_approved',
  'denied',
  'withdrawn',
] as const satisfies readonly CaseState[];

const ORDERS: Readonly<Record<CaseSort, (direction: Direction) => string>> = {
  received: direction => `c.received_at ${direction}`,
  due: direction => `c.review_due_at ${direction} nulls last`,
  // Amounts of two currencies do not compare.
  amount: direction => `money.total ->> 'currency', (money.total ->> 'amount')::numeric ${direction} nulls last`,
  state: direction => `array_position(array['${STATES.join("', '")}'], c.state) ${direction}`,
};

// The first total of the latest decision, or of what it proposes. Joined only where it is sorted by: it reads every case's.
const MONEY = `cross join lateral (
  select coalesce(decision -> 'totals', decision -> 'proposal' -> 'totals') -> 0 as total from desk.decisions d
   where d.case_id = c.case_id order by seq desc limit 1) money`;

/** What a query on cases `c` joins to sort them, and its `order by`; of two alike the newer one stands first. */
export function caseOrder(sort: CaseSort, direction: Direction): { readonly join: string; readonly by: string } {
  return { join: sort === 'amount' ? MONEY : '', by: `${ORDERS[sort](direction)}, c.received_at desc, c.case_id` };
}
