import type { Db } from '../postgres/pool.js';

/** Where a mail is. Each is in exactly one of these. */
export const PLACES = ['decided', 'asked', 'review', 'trial', 'ignored', 'quarantined', 'pending'] as const;
export type Place = (typeof PLACES)[number];

/** How many mails have one fate; `reason` is null where they have a case, or none yet. */
export interface Fates {
  readonly disposition: string;
  readonly reason: string | null;
  readonly count: number;
}

/** Every mail counted twice: all of them, and by where they are. The difference is 0, or something is broken. */
export interface Accounting {
  readonly fetched: number;
  readonly places: Readonly<Record<Place, number>>;
  readonly difference: number;
  readonly fates: readonly Fates[];
}

// A mail of a case is where its case is. Whatever a trial came to, it waits for nobody and nothing was decided.
const PLACE_OF_STATE: Readonly<Record<string, Place>> = {
  approved: 'decided',
  partially_approved: 'decided',
  denied: 'decided',
  withdrawn: 'decided',
  needs_info: 'asked',
  needs_verification: 'asked',
  needs_review: 'review',
  trial: 'trial',
};

interface Row extends Fates {
  readonly state: string | null;
  readonly fetched: number;
}

/** Accounts for every mail ever fetched, in one statement, so that both counts are of the same instant. */
export async function accountForMails(db: Db): Promise<Accounting> {
  const { rows } = await db.query<Row>(
    `select disposition, reason, case when not live then 'trial' else state end as state, count(*)::int as count,
            (select count(*)::int from desk.messages) as fetched
       from desk.messages left join desk.cases using (case_id) group by 1, 2, 3 order by 1, 2, 3`,
  );
  return accounted(rows);
}

function accounted(rows: readonly Row[]): Accounting {
  const places = { decided: 0, asked: 0, review: 0, trial: 0, ignored: 0, quarantined: 0, pending: 0 };
  for (const row of rows) {
    const place = placeOf(row);
    if (place !== null) places[place] += row.count;
  }
  const fetched = rows[0]?.fetched ?? 0;
  const found = Object.values(places).reduce((sum, count) => sum + count, 0);
  return { fetched, places, difference: fetched - found, fates: fatesOf(rows) };
}

/** Null: nowhere, which is what the difference shows. */
function placeOf({ disposition, state }: Row): Place | null {
  if (disposition === 'case') return PLACE_OF_STATE[state ?? ''] ?? null;
  return PLACES.find(place => place === disposition) ?? null;
}

/** The mails of all cases are of one fate. */
function fatesOf(rows: readonly Row[]): Fates[] {
  const count = rows.filter(row => row.disposition === 'case').reduce((sum, row) => sum + row.count, 0);
  const others = rows.filter(row => row.disposition !== 'case');
  return [
    ...(count === 0 ? [] : [{ disposition: 'case', reason: null, count }]),
    ...others.map(({ disposition, reason, count }) => ({ disposition, reason, count })),
  ];
}
