import { markTold, takeUpMailing, takeUpTelling } from '../desk/alerts.js';
import type { Log } from '../log.js';
import type { Db } from '../postgres/pool.js';
import type { Channel, Notice } from './channel.js';

/** Runs statements on a connection that is given up where it does not answer. */
export type OnDatabase = <T>(work: (db: Db) => Promise<T>) => Promise<T>;

/**
 * Tells all alerts that were raised or are over and that nobody was told of. The attempt is counted before it is made and
 * told is written after it, so that a process that dies in between tells it again under the same name, and two that look at
 * once tell it once. The first that fails ends it for now: the others would fail too, and are tried at the next look.
 */
export async function tellAlerts(onDatabase: OnDatabase, channel: Channel, now: () => Date, log: Log): Promise<void> {
  for (;;) {
    const notices = await onDatabase(db => takeUp(db, channel, now()));
    if (notices.length === 0) return;
    const told = await channel.tell(notices);
    if (told.kind === 'again') return logUntold(log, notices, told.why);
    await onDatabase(db => markTold(db, notices, now()));
  }
}

async function takeUp(db: Db, { together }: Channel, at: Date) {
  if (together) return takeUpMailing(db, at);
  const one = await takeUpTelling(db, at);
  return one === null ? [] : [one];
}

/** Says in the log what people could not be told. */
export function logUntold(log: Log, notices: readonly (Notice & { readonly attempts: number })[], why: string): void {
  for (const { id, kind, event, attempts, sentence } of notices)
    log.error({ alert: id, kind, event, attempts, why }, `people could not be told, and will be again: ${sentence}`);
}
