import type { IncidentFacts } from '../policy/facts.js';
import type { Db } from '../postgres/pool.js';

/** A stretch of time, up to but not with its end (UTC). */
export interface Time {
  readonly from: Date;
  readonly to: Date;
}

/** The incidents of these tiers that touch any of these times, oldest first. One without an end is still on. */
export async function incidentsTouching(
  db: Db,
  modelTiers: readonly string[],
  times: readonly Time[],
): Promise<IncidentFacts[]> {
  if (times.length === 0) return [];
  const { rows } = await db.query<
    Omit<IncidentFacts, 'startedAt' | 'endedAt'> & { startedAt: Date; endedAt: Date | null }
  >(
    `select incident_id as "incidentId", kind, model_tiers as "modelTiers", started_at as "startedAt",
            ended_at as "endedAt"
       from ledger.incidents i
      where (model_tiers is null or model_tiers && $1)
        and exists (select from unnest($2::timestamptz[], $3::timestamptz[]) as touched(since, until)
                     where i.started_at < until and coalesce(i.ended_at, 'infinity') > since)
      order by started_at, incident_id`,
    [modelTiers, times.map(time => time.from), times.map(time => time.to)],
  );
  return rows.map(row => ({
    ...row,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  }));
}
