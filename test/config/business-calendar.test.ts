import { businessCalendar, loadConfig } from '../../src/config.js';
import { UTC_WEEK } from '../../src/policy/calendar.js';
import { problemsOf } from './problems-of.js';

test('the business days are those of UTC without holidays, unless told otherwise', () => {
  expect(businessCalendar(loadConfig({}))).toEqual(UTC_WEEK);
  const told = { BUSINESS_TIME_ZONE: 'America/New_York', BUSINESS_HOLIDAYS: '2026-12-25, 2028-02-29' };
  const calendar = { timeZone: 'America/New_York', holidays: ['2026-12-25', '2028-02-29'] };
  expect(businessCalendar(loadConfig(told))).toEqual(calendar);
});

test.each(['Berlin', 'CEST', '+01:00', 'Europe/Berlin ', 'Mars/Base'])('%j is no time zone', zone => {
  expect(problemsOf({ BUSINESS_TIME_ZONE: zone })).toEqual([
    'BUSINESS_TIME_ZONE is not a time zone such as "Europe/Berlin"',
  ]);
});

test.each(['2026-02-29', '2026-13-01', '2026-12-25,', '25.12.2026', '2026-1-1', '12-25', '2026-12-25T00:00Z', ','])(
  '%j is no list of holidays',
  days => {
    expect(problemsOf({ BUSINESS_HOLIDAYS: days })).toEqual([
      'BUSINESS_HOLIDAYS is not a list of days such as "2026-12-25, 2026-12-28"',
    ]);
  },
);
