import type { Unfinished } from '../../desk/waits.js';
import type { TroubleKind } from '../trouble.js';
import { command, forPeople, type Rule } from './rule.js';

const HELD = command('messages list --disposition quarantined');

/** Reviews past their due time. */
export const OVERDUE: Rule = {
  kinds: ['review_overdue'],
  find: ({ waits }) => {
    if (!waits.ok) return null;
    const { overdueReviews: count } = waits.value;
    if (count === 0) return [];
    const cases = count === 1 ? '1 case in review is' : `${count} cases in review are`;
    return [
      forPeople(
        'review_overdue',
        `${cases} past the due time: decide with ${command('cases list --overdue')} at hand.`,
      ),
    ];
  },
};

/** What customers were promised is broken (4.3), for cases and for mails that nobody could read. */
export const BREACHED: Rule = {
  kinds: ['review_breached'],
  find: ({ waits }) => {
    if (!waits.ok) return null;
    const { breachedCases, breachedMails } = waits.value;
    const shows = [...breachedCases.map(id => `cases show ${id}`), ...breachedMails.map(id => `messages show ${id}`)];
    if (shows.length === 0) return [];
    const begin = shows.map(command).join(', ');
    const promise = 'Customers have waited longer than the 7 business days they were promised (section 4.3)';
    return [forPeople('review_breached', `${promise}: begin with ${begin}.`)];
  },
};

/** Mails that could not be read. */
export const QUARANTINE: Rule = {
  kinds: ['quarantine'],
  find: ({ waits }) => {
    if (!waits.ok) return null;
    const { quarantined: count, overdueMails } = waits.value;
    if (count === 0) return [];
    const mails = count === 1 ? '1 mail is in quarantine' : `${count} mails are in quarantine`;
    const due = overdueMails.length === 0 ? '' : ', past the due time of an answer';
    return [forPeople('quarantine', `${mails}${due}: see ${HELD}.`)];
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

function unfinished(kind: TroubleKind, { count, cases }: Unfinished, [one, several]: readonly [string, string]) {
  if (count === 0) return [];
  const begin = cases.map(caseId => command(`cases show ${caseId}`)).join(', ');
  return [forPeople(kind, `${count} ${count === 1 ? one : several}: see ${begin}.`)];
}
