import type { Figures } from '../../../src/dashboard/figures.js';
import { peoplesWork } from '../../../src/dashboard/pages/peoples-work.js';

const NOTHING = { count: 0, cases: [] };
const QUIET: Figures = {
  mails: [{ disposition: 'ignored', reason: 'list', count: 9 }],
  oldestPendingSeconds: null,
  cases: [{ kind: 'approved', count: 4 }],
  overdueReviews: 0,
  decisions: [],
  refunds: [],
  outgoing: [],
  unsentReplies: NOTHING,
  failedRefunds: NOTHING,
};
const reviews = (count: number, overdueReviews = 0): Figures => ({
  ...QUIET,
  cases: [{ kind: 'needs_review', count }],
  overdueReviews,
});

describe("people's work", () => {
  test('there is none in quiet times', () => {
    expect(peoplesWork(QUIET)).toEqual([]);
  });

  test.each([
    [reviews(1), '1 case waits for review: see `refunds cases list --state needs_review`.'],
    [reviews(3), '3 cases wait for review: see `refunds cases list --state needs_review`.'],
    [reviews(3, 1), '3 cases wait for review, 1 past the due time: begin with `refunds cases list --overdue`.'],
    [
      { ...QUIET, unsentReplies: { count: 1, cases: ['RF-1'] } },
      '1 reply did not reach its customer: see `refunds cases show RF-1`.',
    ],
    [
      { ...QUIET, failedRefunds: { count: 9, cases: ['RF-1', 'RF-2'] } },
      '9 refunds failed at the payment gateway: see `refunds cases show RF-1`, `refunds cases show RF-2`.',
    ],
  ])('%#: %s', (figures, sentence) => {
    expect(peoplesWork(figures)).toEqual([sentence]);
  });

  test('quarantine is counted over its reasons', () => {
    const quarantined = (reason: string, count: number) => ({ disposition: 'quarantined', reason, count });
    const mails = [quarantined('crashed', 1), quarantined('too_large', 2)];
    const list = 'see `refunds messages list --disposition quarantined`.';
    expect(peoplesWork({ ...QUIET, mails })).toEqual([`3 mails are in quarantine: ${list}`]);
    expect(peoplesWork({ ...QUIET, mails: mails.slice(0, 1) })).toEqual([`1 mail is in quarantine: ${list}`]);
  });
});
