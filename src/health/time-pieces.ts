const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const HOURS = 24;
const DAYS = 30;

/** The beginnings of the last 24 hours (UTC), the one that is on among them: oldest first. */
export const lastHours = (now: Date): Date[] => pieces(now, HOUR_MS, HOURS);

/** The beginnings of the last 30 days (UTC), today among them: oldest first. */
export const lastDays = (now: Date): Date[] => pieces(now, DAY_MS, DAYS);

// UTC has no summer time, and its days begin at multiples of 24 hours since 1970.
function pieces(now: Date, lengthMs: number, count: number): Date[] {
  const last = Math.floor(now.getTime() / lengthMs) * lengthMs;
  return Array.from({ length: count }, (_, i) => new Date(last - (count - 1 - i) * lengthMs));
}
