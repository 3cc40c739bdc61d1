import { endAlert, openAlerts, raiseAlert } from '../desk/alerts.js';
import type { Trouble, TroubleKind } from '../health/trouble.js';
import type { Db } from '../postgres/pool.js';
import type { Patience } from './patience.js';

/** What one look finds: what is wrong, and the kinds of which nothing is known. */
export interface Seen {
  readonly found: readonly Trouble[];
  readonly unknown: readonly TroubleKind[];
}

/**
 * Raises an alert for each trouble that stands and has none, and ends those whose trouble is gone. Several who look at once
 * raise one: the database has at most one open alert of a kind about the same.
 */
export async function watchTroubles(db: Db, patience: Patience, { found, unknown }: Seen, now: Date): Promise<void> {
  const { raise, over } = patience.judge(found, unknown, await openAlerts(db), now);
  for (const trouble of raise) await raiseAlert(db, trouble, now);
  for (const alert of over) await endAlert(db, alert.id, now);
}
