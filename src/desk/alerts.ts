import type { Db } from '../postgres/pool.js';

/** A trouble that people are told of: when it begins, when more joins it, and when it is over. Times are UTC. */
export interface Alert {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly weight: 'stopped' | 'people';
  readonly sentence: string;
  readonly raisedAt: Date;
  /** When the latest of what it counts joined it, as far as is told; null where it counts nothing. */
  readonly latestAt: Date | null;
  /** When more had joined, and it was to be told again; null before. */
  readonly renewedAt: Date | null;
  /** Null while it is open. */
  readonly overAt: Date | null;
}

/** An alert that is still to be told, and what of it. `attempts` counts the one that begins now. */
export interface Telling extends Alert {
  readonly event: 'raised' | 'over';
  readonly attempts: number;
}

/** The alerts that are not over, in the order in which they were raised. */
export async function openAlerts(db: Db): Promise<Alert[]> {
  const { rows } = await db.query<Alert>(`select ${COLUMNS} from desk.alerts where over_at is null order by id`);
  return rows;
}

/** What an alert is raised with. */
export type Raised = Omit<Alert, 'id' | 'raisedAt' | 'renewedAt' | 'overAt'>;

/** Opens an alert; false where one of this kind about this is open already. */
export async function raiseAlert(db: Db, alert: Raised, at: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into desk.alerts (kind, about, weight, sentence, latest_at, raised_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (kind, about) where over_at is null do nothing`,
    [alert.kind, alert.about, alert.weight, alert.sentence, alert.latestAt, at],
  );
  return rowCount === 1;
}

/**
 * Lets an open alert be told again, for more has joined what it tells of; false where it was not told before `toldBefore`
 * (UTC), or is over, or tells of all that by now.
 */
export async function renewAlert(
  db: Db,
  id: string,
  { sentence, latestAt }: Pick<Raised, 'sentence' | 'latestAt'>,
  { at, toldBefore }: { readonly at: Date; readonly toldBefore: Date },
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update desk.alerts set sentence = $2, latest_at = $3, renewed_at = $4, told_at = null
      where id = $1 and over_at is null and told_at < $5 and (latest_at is null or latest_at < $3)`,
    [id, sentence, latestAt, at, toldBefore],
  );
  return rowCount === 1;
}

/** Ends an alert; false where it was ended before. */
export async function endAlert(db: Db, id: string, at: Date): Promise<boolean> {
  const { rowCount } = await db.query('update desk.alerts set over_at = $2 where id = $1 and over_at is null', [
    id,
    at,
  ]);
  return rowCount === 1;
}

/**
 * Takes up one alert that is to be told now, the oldest first, counts the attempt and puts the next one off: whoever looks
 * meanwhile is given another. Null where none is to be told.
 */
export async function takeUpTelling(db: Db, at: Date): Promise<Telling | null> {
  const { rows } = await db.query<Telling>(
    `update desk.alerts set ${ATTEMPT}
      where id = (select id from desk.alerts where ${DUE} order by id limit 1 for update skip locked)
     returning ${TELLING}`,
    [at],
  );
  return rows[0] ?? null;
}

/**
 * Takes up all alerts that are to be told now in one mail: those of a mail whose outcome is open, for it is the same mail
 * again; else all new ones.
 */
export async function takeUpMailing(db: Db, at: Date): Promise<Telling[]> {
  const { rows } = await db.query<Telling>(
    `with due as (select id, mailed_with from desk.alerts where ${DUE} order by id for update),
          mail as (select coalesce(min(mailed_with), min(id)) as mail, min(mailed_with) is null as is_new from due)
     update desk.alerts set ${ATTEMPT}, mailed_with = mail
       from mail where id in (select id from due where case when is_new then true else mailed_with = mail end)
     returning ${TELLING}`,
    [at],
  );
  return rows.toSorted((a, b) => Number(BigInt(a.id) - BigInt(b.id)));
}

/** Notes at once that people were told all that `takeUp…` gave. */
export async function markTold(db: Db, told: readonly Pick<Telling, 'id' | 'event'>[], at: Date): Promise<void> {
  const idsOf = (event: string) => told.flatMap(one => (one.event === event ? one.id : []));
  await db.query(
    `update desk.alerts
        set told_at = case when id = any($1) then $3 else told_at end,
            over_told_at = case when id = any($2) then $3 else over_told_at end,
            attempts = 0, tell_again_at = null, mailed_with = null
      where id = any($1) or id = any($2)`,
    [idsOf('raised'), idsOf('over'), at],
  );
}

const COLUMNS = `id, kind, about, weight, sentence, raised_at as "raisedAt", latest_at as "latestAt",
  renewed_at as "renewedAt", over_at as "overAt"`;
const TELLING = `${COLUMNS}, attempts, case when told_at is null then 'raised' else 'over' end as event`;
const DUE = `(told_at is null or (over_at is not null and over_told_at is null))
             and (tell_again_at is null or tell_again_at <= $1)`;
// Half a minute first, longer than an attempt may take; then twice as long each time, up to a quarter of an hour.
const ATTEMPT = `attempts = attempts + 1,
                 tell_again_at = $1::timestamptz + least(30 * power(2, attempts), 900) * interval '1 second'`;
