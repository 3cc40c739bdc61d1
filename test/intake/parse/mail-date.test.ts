import { readMailDate } from '../../../src/intake/parse/mail-date.js';

test.each([
  ['Sun, 22 Nov 2026 11:30:00 +0100', '2026-11-22T10:30:00.000Z'],
  ['22 Nov 2026 11:30:00 -0000', '2026-11-22T11:30:00.000Z'],
  ['Sun, 22 Nov 2026 11:30 GMT', '2026-11-22T11:30:00.000Z'],
  ['Sun,  2 Nov 2026  1:05:09 EST', '2026-11-02T06:05:09.000Z'],
  ['Sun, 22 Nov 2026 11:30:00 +0100 (CET)', '2026-11-22T10:30:00.000Z'],
])('%s', (value, iso) => {
  expect(readMailDate(value)).toBe(iso);
});

test.each([
  '',
  'yesterday',
  '1',
  '2026-11-22',
  'Sun, 22 Nov 2026',
  'Sun, 22 Nov 2026 25:61:00 +0100',
  'Sun, 22 Nov 0026 11:30:00 +0100',
  'Thu, 1 Jan 1970 00:00:00 +0000',
  'Sun, 22 Nov 9999 11:30:00 +0100',
  'Sun, 22 Nov 2026 11:30:00 +0100 and more',
])('no date: %s', value => {
  expect(readMailDate(value)).toBeNull();
});
