import type { RowType } from './rows.js';

/** What is wrong with a line (the first is 1); `field` is null where it is the line as a whole. */
export interface Problem {
  readonly line: number;
  readonly field: string | null;
  readonly message: string;
}

/** How many rows of a type were new, known and changed, and known as they are. */
export interface Counts {
  readonly new: number;
  readonly updated: number;
  readonly unchanged: number;
}

/**
 * `imported`: all rows are in the ledger, or would be without `--dry-run`. An id that a file has twice counts once;
 * `skipped` rows are postings, which are the desk's own. `refused`: nothing is; the first problems in line order.
 */
export type ImportOutcome =
  | { readonly kind: 'imported'; readonly counts: Readonly<Record<RowType, Counts>>; readonly skipped: number }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** More problems than this are not listed: whoever mends a file starts at its top. */
export const MOST_PROBLEMS = 20;

/** The refusal of a file: its first problems in line order. */
export function refused(problems: readonly Problem[]): ImportOutcome {
  return { kind: 'refused', problems: problems.toSorted((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS) };
}
