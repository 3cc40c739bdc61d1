import { clausesOfGround } from '../../health/ground-clauses.js';
import type { MoneyOfDay } from '../../ledger/money-by-day.js';
import { type Decimal, decimal, plain, roundToMinor, sum } from '../../money.js';
import { groupedAmount } from './numbers.js';
import type { Layer, Plot } from './plot.js';

// What money goes out on: the grounds of 3.1, what people pay by hand, and credit that support grants outside any case.
const GROUNDS_SHOWN = [
  'duplicate_charge',
  'incorrect_amount',
  'technical_failure',
  'service_outage',
  'by_hand',
  null,
] as const satisfies readonly MoneyOfDay['ground'][];

/** Money out in one currency and by one method, without its heading. */
export interface MoneyPlot extends Pick<Plot, 'layers' | 'sums'> {
  readonly method: string;
  readonly currency: string;
  /** All days together. */
  readonly total: string;
}

/**
 * A plot for each currency and method that money went out in, its layers by the clauses it rests on. Texts are exact
 * decimals, rounded to the minor unit where a share of an outage is finer; floats are the heights alone.
 */
export function moneyPlots(posted: readonly MoneyOfDay[], days: readonly Date[]): MoneyPlot[] {
  const kinds = [...new Set(posted.map(({ currency, method }) => `${currency} ${method}`))].sort();
  return kinds.map(kind => {
    const [currency = '', method = ''] = kind.split(' ');
    const rows = posted.filter(row => row.currency === currency && row.method === method);
    return { method, currency, ...plotOf(rows, days, currency) };
  });
}

function plotOf(rows: readonly MoneyOfDay[], days: readonly Date[], currency: string) {
  const shown = (amounts: readonly Decimal[]) => groupedAmount(plain(roundToMinor(sum(amounts), currency), currency));
  const amountsOn = (day: Date, some: readonly MoneyOfDay[]) =>
    some.filter(row => row.day.getTime() === day.getTime()).map(({ amount }) => decimal(amount));
  const layers = GROUNDS_SHOWN.flatMap((ground, texture): Layer[] => {
    const own = rows.filter(row => row.ground === ground);
    const perDay = days.map(day => amountsOn(day, own));
    const heights = perDay.map(amounts => sum(amounts).toNumber());
    const layer = { name: nameOf(ground), texture, heights, texts: perDay.map(shown), total: shown(perDay.flat()) };
    return own.length === 0 ? [] : [layer];
  });
  const all = days.map(day => amountsOn(day, rows));
  return { layers, sums: all.map(shown), total: shown(all.flat()) };
}

/** `3.1, 8 technical failure`. */
function nameOf(ground: string | null): string {
  return `${clausesOfGround(ground)} ${(ground ?? 'granted by support').replaceAll('_', ' ')}`;
}
