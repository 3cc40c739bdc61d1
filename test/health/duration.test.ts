import { durationText } from '../../src/health/duration.js';

test.each([
  [-3, '0 s'],
  [0, '0 s'],
  [59.9, '59 s'],
  [60, '1 min'],
  [3_599, '59 min'],
  [3_600, '1 h'],
  [86_399, '23 h'],
  [86_400, '1 day'],
  [200_000, '2 days'],
])('%d s is told as %s', (seconds, told) => {
  expect(durationText(seconds)).toBe(told);
});
