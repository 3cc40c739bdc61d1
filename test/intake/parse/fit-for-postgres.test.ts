import fc from 'fast-check';
import { fitForPostgres } from '../../../src/intake/parse/fit-for-postgres.js';

test('text that Postgres takes stays as it is', () => {
  expect(fitForPostgres('Grüße, 請求書 😀\r\n\t\u{1}', 100)).toBe('Grüße, 請求書 😀\r\n\t\u{1}');
});

test('NUL is left out', () => {
  expect(fitForPostgres('a\0b\0', 10)).toBe('ab');
});

test('halves of surrogate pairs are replaced, pairs are kept', () => {
  expect(fitForPostgres('\ud83dx\ude00 \ud83d\ude00', 10)).toBe('\ufffdx\ufffd \ud83d\ude00');
});

test('the text is cut, and a pair that the cut halves is replaced', () => {
  expect(fitForPostgres('abcdef', 3)).toBe('abc');
  expect(fitForPostgres('ab😀', 3)).toBe('ab\ufffd');
});

test('whatever goes in, what comes out has UTF-8 and no NUL', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), fc.nat(40), (units, maxChars) => {
      const text = fitForPostgres(String.fromCharCode(...units), maxChars);
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
      expect(text).not.toContain('\0');
      expect(text.length).toBeLessThanOrEqual(maxChars);
    }),
  );
});
