import { firstDifference } from '../../src/replay/first-difference.js';

test.each([
  [
    { a: 1, b: [1, { c: null }] },
    { b: [1, { c: null }], a: 1 },
  ],
  [[], []],
  ['x', 'x'],
])('the same, whatever the order of keys', (a, b) => {
  expect(firstDifference(a, b)).toBeNull();
});

test.each([
  [{ a: { b: ['0.16'] } }, { a: { b: ['0.17'] } }, 'a.b.0'],
  [{ a: ['x'] }, { a: ['x', 'y'] }, 'a.1'],
  [{ a: 1 }, {}, 'a'],
  [{}, { a: null }, 'a'],
  [{ a: '1' }, { a: 1 }, 'a'],
  [{ a: [] }, { a: {} }, 'a'],
  [{ a: null }, { a: {} }, 'a'],
  ['x', 'y', '(all of it)'],
])('%j and %j differ first at %s', (a, b, at) => {
  expect(firstDifference(a, b)).toBe(at);
});
