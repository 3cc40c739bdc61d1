import { answerDueAt, promiseEndsAt } from '../../src/health/promise.js';
import { addBusinessDays, UTC_WEEK } from '../../src/policy/calendar.js';

// A Monday, a Friday, and a Saturday: five business days make an answer due, seven break the promise (4.3).
test.each([
  ['2026-11-02T10:00:00Z', '2026-11-09T10:00:00Z', '2026-11-11T10:00:00Z'],
  ['2026-11-06T10:00:00Z', '2026-11-13T10:00:00Z', '2026-11-17T10:00:00Z'],
  ['2026-11-07T10:00:00Z', '2026-11-13T10:00:00Z', '2026-11-17T10:00:00Z'],
])('a mail of %s is due at %s; the promise ends at %s', (received, due, ends) => {
  const dueAt = answerDueAt(new Date(received), UTC_WEEK);
  expect(dueAt).toEqual(new Date(due));
  expect(promiseEndsAt(dueAt, UTC_WEEK)).toEqual(new Date(ends));
  expect(promiseEndsAt(dueAt, UTC_WEEK)).toEqual(addBusinessDays(new Date(received), 7, UTC_WEEK));
});

test('holidays do not count', () => {
  const calendar = { timeZone: 'Europe/Berlin', holidays: ['2026-12-25'] };
  expect(promiseEndsAt(new Date('2026-12-23T10:00:00Z'), calendar)).toEqual(new Date('2026-12-28T10:00:00Z'));
});
