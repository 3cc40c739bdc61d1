import fc from 'fast-check';
import { addBusinessDays, type BusinessCalendar, isDay, isTimeZone, UTC_WEEK } from '../../src/policy/calendar.js';

const zoned = (timeZone: string, ...holidays: string[]): BusinessCalendar => ({ timeZone, holidays });
const plus = (from: string, days: number, calendar = UTC_WEEK) =>
  addBusinessDays(new Date(from), days, calendar).toISOString();

describe('in UTC', () => {
  test.each([
    ['within a week', '2026-11-16T12:00:00.000Z', 4, '2026-11-20T12:00:00.000Z'],
    ['over a weekend', '2026-11-20T12:00:00.000Z', 1, '2026-11-23T12:00:00.000Z'],
    ['five days are a week', '2026-11-18T23:59:59.999Z', 5, '2026-11-25T23:59:59.999Z'],
    ['ten are two', '2026-11-18T00:00:00.000Z', 10, '2026-12-02T00:00:00.000Z'],
    ['from a Saturday, Monday is the first', '2026-11-21T12:00:00.000Z', 1, '2026-11-23T12:00:00.000Z'],
    ['from a Sunday too', '2026-11-22T12:00:00.000Z', 5, '2026-11-27T12:00:00.000Z'],
    ['over the end of a year', '2026-12-31T12:00:00.000Z', 1, '2027-01-01T12:00:00.000Z'],
    ['over a leap day', '2028-02-28T12:00:00.000Z', 2, '2028-03-01T12:00:00.000Z'],
    ['none', '2026-11-21T12:00:00.000Z', 0, '2026-11-21T12:00:00.000Z'],
  ])('%s', (_, from, days, to) => expect(plus(from, days)).toBe(to));
});

describe('holidays', () => {
  test.each([
    ['one is passed over', ['2026-11-26'], 5, '2026-11-30T12:00:00.000Z'],
    ['two in a row with a weekend behind them', ['2026-11-26', '2026-11-27'], 5, '2026-12-01T12:00:00.000Z'],
    ['one on a Saturday costs nothing', ['2026-11-28'], 5, '2026-11-27T12:00:00.000Z'],
    ['one on the day it begins costs nothing', ['2026-11-20'], 5, '2026-11-27T12:00:00.000Z'],
    ['one on the last day', ['2026-11-27'], 5, '2026-11-30T12:00:00.000Z'],
  ])('%s', (_, holidays, days, to) =>
    expect(plus('2026-11-20T12:00:00.000Z', days, zoned('UTC', ...holidays))).toBe(to),
  );

  test('are days of the time zone', () => {
    // Thursday in Los Angeles while it is Friday in UTC.
    const from = '2026-11-20T03:00:00.000Z';
    expect(plus(from, 1, zoned('America/Los_Angeles', '2026-11-20'))).toBe('2026-11-24T03:00:00.000Z');
    expect(plus(from, 1, zoned('UTC', '2026-11-20'))).toBe('2026-11-23T03:00:00.000Z');
  });
});

describe('the weekend is that of the time zone', () => {
  test.each([
    // Friday evening in UTC: Saturday in Auckland, Friday in Los Angeles.
    ['Pacific/Auckland', '2026-11-20T20:00:00.000Z', 1, '2026-11-22T20:00:00.000Z'],
    ['UTC', '2026-11-20T20:00:00.000Z', 1, '2026-11-23T20:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-20T20:00:00.000Z', 1, '2026-11-23T20:00:00.000Z'],
    // Monday night in UTC: Sunday still in Los Angeles.
    ['America/Los_Angeles', '2026-11-23T05:00:00.000Z', 1, '2026-11-24T05:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-22T11:00:00.000Z', 1, '2026-11-23T11:00:00.000Z'],
  ])('%s from %s', (zone, from, days, to) => expect(plus(from, days, zoned(zone))).toBe(to));
});

describe('a change of the clocks', () => {
  test.each([
    ['moves the hour in spring', 'Europe/Berlin', '2026-03-27T12:00:00+01:00', 1, '2026-03-30T13:00:00+02:00'],
    ['and in autumn', 'Europe/Berlin', '2026-10-23T12:00:00+02:00', 1, '2026-10-26T11:00:00+01:00'],
    // Israel's spring forward is on a Friday: its 23 hours are no reason to miss it.
    ['passes over no day that is short', 'Asia/Jerusalem', '2026-03-26T23:30:00+02:00', 1, '2026-03-27T23:30:00+03:00'],
    // Cuba's autumn Sunday has 25 hours: Sunday to Monday is a step of 24, and still Sunday.
    ['counts no day that is long twice', 'America/Havana', '2026-10-31T00:30:00-04:00', 1, '2026-11-02T00:30:00-05:00'],
  ])('%s: %s', (_, zone, from, days, to) => expect(plus(from, days, zoned(zone))).toBe(new Date(to).toISOString()));
});

const ZONES = ['UTC', 'Pacific/Auckland', 'Asia/Jerusalem', 'America/Havana', 'Europe/Berlin', 'Australia/Lord_Howe'];
const HOLIDAYS = ['2026-03-27', '2026-12-25', '2027-01-01'];

test('whatever the zone, it lands on a business day with that many business days from the next day on', () => {
  const name = (zone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  const isBusinessDay = (day: string) => ![0, 6].includes(new Date(day).getUTCDay()) && !HOLIDAYS.includes(day);
  const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 30 }), fc.constantFrom(...ZONES), (from, days, zone) => {
      const to = addBusinessDays(from, days, zoned(zone, ...HOLIDAYS));
      const last = name(zone).format(to);
      expect(isBusinessDay(last)).toBe(true);
      let counted = 0;
      for (let day = Date.parse(name(zone).format(from)) + 86_400_000; day <= Date.parse(last); day += 86_400_000)
        counted += Number(isBusinessDay(new Date(day).toISOString().slice(0, 10)));
      expect(counted).toBe(days);
    }),
  );
});

test.each(['2026-02-28', '2028-02-29', '1999-12-31'])('%s is a day', day => expect(isDay(day)).toBe(true));
test.each(['2026-02-29', '2026-00-10', '2026-01-32', '2026-1-1', ' 2026-01-01', '+002026-01-01', ''])(
  '%j is none',
  day => expect(isDay(day)).toBe(false),
);

test.each(['UTC', 'Europe/Berlin', 'America/Argentina/Ushuaia'])('%s is a time zone', zone =>
  expect(isTimeZone(zone)).toBe(true),
);
test.each(['', 'Europe', 'Europe/Atlantis', '+02:00', '-08:00'])('%j is none', zone =>
  expect(isTimeZone(zone)).toBe(false),
);
