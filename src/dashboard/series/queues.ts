import { entries, seriesOf } from './series.js';

const { gauge } = seriesOf(({ depths }) => depths);

/** The jobs of each queue. */
export const QUEUE = [
  gauge('refund_desk_queue_jobs', 'Jobs by queue and state.', ['queue', 'state'], depths =>
    depths.flatMap(({ queue, jobs }) =>
      entries('state', jobs).map(({ labels, value }) => ({ labels: { queue, ...labels }, value })),
    ),
  ),
  gauge('refund_desk_queue_paused', 'Whether somebody has paused the queue.', ['queue'], depths =>
    depths.map(({ queue, paused }) => ({ labels: { queue }, value: Number(paused) })),
  ),
];
