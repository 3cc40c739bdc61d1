import type { Dossier, DossierMail } from '../../../dossier/dossier.js';
import { decisionText } from '../../../reply/decision-text.js';
import { money } from '../../../reply/figures.js';
import { senderText, subjectText } from './show.js';

/** Something that happened to a case. Texts are of people and mails: to be shown escaped. */
export interface CaseEvent {
  readonly at: Date;
  readonly kind: 'mail in' | 'decision' | 'refund' | 'credit' | 'mail out' | 'note';
  readonly what: string;
  /** More about it; null where there is no more. */
  readonly more: string | null;
}

/** Everything that happened, oldest first; of one instant in the order in which one leads to the other. */
export function eventsOf(dossier: Dossier): CaseEvent[] {
  const events = [...mailEvents(dossier), ...decisionEvents(dossier), ...moneyEvents(dossier), ...noteEvents(dossier)];
  return events.sort((a, b) => a.at.getTime() - b.at.getTime() || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly CaseEvent['kind'][] = ['mail in', 'decision', 'refund', 'credit', 'mail out', 'note'];

const mailEvents = ({ mails }: Dossier): CaseEvent[] => mails.map(mailEvent);

function mailEvent(mail: DossierMail): CaseEvent {
  if (mail.direction === 'in')
    return { at: mail.at, kind: 'mail in', what: `Mail of ${senderText(mail.from)}`, more: subjectText(mail.subject) };
  const failure = mail.failure === null ? '' : `: ${mail.failure}`;
  return { at: mail.at, kind: 'mail out', what: `Mail to ${mail.to}, ${mail.status}${failure}`, more: mail.subject };
}

const decisionEvents = ({ decisions }: Dossier): CaseEvent[] =>
  decisions.map(({ seq, by, at, decision, reason, message }) => ({
    at,
    kind: 'decision',
    what: `Decision ${seq} by ${by}: ${inWords(decisionText(decision))}`,
    more: message === null ? because(by, reason) : `${reason} To the customer: ${message}`,
  }));

const inWords = (names: string) => names.replaceAll('_', ' ');

/** The policy's reasons are names of its own; people write what they like. */
const because = (by: string, reason: string) => (by.startsWith('policy ') ? inWords(reason) : reason);

function moneyEvents({ refunds, credits }: Dossier): CaseEvent[] {
  return [
    ...refunds.map(
      ({ refundId, amount, currency, postedAt }): CaseEvent => ({
        at: postedAt,
        kind: 'refund',
        what: `Refund of ${money(amount, currency)} posted`,
        more: refundId,
      }),
    ),
    ...refunds.flatMap(({ refundId, amount, currency, status, closedAt }): CaseEvent[] =>
      closedAt === null
        ? []
        : [{ at: closedAt, kind: 'refund', what: `Refund of ${money(amount, currency)} ${status}`, more: refundId }],
    ),
    ...credits.map(
      ({ creditId, amount, currency, grantedAt }): CaseEvent => ({
        at: grantedAt,
        kind: 'credit',
        what: `Credit of ${money(amount, currency)} granted`,
        more: creditId,
      }),
    ),
  ];
}

const noteEvents = ({ notes }: Dossier): CaseEvent[] =>
  notes.map(({ at, by, text }) => ({ at, kind: 'note', what: `Note of ${by}`, more: text }));
