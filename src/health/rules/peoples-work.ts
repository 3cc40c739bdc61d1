import type { Unfinished } from '../../desk/waits.js';
import type { Trouble, TroubleKind } from '../trouble.js';
import { command, forPeople, type Rule } from './rule.js';

const HELD = command('messages list --disposition quarantined');

/** Reviews past their due time. */
export const OVERDUE: Rule = {
  kinds: ['review_overdue'],
  find: ({ waits }) => {
    if (!waits.ok) return null;
    const { overdueReviews: count, latest } = waits.value;
    if (count === 0) return [];
    const cases = count === 1 ? '1 case in review is' : `${count} cases in review are`;
    const sentence = `${cases} past the due time: decide with ${command('cases list --overdue')} at hand.`;
    return [{ ...forPeople('review_overdue', sentence), latestAt: latest.overdueReview }];
  },
};

/** What customers were promised is broken (4.3), for cases and for mails that nobody could read: neither hides the other. */
export const BREACHED: Rule = {
  kinds: ['review_breached'],
  find: ({ waits }) => {
    if (!waits.ok) return null;
    const { breachedCases, breachedMails, latest } = waits.value;
    return [
      ...breached('cases', breachedCases, latest.breachedCase),
      ...breached('mails', breachedMails, latest.breachedMail),
    ];
  },
};

const LONGER = 'have waited longer than the 7 business days they were promised (section 4.3)';
const BREACHES = {
  cases: { sentence: `Customers ${LONGER}`, show: (id: string) => command(`cases show ${id}`), end: '' },
  mails: {
    sentence: `Customers whose mails are in quarantine ${LONGER}`,
    show: (id: string) => command(`messages show ${id}`),
    end: `; ${command('messages dismiss')} closes what needs nothing`,
  },
} as const;

function breached(about: keyof typeof BREACHES, ids: readonly string[], latestAt: Date | null): Trouble[] {
  if (ids.length === 0) return [];
  const { sentence, show, end } = BREACHES[about];
  const begin = `begin with ${ids.map(show).join(', ')}`;
  return [{ ...forPeople('review_breached', `${sentence}: ${begin}${end}.`, about), latestAt }];
}

/** Mails that could not be read, and that no person has dismissed. */
export const QUARANTINE: Rule = {
  kinds: ['quarantine'],
  find: ({ waits }) => {
    if (!waits.ok) return null;
    const { quarantined: count, overdueMails, latest } = waits.value;
    if (count === 0) return [];
    const mails = count === 1 ? '1 mail is in quarantine' : `${count} mails are in quarantine`;
    const due = overdueMails.length === 0 ? '' : ', past the due time of an answer';
    const todo = `see ${HELD}, then ${command('messages release')} or ${command('messages dismiss')}`;
    return [{ ...forPeople('quarantine', `${mails}${due}: ${todo}.`), latestAt: latest.quarantined }];
  },
};

/** Replies that did not arrive. */
export const UNDELIVERED: Rule = {
  kinds: ['reply_undelivered'],
  find: ({ waits }) =>
    waits.ok
      ? unfinished('reply_undelivered', waits.value.undelivered, [
          'reply did not reach its customer',
          'replies did not reach their customers',
        ])
      : null,
};

/** Refunds that the payment provider refused for good. */
export const REFUND_FAILED: Rule = {
  kinds: ['refund_failed'],
  find: ({ waits }) =>
    waits.ok
      ? unfinished('refund_failed', waits.value.failedRefunds, [
          'refund failed at the payment gateway',
          'refunds failed at the payment gateway',
        ])
      : null,
};

function unfinished(kind: TroubleKind, waits: Unfinished, [one, several]: readonly [string, string]): Trouble[] {
  const { count, cases, latestAt } = waits;
  if (count === 0) return [];
  const begin = cases.map(caseId => command(`cases show ${caseId}`)).join(', ');
  return [{ ...forPeople(kind, `${count} ${count === 1 ? one : several}: see ${begin}.`), latestAt }];
}
