import { seriesOf } from './series.js';

const { gauge: ofScan } = seriesOf(({ lastScan }) => lastScan);
const { gauge: ofWaits } = seriesOf(({ waits }) => waits);
const { gauge: ofAccounting } = seriesOf(({ accounting }) => accounting);

/** Whether mail flows, and that none is lost. */
export const MAIL = [
  ofScan(
    'refund_desk_mailbox_scan_age_seconds',
    'Age of the last complete scan of the mailbox; +Inf before the first.',
    [],
    (lastScan, { now }) => [{ value: secondsSince(lastScan, now) }],
  ),
  ofAccounting('refund_desk_messages', 'Mails by what became of them.', ['disposition', 'reason'], ({ fates }) =>
    fates.map(({ disposition, reason, count }) => ({ labels: { disposition, reason: reason ?? '' }, value: count })),
  ),
  ofWaits(
    'refund_desk_oldest_pending_mail_seconds',
    'How long the oldest undecided mail has waited; 0 without one.',
    [],
    ({ oldestPendingSeconds }) => [{ value: oldestPendingSeconds ?? 0 }],
  ),
  ofAccounting(
    'refund_desk_mails_unaccounted',
    'Mails fetched minus decided, asked, review, trial, ignored, quarantined and on their way; 0, or something is broken.',
    [],
    ({ difference }) => [{ value: difference }],
  ),
];

const secondsSince = (at: Date | null, now: Date) =>
  at === null ? Number.POSITIVE_INFINITY : (now.getTime() - at.getTime()) / 1000;
