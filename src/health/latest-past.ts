import type { HourOfWaits } from '../desk/waits-by-hour.js';

/**
 * When the latest joined of those whose time is up at `now` (UTC): at its end, or when it began to wait where that was later,
 * as after an outage. `endsAt` gives the end of a time. An hour counts once all of it has ended; null where none has.
 */
export function latestPast(hours: readonly HourOfWaits[], endsAt: (at: Date) => Date, now: Date): Date | null {
  const joined = hours.flatMap(({ at, beganAt }) => {
    const end = endsAt(at);
    return end < now ? [Math.max(end.getTime(), beganAt.getTime())] : [];
  });
  return joined.length === 0 ? null : new Date(joined.reduce((latest, at) => Math.max(latest, at)));
}
