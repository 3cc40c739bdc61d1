import { WAIT_BOUNDS } from '../health/tallies.js';
import type { Tallied } from '../health/tally.js';
import type { Scrape } from './scrape.js';

/** A histogram that is counted in the rows, so that it is whole whichever processes did the work. */
export interface Histogram {
  readonly name: string;
  readonly help: string;
  readonly counts: (scrape: Scrape) => readonly Tallied[] | null;
}

export const HISTOGRAMS: readonly Histogram[] = [
  {
    name: 'refund_desk_mail_decided_seconds',
    help: 'From the receipt of a mail to the first decision on its case since.',
    counts: ({ tallies }) => (tallies.ok ? tallies.value.decided : null),
  },
  {
    name: 'refund_desk_mail_answered_seconds',
    help: 'From the receipt of a mail to the answer that was sent on its decision.',
    counts: ({ tallies }) => (tallies.ok ? tallies.value.answered : null),
  },
];

/** A histogram in Prometheus' text format; prom-client has only such as are observed one by one. Empty where unknown. */
export function histogramText({ name, help, counts }: Histogram, scrape: Scrape): string {
  const tallied = counts(scrape);
  if (tallied === null) return '';
  const of = (bucket: string) => tallied.find(one => one.labels['bucket'] === bucket)?.value.toNumber() ?? 0;
  const perBucket = [...WAIT_BOUNDS, '+Inf'].map((_, i) => of(String(i)));
  const upTo = perBucket.map((_, i) => perBucket.slice(0, i + 1).reduce((sum, count) => sum + count, 0));
  const buckets = [...WAIT_BOUNDS, '+Inf'].map((bound, i) => `${name}_bucket{le="${bound}"} ${upTo[i]}`);
  const [all = 0] = upTo.slice(-1);
  const lines = [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...buckets];
  return [...lines, `${name}_sum ${of('seconds')}`, `${name}_count ${all}`, ''].join('\n');
}
