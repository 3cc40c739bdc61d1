import { decimal, isSameAmount } from '../money.js';
import type { Finding, Outcome, Total } from '../policy/decision.js';
import type { Method } from '../policy/terms.js';
import { waysOf } from '../policy/ways.js';
import { money } from './figures.js';
import { groupsOf, idsOf } from './groups.js';
import { type Paragraph, text } from './paragraph.js';
import type { Say } from './say.js';

/** When a refund is due and until when credit can be used, ISO days in UTC; null where nothing is posted. */
export interface MoneyDays {
  readonly refundDueOn: string | null;
  readonly creditExpiresOn: string | null;
}

/** What a decided case tells: what is paid and when, the reason of every charge, and what would change it. */
export function outcomeParagraphs(outcome: Outcome, days: MoneyDays, say: Say): Paragraph[] {
  const { state, findings, method, alsoBy } = outcome;
  const pays = (finding: Finding) => finding.result === 'pay';
  const paid = groupsOf(findings.filter(pays), say);
  const unpaid = groupsOf(
    findings.filter(finding => !pays(finding) && finding.result !== 'unknown'),
    say,
  );
  const heading = (words: string): Paragraph[] =>
    paid.length > 0 && unpaid.length > 0 ? [{ kind: 'heading', text: words }] : [];
  return [
    ...(state === 'denied' ? [] : moneyParagraphs(outcome, days, say)),
    ...heading(say('heading.paid', { method: alsoBy === undefined ? method : 'both' })),
    ...paid,
    ...heading(say('heading.unpaid')),
    ...unpaid,
    ...unknownIds(findings, say),
    ...doubtParagraphs(outcome, say),
    ...howToReopen(outcome, unpaid.length > 0, say),
  ];
}

/**
 * The totals, and what follows of them; method by method where a case is paid by both. Each charge is told once below,
 * whichever way its parts went: then what was rounded is said once, of both together.
 */
function moneyParagraphs(outcome: Outcome, days: MoneyDays, say: Say): Paragraph[] {
  const ways = waysOf(outcome);
  const isOneWay = ways.length === 1;
  const told = ways.flatMap(({ method, totals }) => [
    ...totals.flatMap(total => [totalOf(total, method, say), ...(isOneWay ? roundedFrom(total, say) : [])]),
    text(moneyFollows(method, days, say)),
  ]);
  return isOneWay ? told : [...told, ...outcome.totals.flatMap(total => roundedFrom(total, say))];
}

const totalOf = ({ amount, currency }: Total, method: Method, say: Say): Paragraph => ({
  kind: 'total',
  text: say('total', { method, amount: money(amount, currency) }),
});

/** What a total was rounded from, where it was. */
const roundedFrom = ({ amount, exact, currency }: Total, say: Say): Paragraph[] =>
  isSameAmount(decimal(amount), decimal(exact)) ? [] : [text(say('rounded', { exact: money(exact, currency) }))];

function moneyFollows(method: Method, { refundDueOn, creditExpiresOn }: MoneyDays, say: Say): string {
  if (method === 'service_credit')
    return creditExpiresOn === null ? say('next.credit') : say('next.credit_until', { day: creditExpiresOn });
  return refundDueOn === null ? say('next.refund') : say('next.refund_by', { day: refundDueOn });
}

/** The IDs that are not on the account, told alike whether they exist elsewhere or not. */
function unknownIds(findings: readonly Finding[], say: Say): Paragraph[] {
  const ids = findings.filter(({ result }) => result === 'unknown').map(({ transactionId }) => transactionId);
  return unknownIdsParagraphs(ids, say);
}

/** The sentence for IDs that are not on the account, where there are any. */
export function unknownIdsParagraphs(ids: readonly string[], say: Say): Paragraph[] {
  return ids.length === 0 ? [] : [text(say('unknown_ids', { ids: idsOf(ids, say) }))];
}

/** An ID that is not whole is mentioned and not repeated: nothing of a mail is echoed but whole IDs. */
export function doubtParagraphs({ doubt }: Pick<Outcome, 'doubt'>, say: Say): Paragraph[] {
  return doubt === undefined ? [] : [text(say(`doubt.${doubt}`))];
}

/** Claim by claim the documentation that would reopen the case; a denial can be answered in any case. */
function howToReopen({ state, unproven }: Outcome, hasUnpaid: boolean, say: Say): Paragraph[] {
  if (hasUnpaid && unproven.length > 0) {
    const items = unproven.map(claim => ({ id: null, text: say(`document.${claim}`) }));
    return [{ kind: 'list', intro: say('reopen.documents'), items }];
  }
  return state === 'denied' ? [text(say('reopen.disagree'))] : [];
}
