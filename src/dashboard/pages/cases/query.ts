import { z } from 'zod';
import { type CaseFilter, EVERY_CASE } from '../../../desk/case-filter.js';
import { CASE_SORTS, DIRECTIONS, STATES } from '../../../desk/case-order.js';

export const KINDS = ['all', 'real', 'trial'] as const;
const ROWS_PER_PAGE = 50;
const MAX_TYPED_CHARS = 500;

const state = z.enum(STATES);

const querySchema = z.strictObject({
  q: z.string().max(MAX_TYPED_CHARS).default(''),
  // One that is chosen comes as a text, several as a list.
  state: z.union([state.transform(one => [one]), z.array(state)]).default([]),
  overdue: z
    .literal('1')
    .transform(() => true)
    .default(false),
  kind: z.enum(KINDS).default('all'),
  sort: z.enum(CASE_SORTS).default('received'),
  dir: z.enum(DIRECTIONS).default('desc'),
  page: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number)
    .default(1),
});

/** What the address of `/cases` asks for. */
export type CasesQuery = z.infer<typeof querySchema>;

/** Reads the parameters of the address; else a sentence that says which of them is not understood. */
export function readQuery(parameters: unknown): CasesQuery | { readonly problem: string } {
  const read = querySchema.safeParse(parameters);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const [name] = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? []);
  return { problem: `The address has a value of "${String(name).slice(0, 40)}" that this page does not know.` };
}

/** The cases of the page that is asked for. */
export function filterOf(query: CasesQuery, now: Date): CaseFilter {
  return {
    ...EVERY_CASE,
    text: query.q.trim() === '' ? null : query.q,
    states: query.state.length === 0 ? null : query.state,
    overdueAt: query.overdue ? now : null,
    live: query.kind === 'all' ? null : query.kind === 'real',
    sort: query.sort,
    direction: query.dir,
    limit: ROWS_PER_PAGE,
    offset: (query.page - 1) * ROWS_PER_PAGE,
  };
}

/** How many pages so many cases fill; no case fills one. */
export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / ROWS_PER_PAGE));

/** The address of the list with some of what it asks for changed; what is as usual is left out. */
export function hrefOf(query: CasesQuery, changes: Partial<CasesQuery>): string {
  const { q, state: states, overdue, kind, sort, dir, page } = { ...query, ...changes };
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const one of states) parameters.append('state', one);
  if (overdue) parameters.set('overdue', '1');
  if (kind !== 'all') parameters.set('kind', kind);
  if (sort !== 'received') parameters.set('sort', sort);
  if (dir !== 'desc') parameters.set('dir', dir);
  if (page !== 1) parameters.set('page', String(page));
  return parameters.size === 0 ? '/cases' : `/cases?${parameters}`;
}
