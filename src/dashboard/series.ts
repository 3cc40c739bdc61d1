import type { Count } from '../desk/figures.js';
import type { Answer } from './ask.js';
import type { Figures } from './figures.js';
import type { QueueDepth } from './queue-depths.js';

/** What one scrape has learnt. */
export interface Survey {
  readonly now: Date;
  readonly figures: Answer<Figures>;
  readonly lastScan: Answer<Date | null>;
  readonly depths: Answer<readonly QueueDepth[]>;
}

export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** One family of samples: its name, what it means, and how it is read from a survey. */
export interface Series {
  readonly type: 'gauge' | 'counter';
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly samples: (survey: Survey) => readonly Sample[];
}

const gauge = (name: string, help: string, labels: readonly string[], samples: Series['samples']): Series => ({
  type: 'gauge',
  name,
  help,
  labels,
  samples,
});

/** A gauge of the figures. Where the database did not answer it has no samples: unknown is not 0. */
const ofFigures = (
  name: string,
  help: string,
  labels: readonly string[],
  samples: (of: Figures) => readonly Sample[],
) => gauge(name, help, labels, ({ figures }) => (figures.ok ? samples(figures.value) : []));

/** What `/metrics` tells of the desk. Users' alerts are written against these names. */
export const SERIES: readonly Series[] = [
  gauge('refund_desk_up', 'Whether the database answered this scrape.', [], ({ figures, lastScan }) => [
    { value: Number(figures.ok && lastScan.ok) },
  ]),
  gauge('refund_desk_queue_up', 'Whether the queue answered this scrape.', [], ({ depths }) => [
    { value: Number(depths.ok) },
  ]),
  gauge(
    'refund_desk_mailbox_scan_age_seconds',
    'Age of the last complete scan of the mailbox; +Inf before the first.',
    [],
    ({ now, lastScan }) => (lastScan.ok ? [{ value: secondsSince(lastScan.value, now) }] : []),
  ),
  ofFigures('refund_desk_messages', 'Mails by what became of them.', ['disposition', 'reason'], ({ mails }) =>
    mails.map(({ disposition, reason, count }) => ({ labels: { disposition, reason: reason ?? '' }, value: count })),
  ),
  ofFigures(
    'refund_desk_oldest_pending_mail_seconds',
    'How long the oldest undecided mail has waited; 0 without one.',
    [],
    ({ oldestPendingSeconds }) => [{ value: oldestPendingSeconds ?? 0 }],
  ),
  ofFigures('refund_desk_cases', 'Cases by state.', ['state'], ({ cases }) => counts('state', cases)),
  ofFigures('refund_desk_reviews_overdue', 'Cases in review past their due time.', [], ({ overdueReviews }) => [
    { value: overdueReviews },
  ]),
  {
    ...ofFigures('refund_desk_decisions_total', 'Decisions ever made.', ['state'], of => counts('state', of.decisions)),
    type: 'counter',
  },
  ofFigures('refund_desk_refunds', 'Refunds posted.', ['status', 'currency'], ({ refunds }) =>
    refunds.map(({ status, currency, count }) => ({ labels: { status, currency }, value: count })),
  ),
  ofFigures(
    'refund_desk_refunds_amount',
    // A float, because Prometheus knows nothing else: good for a graph, never for a booking.
    'Sum of the refunds posted, in units of the currency.',
    ['status', 'currency'],
    ({ refunds }) =>
      refunds.map(({ status, currency, amount }) => ({ labels: { status, currency }, value: Number(amount) })),
  ),
  ofFigures('refund_desk_outbox', 'Outgoing mails by status.', ['status'], of => counts('status', of.outgoing)),
  gauge('refund_desk_queue_jobs', 'Jobs by queue and state.', ['queue', 'state'], ({ depths }) =>
    depths.ok ? depths.value.flatMap(jobSamples) : [],
  ),
  gauge('refund_desk_queue_paused', 'Whether somebody has paused the queue.', ['queue'], ({ depths }) =>
    depths.ok ? depths.value.map(({ queue, paused }) => ({ labels: { queue }, value: Number(paused) })) : [],
  ),
];

const counts = (label: string, rows: readonly Count[]): Sample[] =>
  rows.map(({ kind, count }) => ({ labels: { [label]: kind }, value: count }));

const jobSamples = ({ queue, jobs }: QueueDepth): Sample[] =>
  Object.entries(jobs).map(([state, value]) => ({ labels: { queue, state }, value }));

const secondsSince = (at: Date | null, now: Date) =>
  at === null ? Number.POSITIVE_INFINITY : (now.getTime() - at.getTime()) / 1000;
