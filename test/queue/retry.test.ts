import fc from 'fast-check';
import { retryDelayMs, sayable } from '../../src/queue/retry.js';

test('the delays double from a quarter of a second to half a minute', () => {
  const attempts = [1, 2, 3, 4, 7, 8, 9, 100, 100_000];
  expect(attempts.map(retryDelayMs)).toEqual([250, 500, 1_000, 2_000, 16_000, 30_000, 30_000, 30_000, 30_000]);
});

test('the delays never shrink', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), n => retryDelayMs(n + 1) >= retryDelayMs(n)));
});

test('whatever an error says, it can be stored: short, well-formed and without NUL', () => {
  const anything = fc.string({ unit: fc.constantFrom('a', 'é', '\0', '\ud83d', '\ude00'), maxLength: 400 });
  fc.assert(
    fc.property(anything, text => {
      const said = sayable(new Error(text));
      return said.length <= 300 && said.isWellFormed() && !said.includes('\0');
    }),
  );
});

test.each([
  [new RangeError('too far'), 'RangeError: too far'],
  [new Error(''), 'Error: '],
  ['a text', 'something that is not an Error was thrown'],
  [undefined, 'something that is not an Error was thrown'],
])('it says what an error says: %s', (thrown, said) => expect(sayable(thrown)).toBe(said));
