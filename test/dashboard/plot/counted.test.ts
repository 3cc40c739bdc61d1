import { counted } from '../../../src/dashboard/plot/counted.js';

const [FIRST, SECOND] = [new Date('2026-11-21T00:00:00Z'), new Date('2026-11-22T00:00:00Z')];
const at = (from: Date, kind: string, count: number) => ({ from, kind, count });
const LAYERS = [
  { name: 'Approved', kinds: ['approved', 'partially_approved'] },
  { name: 'Denied', kinds: ['denied'] },
];

describe('counts over time', () => {
  test('several kinds make one layer, and what is missing is zero', () => {
    const rows = [at(FIRST, 'approved', 1_000), at(FIRST, 'partially_approved', 234), at(SECOND, 'denied', 2)];
    expect(counted(rows, [FIRST, SECOND], LAYERS)).toEqual({
      layers: [
        { name: 'Approved', texture: 0, heights: [1_234, 0], texts: ['1,234', '0'], total: '1,234' },
        { name: 'Denied', texture: 1, heights: [0, 2], texts: ['0', '2'], total: '2' },
      ],
      sums: ['1,234', '2'],
    });
  });

  test('what is of another time or kind is not shown', () => {
    const rows = [at(new Date('2026-11-23T00:00:00Z'), 'denied', 1), at(FIRST, 'withdrawn', 1)];
    expect(counted(rows, [FIRST, SECOND], LAYERS).sums).toEqual(['0', '0']);
  });
});
