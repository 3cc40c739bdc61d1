import type { Alert } from '../desk/alerts.js';
import type { Trouble } from '../health/trouble.js';
import type { Log } from '../log.js';
import type { Channel, Notice } from './channel.js';
import { openPatience } from './patience.js';
import { logUntold } from './tell-alerts.js';

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 900_000;

/**
 * The alerts of a trouble with the database itself, which cannot keep them: they are remembered by this process alone. Each
 * look takes the trouble, if there is one, and tells what is new of it.
 */
export function rememberedAlerts(channel: Channel, log: Log) {
  const patience = openPatience();
  let open: Alert | null = null;
  let untold: Notice[] = [];
  let attempts = 0;
  let tellAt = 0;

  function note(found: readonly Trouble[], now: Date): void {
    const { raise, over } = patience.judge(found, [], open === null ? [] : [open], now);
    for (const trouble of raise) {
      open = { ...trouble, id: `${trouble.kind}-${now.getTime()}`, raisedAt: now, renewedAt: null, overAt: null };
      untold.push({ ...open, event: 'raised' });
    }
    for (const alert of over) {
      open = null;
      untold.push({ ...alert, overAt: now, event: 'over' });
    }
  }

  return async (found: readonly Trouble[], now: Date): Promise<void> => {
    note(found, now);
    const telling = untold;
    if (telling.length === 0 || now.getTime() < tellAt) return;
    const told = await channel.tell(telling);
    attempts += 1;
    if (told.kind === 'told') {
      untold = [];
      attempts = 0;
      return;
    }
    tellAt = now.getTime() + Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 10), LONGEST_PAUSE_MS);
    logUntold(
      log,
      telling.map(notice => ({ ...notice, attempts })),
      told.why,
    );
  };
}
