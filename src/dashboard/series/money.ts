import { samplesOf, seriesOf } from './series.js';

const { gauge: ofCounts } = seriesOf(({ counts }) => counts);
const { counter: tallied } = seriesOf(({ tallies }) => tallies);

/** Money out. Floats, because Prometheus knows nothing else: good for a graph, never for a booking. */
export const MONEY = [
  ofCounts('refund_desk_refunds', 'Refunds posted.', ['status', 'currency'], ({ refunds }) =>
    refunds.map(({ status, currency, count }) => ({ labels: { status, currency }, value: count })),
  ),
  ofCounts(
    'refund_desk_refunds_amount',
    'Sum of the refunds posted, in units of the currency.',
    ['status', 'currency'],
    ({ refunds }) =>
      refunds.map(({ status, currency, amount }) => ({ labels: { status, currency }, value: Number(amount) })),
  ),
  tallied(
    'refund_desk_money_posted_total',
    'Refunds and credits ever posted, in units of the currency, by the clauses they rest on; also what was cancelled later.',
    ['method', 'clauses', 'currency'],
    ({ money }) => samplesOf(money),
  ),
];
