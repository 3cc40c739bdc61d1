import { endAlert, openAlerts, raiseAlert, renewAlert } from '../desk/alerts.js';
import type { Trouble, TroubleKind } from '../health/trouble.js';
import type { Db } from '../postgres/pool.js';
import type { Patience } from './patience.js';

// A flood of mails must not become a flood of alerts.
const TOLD_AGAIN_AFTER_MS = 3_600_000;

/** What one look finds: what is wrong, and the kinds of which nothing is known. */
export interface Seen {
  readonly found: readonly Trouble[];
  readonly unknown: readonly TroubleKind[];
}

/**
 * Raises an alert for each trouble that stands and has none, lets those be told again that grew since people were told an
 * hour ago, and ends those whose trouble is gone. Several who look at once raise one: the database has at most one open
 * alert of a kind about the same.
 */
export async function watchTroubles(db: Db, patience: Patience, { found, unknown }: Seen, now: Date): Promise<void> {
  const { raise, grown, over } = patience.judge(found, unknown, await openAlerts(db), now);
  for (const trouble of raise) await raiseAlert(db, trouble, now);
  const toldBefore = new Date(now.getTime() - TOLD_AGAIN_AFTER_MS);
  for (const { alert, trouble } of grown) await renewAlert(db, alert.id, trouble, { at: now, toldBefore });
  for (const alert of over) await endAlert(db, alert.id, now);
}
