import { decimal, plain } from '../../money.js';
import { durationText } from '../duration.js';
import type { Figures } from '../figures.js';
import type { Html } from '../html.js';
import type { QueueDepth } from '../queue-depths.js';
import type { MailboxCheck } from '../readiness.js';
import { card, words } from './card.js';

/** When the mailbox was last scanned, the oldest mail that waits, and every mail by what became of it. */
export function mailCard(scan: MailboxCheck, { mails, oldestPendingSeconds }: Figures): Html {
  return card('Mail', [
    ['Last complete scan', scan.ageSeconds === null ? 'not yet' : `${durationText(scan.ageSeconds)} ago`],
    ['Oldest undecided', oldestPendingSeconds === null ? 'none' : durationText(oldestPendingSeconds)],
    ['All mails', mails.reduce((sum, { count }) => sum + count, 0)],
    ...mails.map(mail => [fateText(mail), mail.count] as const),
  ]);
}

const fateText = ({ disposition, reason }: Figures['mails'][number]) =>
  reason === null ? words(disposition) : `${words(disposition)}: ${words(reason).toLowerCase()}`;

/** The cases by state, those that wait for somebody first. */
export function casesCard({ cases }: Figures): Html {
  const waiting = cases.filter(({ kind }) => kind.startsWith('needs_'));
  const decided = cases.filter(({ kind }) => !kind.startsWith('needs_'));
  return card(
    'Cases',
    [...waiting, ...decided].map(({ kind, count }) => [words(kind), count] as const),
  );
}

/** The refunds by currency and status: how many, and how much together. */
export function moneyCard({ refunds }: Figures): Html {
  const rows = refunds.map(
    ({ status, currency, count, amount }) =>
      [words(status), count, `${plain(decimal(amount), currency)} ${currency}`] as const,
  );
  return card('Refunds', rows);
}

/** The outgoing mails by status. */
export function repliesCard({ outgoing }: Figures): Html {
  return card(
    'Replies',
    outgoing.map(({ kind, count }) => [words(kind), count] as const),
  );
}

const STATES = ['waiting', 'active', 'delayed', 'failed'] as const;

/** How many jobs each queue has; those that are done say nothing. */
export function queuesCard(depths: readonly QueueDepth[]): Html {
  const rows = depths.map(({ queue, jobs }) => [words(queue), ...STATES.map(state => jobs[state] ?? 0)] as const);
  return card('Queues', rows, ['', ...STATES.map(words)]);
}
