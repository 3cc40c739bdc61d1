import type { Count } from '../../desk/figures.js';
import type { Answer } from '../../health/ask.js';
import type { Tallied } from '../../health/tally.js';
import type { Scrape } from '../scrape.js';

export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** One family of samples: its name, what it means, and how it is read from what a scrape has learnt. */
export interface Series {
  readonly type: 'gauge' | 'counter';
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly samples: (scrape: Scrape) => readonly Sample[];
}

/** Makes families from one of the scrape's answers. Where that part did not answer they have no samples: unknown is not 0. */
export function seriesOf<T>(answer: (scrape: Scrape) => Answer<T>) {
  const make =
    (type: Series['type']) =>
    (name: string, help: string, labels: readonly string[], samples: (of: T, scrape: Scrape) => readonly Sample[]) => ({
      type,
      name,
      help,
      labels,
      samples: (scrape: Scrape) => {
        const known = answer(scrape);
        return known.ok ? samples(known.value, scrape) : [];
      },
    });
  return { gauge: make('gauge'), counter: make('counter') };
}

/** The samples of counts by kind, under this label. */
export const counts = (label: string, rows: readonly Count[]): Sample[] =>
  rows.map(({ kind, count }) => ({ labels: { [label]: kind }, value: count }));

/** The samples of counters that were tallied. */
export const samplesOf = (tallied: readonly Tallied[]): Sample[] =>
  tallied.map(({ labels, value }) => ({ labels, value: value.toNumber() }));

/** The samples of a record of numbers, its keys under this label. */
export const entries = (label: string, record: Readonly<Record<string, number>>): Sample[] =>
  Object.entries(record).map(([key, value]) => ({ labels: { [label]: key }, value }));
