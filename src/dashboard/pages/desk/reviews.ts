import type { Review } from '../../../desk/reviews.js';
import { durationText } from '../../../health/duration.js';
import { REVIEW_BUCKETS, type ReviewBucket, reviewTotals } from '../../../health/review-buckets.js';
import { type Html, html } from '../../html.js';
import { bar } from '../../plot/bar.js';
import { grouped } from '../../plot/numbers.js';
import { section } from '../card.js';

const NAMES: Readonly<Record<ReviewBucket, string>> = {
  later: '5 days or more',
  '4': '4 days',
  '3': '3 days',
  '2': '2 days',
  '1': '1 day',
  today: 'Today',
  overdue: 'Overdue',
  breached: 'Past 7 days',
};

// Which texture each bar has: calm ones until the due time is near, then two that are alike nowhere else.
const TEXTURE: Readonly<Record<ReviewBucket, number>> = {
  later: 0,
  '4': 0,
  '3': 0,
  '2': 0,
  '1': 0,
  today: 3,
  overdue: 6,
  breached: 6,
};

/** Cases that wait for a person, by the business days that are left of the five of section 4.3; and the first of them. */
export function reviewsCard(
  { buckets, next }: { readonly buckets: Readonly<Record<ReviewBucket, number>>; readonly next: readonly Review[] },
  now: Date,
): Html {
  const most = Math.max(...Object.values(buckets));
  const { waiting } = reviewTotals(buckets);
  const rows = REVIEW_BUCKETS.map(
    bucket =>
      html`<tr><th scope="row">${NAMES[bucket]}</th><td class="wide-cell">${bar(buckets[bucket], most, TEXTURE[bucket])}</td><td class="number">${grouped(buckets[bucket])}</td></tr>
`,
  );
  return section(
    'Review clock',
    html`<table class="bars"><thead class="visually-hidden"><tr><th scope="col">Due in business days</th><th scope="col">Share</th><th scope="col">Cases</th></tr></thead>
<tbody>${rows}</tbody></table>
${waiting === 0 ? html`<p class="faint">Nobody waits for a person.</p>` : beginWith(next, now)}
${waiting > next.length ? html`<p><a href="/cases?kind=real&state=needs_review">All ${grouped(waiting)} in review</a></p>` : null}`,
  );
}

const beginWith = (next: readonly Review[], now: Date): Html => html`<h3>Begin with</h3>
<ul class="plain-list">${next.map(review => reviewLine(review, now))}</ul>`;

const reviewLine = ({ caseId, sender, dueAt }: Review, now: Date): Html =>
  html`<li><a href="/cases/${caseId}">${caseId}</a> <span class="clip muted">${sender}</span> <span class="nowrap">${dueText(dueAt, now)}</span></li>
`;

function dueText(dueAt: Date | null, now: Date): string {
  if (dueAt === null) return 'no due time';
  const seconds = (dueAt.getTime() - now.getTime()) / 1000;
  return seconds < 0 ? `overdue for ${durationText(-seconds)}` : `due in ${durationText(seconds)}`;
}
