import type { z } from 'zod';
import type { Decision } from '../policy/decision.js';
import type { Facts } from '../policy/facts.js';
import type { Db } from '../postgres/pool.js';
import { decisionSchema } from './decision-schema.js';
import { factsSchema } from './facts-schema.js';

/** Which decision of which case, and the version of the policy that made it. */
export interface DecisionKey {
  readonly caseId: string;
  readonly seq: number;
  readonly policyVersion: string;
}

/** A decision that the policy made on facts, with these facts. */
export interface Evidence extends DecisionKey {
  readonly kind: 'evidence';
  readonly facts: Facts;
  readonly decision: Decision;
  /** The decision as it is stored, before it was checked. */
  readonly stored: unknown;
  /** The decision before it on its case, whoever made it. */
  readonly before: Decision | null;
}

/** A row that cannot be read as evidence, and why. */
export interface Unreadable extends DecisionKey {
  readonly kind: 'unreadable';
  readonly why: string;
}

/** Which evidence to read: of these cases (null: of all), and of each only its latest or all. */
export interface WhichEvidence {
  readonly caseIds: readonly string[] | null;
  readonly latestOnly: boolean;
}

interface Row extends DecisionKey {
  readonly facts: unknown;
  readonly decision: unknown;
  readonly before: unknown;
}

// The facts of one large invoice may be megabytes.
const ROWS_PER_PAGE = 25;

/** The decisions of the policy with their facts, by case and number, read page by page. One bad row spoils no other. */
export async function* storedEvidence(db: Db, which: WhichEvidence): AsyncGenerator<Evidence | Unreadable> {
  let last: Pick<DecisionKey, 'caseId' | 'seq'> = { caseId: '', seq: 0 };
  for (let full = true; full; ) {
    const page = await readPage(db, which, last);
    for (const row of page) yield checked(row);
    last = page.at(-1) ?? last;
    full = page.length === ROWS_PER_PAGE;
  }
}

/** Whether the policy made the decision on facts: it has none of a mail that proves nobody, and people decide without. */
const byPolicy = (row: string) => `${row}.facts <> 'null' and ${row}.made_by = 'policy ' || ${row}.policy_version`;

async function readPage(
  db: Db,
  { caseIds, latestOnly }: WhichEvidence,
  { caseId, seq }: Pick<DecisionKey, 'caseId' | 'seq'>,
): Promise<Row[]> {
  const { rows } = await db.query<Row>(
    `select case_id as "caseId", seq, policy_version as "policyVersion", facts, decision,
            (select decision from desk.decisions b where b.case_id = d.case_id and b.seq < d.seq
              order by b.seq desc limit 1) as before
       from desk.decisions d
      where ${byPolicy('d')} and (case_id, seq) > ($1, $2) and ($3::text[] is null or case_id = any($3))
        and not ($4 and exists (
              select from desk.decisions later where later.case_id = d.case_id and later.seq > d.seq and ${byPolicy('later')}))
      order by case_id, seq limit $5`,
    [caseId, seq, caseIds, latestOnly, ROWS_PER_PAGE],
  );
  return rows;
}

function checked({ caseId, seq, policyVersion, ...row }: Row): Evidence | Unreadable {
  const key = { caseId, seq, policyVersion };
  const facts = factsSchema.safeParse(row.facts);
  if (!facts.success) return { kind: 'unreadable', ...key, why: firstProblem('facts', facts.error) };
  const decision = decisionSchema.safeParse(row.decision);
  if (!decision.success) return { kind: 'unreadable', ...key, why: firstProblem('decision', decision.error) };
  const before = decisionSchema.nullable().safeParse(row.before);
  if (!before.success) return { kind: 'unreadable', ...key, why: firstProblem('decision before it', before.error) };
  const read = { facts: facts.data, decision: decision.data, before: before.data };
  return { kind: 'evidence', ...key, ...read, stored: row.decision };
}

function firstProblem(part: string, { issues: [issue] }: z.ZodError): string {
  const path = [part, ...(issue?.path ?? [])].join('.');
  return `${path}: ${issue?.message ?? 'not as expected'}`;
}
