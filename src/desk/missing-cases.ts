import type { Db } from '../postgres/pool.js';

/** Which of these cases there are not. */
export async function missingCases(db: Db, caseIds: readonly string[]): Promise<string[]> {
  const { rows } = await db.query<{ caseId: string }>(
    `select asked as "caseId" from unnest($1::text[]) as asked
      where not exists (select from desk.cases where case_id = asked)`,
    [caseIds],
  );
  return rows.map(row => row.caseId);
}
