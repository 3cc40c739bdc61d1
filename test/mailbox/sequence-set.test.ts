import fc from 'fast-check';
import { sequenceSet } from '../../src/mailbox/sequence-set.js';

test.each([
  [[], ''],
  [[7], '7'],
  [[1, 2, 3], '1:3'],
  [[3, 1, 2, 7], '1:3,7'],
  [[2, 2, 4, 5, 5, 6, 9], '2,4:6,9'],
])('%j is %s', (uids, set) => {
  expect(sequenceSet(uids)).toBe(set);
});

test('names exactly the UIDs given', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), uids => {
      expect(named(sequenceSet(uids))).toEqual([...uids].sort((a, b) => a - b));
    }),
  );
});

function named(set: string): number[] {
  return set.split(',').flatMap(range => {
    const [first = 0, last = first] = range.split(':').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}
