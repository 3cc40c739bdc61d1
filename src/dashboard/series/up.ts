import { findTroubles } from '../../health/find-troubles.js';
import type { Series } from './series.js';

/** Whether the parts answered this scrape, and what is wrong with the desk. */
export const UP: readonly Series[] = [
  {
    type: 'gauge',
    name: 'refund_desk_up',
    help: 'Whether the database answered this scrape.',
    labels: [],
    samples: ({ counts, lastScan }) => [{ value: Number(counts.ok && lastScan.ok) }],
  },
  {
    type: 'gauge',
    name: 'refund_desk_queue_up',
    help: 'Whether the queue answered this scrape.',
    labels: [],
    samples: ({ depths }) => [{ value: Number(depths.ok) }],
  },
  {
    type: 'gauge',
    name: 'refund_desk_trouble',
    help: 'What is wrong: weight "stopped" where mail or money does not move, "people" where something waits for a person.',
    labels: ['kind', 'about', 'weight'],
    samples: scrape =>
      findTroubles(scrape).map(({ kind, about, weight }) => ({ labels: { kind, about, weight }, value: 1 })),
  },
];
