import type { Answer } from '../../../health/ask.js';
import { durationText } from '../../../health/duration.js';
import { reviewTotals } from '../../../health/review-buckets.js';
import type { Survey } from '../../../health/survey.js';
import { type Html, html } from '../../html.js';
import { grouped } from '../../plot/numbers.js';
import type { Learnt } from './learn.js';

/** The few numbers that say whether all is well, each with where to look. What is not known is a dash. */
export function glance({ survey, reviews, accounting }: Pick<Learnt, 'survey' | 'reviews' | 'accounting'>): Html {
  const { waits, depths } = survey;
  return html`<dl class="glance">
${stat('Last complete scan', '/readyz', scanText(survey))}
${stat('Oldest undecided mail', '/messages?disposition=pending', known(waits, undecidedText))}
${stat(
  'Mails unaccounted for',
  '/messages',
  known(accounting, ({ difference }) => grouped(difference)),
)}
${stat(
  'Reviews overdue',
  '/cases?overdue=1',
  known(reviews, ({ buckets }) => grouped(reviewTotals(buckets).overdue)),
)}
${stat('Failed jobs', '/queues', known(depths, failedText))}
</dl>`;
}

const stat = (name: string, href: string, value: string): Html =>
  html`<div><dt>${name}</dt><dd><a href="${href}">${value}</a></dd></div>`;

const known = <T>(answer: Answer<T>, text: (value: T) => string) => (answer.ok ? text(answer.value) : '—');

const scanText = ({ lastScan, now }: Survey) =>
  known(lastScan, at => (at === null ? 'not yet' : `${durationText((now.getTime() - at.getTime()) / 1000)} ago`));

const undecidedText = ({ oldestPendingSeconds: seconds }: { readonly oldestPendingSeconds: number | null }) =>
  seconds === null ? 'none' : durationText(seconds);

const failedText = (depths: readonly { readonly jobs: Readonly<Record<string, number>> }[]) =>
  grouped(depths.reduce((sum, { jobs }) => sum + (jobs['failed'] ?? 0), 0));
