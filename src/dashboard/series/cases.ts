import { reviewTotals } from '../../health/review-buckets.js';
import { counts, entries, samplesOf, seriesOf } from './series.js';

const { gauge: ofCounts } = seriesOf(({ counts }) => counts);
const { gauge: ofWaits } = seriesOf(({ waits }) => waits);
const { gauge: ofReviews } = seriesOf(({ reviews }) => reviews);
const { counter: tallied } = seriesOf(({ tallies }) => tallies);

/** What was decided, and the clock of what people have to decide (4.3). */
export const CASES = [
  ofCounts('refund_desk_cases', 'Cases by state, without trials.', ['state'], ({ cases }) => counts('state', cases)),
  ofWaits('refund_desk_reviews_overdue', 'Cases in review past their due time.', [], ({ overdueReviews }) => [
    { value: overdueReviews },
  ]),
  ofReviews('refund_desk_reviews_due', 'Cases that wait for a person, overdue ones among them.', [], ({ buckets }) => [
    { value: reviewTotals(buckets).waiting },
  ]),
  ofReviews(
    'refund_desk_reviews_breached',
    'Cases in review whose customers were promised an answer before now (4.3).',
    [],
    ({ buckets }) => [{ value: reviewTotals(buckets).breached }],
  ),
  ofReviews(
    'refund_desk_review_clock',
    'Cases in review by the business days until they are due (later: 5 or more), or that are overdue or breached.',
    ['bucket'],
    ({ buckets }) => entries('bucket', buckets),
  ),
  tallied('refund_desk_decisions_total', 'Decisions ever made.', ['state'], ({ decisions }) => samplesOf(decisions)),
  tallied(
    'refund_desk_findings_total',
    'Findings of decisions by clause; one that cites two clauses counts under both. Those of needs_review are proposals.',
    ['state', 'clause', 'result'],
    ({ findings }) => samplesOf(findings),
  ),
];
