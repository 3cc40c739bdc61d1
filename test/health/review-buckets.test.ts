import { reviewBuckets, reviewTotals } from '../../src/health/review-buckets.js';
import { lastDays, lastHours } from '../../src/health/time-pieces.js';
import { UTC_WEEK } from '../../src/policy/calendar.js';

const FRIDAY = new Date('2026-11-20T12:00:00Z');
const EMPTY = { later: 0, '4': 0, '3': 0, '2': 0, '1': 0, today: 0, overdue: 0, breached: 0 };
const bucketOf = (dueAt: string | null, calendar = UTC_WEEK) => {
  const counts = reviewBuckets([dueAt === null ? null : new Date(dueAt)], FRIDAY, calendar);
  return Object.entries(counts).find(([, count]) => count === 1)?.[0];
};

describe('the review clock', () => {
  test.each([
    ['2026-11-20T12:00:00Z', 'today'],
    ['2026-11-20T23:59:59Z', 'today'],
    ['2026-11-23T00:00:00Z', '1'], // over the weekend it is one business day
    ['2026-11-24T12:00:00Z', '2'],
    ['2026-11-25T23:59:59Z', '3'],
    ['2026-11-26T00:00:00Z', '4'],
    ['2026-11-27T00:00:00Z', 'later'],
    [null, 'later'],
    ['2026-11-20T11:59:59Z', 'overdue'],
    ['2026-11-18T12:00:00Z', 'overdue'], // two business days: the promise ends this very moment
    ['2026-11-18T11:59:59Z', 'breached'],
    ['2026-11-01T00:00:00Z', 'breached'],
  ])('a case due at %s is in "%s"', (dueAt, bucket) => {
    expect(bucketOf(dueAt)).toBe(bucket);
  });

  test('days end in the time zone of the business, and holidays do not count', () => {
    const tokyo = { timeZone: 'Asia/Tokyo', holidays: ['2026-11-23'] };
    expect(bucketOf('2026-11-20T14:59:59Z', tokyo)).toBe('today'); // 23:59:59 there
    expect(bucketOf('2026-11-20T15:00:00Z', tokyo)).toBe('1'); // Saturday there: it counts until the next business day
    expect(bucketOf('2026-11-24T03:00:00Z', tokyo)).toBe('1'); // Tuesday, for Monday is a holiday
  });

  test('counts them, and how many have waited too long', () => {
    const due = ['2026-11-20T11:00:00Z', '2026-11-19T11:00:00Z', '2026-11-01T00:00:00Z', '2026-11-23T00:00:00Z'];
    const counts = reviewBuckets(
      due.map(at => new Date(at)),
      FRIDAY,
      UTC_WEEK,
    );
    expect(counts).toEqual({ ...EMPTY, '1': 1, overdue: 2, breached: 1 });
    expect(reviewTotals(counts)).toEqual({ waiting: 4, overdue: 3, breached: 1 });
    expect(reviewTotals(reviewBuckets([], FRIDAY, UTC_WEEK))).toEqual({ waiting: 0, overdue: 0, breached: 0 });
  });
});

describe('pieces of time', () => {
  const now = new Date('2026-11-22T00:30:00Z');

  test('are the last 24 hours, this one among them', () => {
    const hours = lastHours(now).map(at => at.toISOString());
    expect([hours.length, hours[0], hours[23]]).toEqual([24, '2026-11-21T01:00:00.000Z', '2026-11-22T00:00:00.000Z']);
  });

  test('and the last 30 days', () => {
    const days = lastDays(now).map(at => at.toISOString());
    expect([days.length, days[0], days[29]]).toEqual([30, '2026-10-24T00:00:00.000Z', '2026-11-22T00:00:00.000Z']);
  });
});
