/**
 * RFC 5322 §3.3: `Sun, 22 Nov 2026 11:30:00 +0100`, the day's name and the seconds optional; §4.3: zones by name. Years
 * from 1990 to 2099: mail is younger as we know it, and what claims to come from beyond has a broken clock.
 */
const DAY_NAME = '(?:(?:mon|tue|wed|thu|fri|sat|sun) ?, ?)?';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const YEAR = '(?:199|20\\d)\\d';
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const ZONE = '(?:[+-]\\d{4}|utc?|gmt|[ecmp][sd]t)';
const DATE = new RegExp(`^${DAY_NAME}\\d{1,2} ${MONTH} ${YEAR} ${TIME} ${ZONE}$`, 'i');

const MAX_DATE_CHARS = 200;

/**
 * Takes the value of a Date field and gives the instant as ISO in UTC; null where it is no date of RFC 5322 or an
 * absurd one. A comment behind it is passed over. Never "now": a mail without a date has none.
 */
export function readMailDate(value: string): string | null {
  const [plain = ''] = value.slice(0, MAX_DATE_CHARS).split('(');
  const text = plain.replace(/\s+/g, ' ').trim();
  const instant = DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}
