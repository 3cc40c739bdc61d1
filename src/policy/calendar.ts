const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const SATURDAY = 6;
const SUNDAY = 0;

/** 4.3 "within 5-7 business days": a person's answer is due after so many. */
export const REVIEW_BUSINESS_DAYS = 5;

/** 4.3 "processed to your original payment method within 10 business days". */
export const REFUND_BUSINESS_DAYS = 10;

/** Which days count in section 4.3: Monday to Friday in a time zone, without the holidays (ISO days in that zone). */
export interface BusinessCalendar {
  readonly timeZone: string;
  readonly holidays: readonly string[];
}

/** Monday to Friday in UTC. */
export const UTC_WEEK: BusinessCalendar = { timeZone: 'UTC', holidays: [] };

/** The calendar day in UTC of an ISO instant: `2026-11-22`. Days compare as text. */
export function dayOf(instant: string): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The day `days` after an ISO day. */
export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * DAY_MS).toISOString());
}

/** Whether a text is a day of the calendar as ISO 8601 writes it: `2026-02-28`, not `2026-02-30`. */
export function isDay(text: string): boolean {
  return ISO_DAY.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(text) === text;
}

/** Whether a text names a time zone of the IANA database, such as `Europe/Berlin`. */
export function isTimeZone(text: string): boolean {
  try {
    formatOf(text);
    return /^[A-Z]/i.test(text); // newer releases of Node take offsets such as +01:00, which know no summer time
  } catch {
    return false;
  }
}

/**
 * The instant `days` business days after another: the clocks of section 4.3. The day of `from` itself never counts, so
 * Friday, Saturday and Sunday plus one are all Monday. The hour stays but for changes of the clocks.
 */
export function addBusinessDays(from: Date, days: number, calendar: BusinessCalendar): Date {
  let day = localDay(from.getTime(), calendar.timeZone);
  let at = from.getTime();
  for (let left = days; left > 0; at += DAY_MS) {
    day = addDays(day, 1);
    if (isBusinessDay(day, calendar)) left--;
  }
  return new Date(onDay(day, at, calendar.timeZone));
}

function isBusinessDay(day: string, { holidays }: BusinessCalendar): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== SATURDAY && weekday !== SUNDAY && !holidays.includes(day);
}

/** Around midnight, days of 23 or 25 hours carry steps of 24 over to a neighbouring day: back onto this one by hours. */
function onDay(day: string, instant: number, timeZone: string): number {
  let at = instant;
  while (localDay(at, timeZone) > day) at -= HOUR_MS;
  while (localDay(at, timeZone) < day) at += HOUR_MS;
  return at;
}

function localDay(at: number, timeZone: string): string {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

const formats = new Map<string, Intl.DateTimeFormat>(); // one costs as much as hundreds of its answers

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, ...parts });
  formats.set(timeZone, made);
  return made;
}
