import { smtpOutcomes } from '../../desk/smtp-outcomes.js';
import { entries, seriesOf } from './series.js';

const { gauge, counter } = seriesOf(({ counts }) => counts);

/** What became of the mails to customers. */
export const REPLIES = [
  gauge('refund_desk_outbox', 'Outgoing mails by status.', ['status'], ({ outgoing }) =>
    outgoing.map(({ status, count }) => ({ labels: { status }, value: count })),
  ),
  counter(
    'refund_desk_smtp_outcomes_total',
    'How sending ended: sent, uncertain (the server left it open), undelivered (it came back), failed (refused for good).',
    ['outcome'],
    ({ outgoing }) => entries('outcome', smtpOutcomes(outgoing)),
  ),
];
