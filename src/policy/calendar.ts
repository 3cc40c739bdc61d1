const DAY_MS = 86_400_000;

/** The calendar day in UTC of an ISO instant: `2026-11-22`. Days compare as text. */
export function dayOf(instant: string): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The day `days` after an ISO day. */
export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * DAY_MS).toISOString());
}

/** The instant `days` business days (Monday to Friday, UTC) after another: the clocks of section 4.3. */
export function addBusinessDays(from: Date, days: number): Date {
  let at = from.getTime();
  for (let left = days; left > 0; ) {
    at += DAY_MS;
    if (isBusinessDay(new Date(at))) left--;
  }
  return new Date(at);
}

const isBusinessDay = (date: Date) => date.getUTCDay() !== 0 && date.getUTCDay() !== 6;
