import type { CaseSort, Direction } from './case-order.js';

/** Which cases to list, in which order; null means that it does not matter. */
export interface CaseFilter {
  /** Anything that a case can be found by (see `caseSearch`). */
  readonly text: string | null;
  readonly states: readonly string[] | null;
  readonly accountEmail: string | null;
  readonly transactionId: string | null;
  /** In review past their due time at this instant (UTC); nobody waits for the answer of a trial. */
  readonly overdueAt: Date | null;
  /** Real cases, or trials. */
  readonly live: boolean | null;
  readonly sort: CaseSort;
  readonly direction: Direction;
  readonly limit: number | null;
  readonly offset: number;
}

/** Every case, newest first: what a filter begins with. */
export const EVERY_CASE: CaseFilter = {
  text: null,
  states: null,
  accountEmail: null,
  transactionId: null,
  overdueAt: null,
  live: null,
  sort: 'received',
  direction: 'desc',
  limit: null,
  offset: 0,
};
