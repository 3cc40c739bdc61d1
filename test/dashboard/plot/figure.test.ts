import { pageText } from '../../../src/dashboard/html.js';
import { bar } from '../../../src/dashboard/plot/bar.js';
import { counted } from '../../../src/dashboard/plot/counted.js';
import { figure } from '../../../src/dashboard/plot/figure.js';
import { groupedAmount } from '../../../src/dashboard/plot/numbers.js';
import { dayColumns, hourColumns } from '../../../src/dashboard/plot/times.js';

const DAYS = [new Date('2026-11-22T00:00:00Z'), new Date('2026-11-23T00:00:00Z')];

describe('a figure', () => {
  const rows = [{ from: new Date('2026-11-22T00:00:00Z'), kind: 'case', count: 1_204 }];
  const text = pageText(
    figure({
      id: 'arrivals',
      title: 'Arrivals',
      note: 'by day, UTC',
      columns: dayColumns(DAYS),
      ...counted(rows, DAYS, [{ name: 'Requests', kinds: ['case'] }]),
    }),
  );

  test('has all its numbers in a table, the newest first', () => {
    const cells = (text.match(/<tr><th scope="row".*?<\/tr>/g) ?? []).map(row => row.replace(/<[^>]*>/g, ' ').trim());
    expect(cells.map(row => row.split(/\s{2,}/))).toEqual([
      ['Nov 23', '0', '0'],
      ['Nov 22', '1,204', '1,204'],
    ]);
  });

  test('names its layers beside their textures', () => {
    expect(text).toContain('fill="url(#texture-0)" width="12" height="12"/></svg>Requests <b>1,204</b>');
  });
});

describe('a bar', () => {
  const widthOf = (value: number, max: number) => /rect [^>]*width="([\d.]+)%"/.exec(pageText(bar(value, max)))?.[1];

  test('is as long as its share', () => {
    expect(widthOf(50, 200)).toBe('25');
    expect(widthOf(200, 200)).toBe('100');
  });

  test('is seen where there is anything, and not where there is nothing', () => {
    expect(widthOf(1, 1_000_000)).toBe('1');
    expect(widthOf(0, 10)).toBeUndefined();
    expect(widthOf(0, 0)).toBeUndefined();
  });
});

describe('columns of time', () => {
  test('name hours in UTC, every sixth on the axis', () => {
    const hours = [5, 6, 7].map(hour => new Date(Date.UTC(2026, 10, 22, hour)));
    expect(hourColumns(hours)).toEqual([
      { name: 'Nov 22, 05:00', tick: null },
      { name: 'Nov 22, 06:00', tick: '06:00' },
      { name: 'Nov 22, 07:00', tick: null },
    ]);
  });

  test('name days, Mondays on the axis', () => {
    expect(dayColumns(DAYS)).toEqual([
      { name: 'Nov 22', tick: null },
      { name: 'Nov 23', tick: 'Nov 23' },
    ]);
  });
});

test.each([
  ['0.10', '0.10'],
  ['999.99', '999.99'],
  ['1000', '1,000'],
  ['1234567.891011', '1,234,567.891011'],
])('%s is written %s', (amount, written) => {
  expect(groupedAmount(amount)).toBe(written);
});
