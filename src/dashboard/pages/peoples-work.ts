import type { Unfinished } from '../../desk/figures.js';
import { countOf, type Figures } from '../figures.js';

/** What waits for people, each in a sentence that says where to begin; empty where nothing does. */
export function peoplesWork(figures: Figures): string[] {
  const quarantined = figures.mails
    .filter(({ disposition }) => disposition === 'quarantined')
    .reduce((sum, { count }) => sum + count, 0);
  return [
    ...reviews(countOf(figures.cases, 'needs_review'), figures.overdueReviews),
    ...(quarantined === 0
      ? []
      : [`${inQuarantine(quarantined)}: see ${command('messages list --disposition quarantined')}.`]),
    ...unfinished(figures.unsentReplies, ['reply did not reach its customer', 'replies did not reach their customers']),
    ...unfinished(figures.failedRefunds, [
      'refund failed at the payment gateway',
      'refunds failed at the payment gateway',
    ]),
  ];
}

function reviews(waiting: number, overdue: number): string[] {
  if (waiting === 0) return [];
  const cases = waiting === 1 ? '1 case waits' : `${waiting} cases wait`;
  if (overdue === 0) return [`${cases} for review: see ${command('cases list --state needs_review')}.`];
  return [`${cases} for review, ${overdue} past the due time: begin with ${command('cases list --overdue')}.`];
}

const inQuarantine = (mails: number) => (mails === 1 ? '1 mail is in quarantine' : `${mails} mails are in quarantine`);

function unfinished({ count, cases }: Unfinished, [one, several]: readonly [string, string]): string[] {
  if (count === 0) return [];
  const begin = cases.map(caseId => command(`cases show ${caseId}`)).join(', ');
  return [`${count} ${count === 1 ? one : several}: see ${begin}.`];
}

/** A command as sentences quote it everywhere. */
const command = (words: string) => `\`refunds ${words}\``;
