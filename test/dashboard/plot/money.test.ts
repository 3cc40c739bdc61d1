import { moneyPlots } from '../../../src/dashboard/plot/money.js';
import type { MoneyOfDay } from '../../../src/ledger/money-by-day.js';

const [FIRST, SECOND] = [new Date('2026-11-21T00:00:00Z'), new Date('2026-11-22T00:00:00Z')];
const posted = (day: Date, amount: string, changes: Partial<MoneyOfDay> = {}): MoneyOfDay => ({
  day,
  method: 'original_payment_method',
  ground: 'technical_failure',
  currency: 'USD',
  amount,
  ...changes,
});

describe('plots of money', () => {
  test('sum exactly, by the clauses that the money rests on', () => {
    const rows = [posted(FIRST, '0.1'), posted(SECOND, '0.2'), posted(SECOND, '1234567.89', { ground: 'by_hand' })];
    expect(moneyPlots(rows, [FIRST, SECOND])).toEqual([
      {
        method: 'original_payment_method',
        currency: 'USD',
        total: '1,234,568.19',
        sums: ['0.10', '1,234,568.09'],
        layers: [
          { name: '3.1, 8 technical failure', texture: 2, heights: [0.1, 0.2], texts: ['0.10', '0.20'], total: '0.30' },
          {
            name: '4.3 by hand',
            texture: 4,
            heights: [0, 1_234_567.89],
            texts: ['0.00', '1,234,567.89'],
            total: '1,234,567.89',
          },
        ],
      },
    ]);
  });

  test('keep currencies and methods apart', () => {
    const credit = { method: 'service_credit', ground: null };
    const rows = [posted(FIRST, '15', { currency: 'JPY' }), posted(FIRST, '1'), posted(FIRST, '2', credit)];
    const plots = moneyPlots(rows, [FIRST, SECOND]);
    expect(plots.map(({ currency, method, total }) => [currency, method, total])).toEqual([
      ['JPY', 'original_payment_method', '15'],
      ['USD', 'original_payment_method', '1.00'],
      ['USD', 'service_credit', '2.00'],
    ]);
    expect(plots[2]?.layers.map(({ name }) => name)).toEqual(['6 granted by support']);
  });

  test('there are none where no money went out', () => {
    expect(moneyPlots([], [FIRST])).toEqual([]);
  });

  test('a share finer than the minor unit is rounded where it is shown', () => {
    const [plot] = moneyPlots([posted(FIRST, '0.005')], [FIRST]);
    expect(plot?.sums).toEqual(['0.01']);
  });
});
