import { dayOf } from '../policy/calendar.js';
import type { Decision } from '../policy/decision.js';
import { type MoneyDays, outcomeParagraphs } from './outcome.js';
import { ownWords, type Paragraph, text } from './paragraph.js';
import { questionParagraphs } from './question.js';
import { type Say, tongueFor } from './say.js';

/** What a reply tells, before it is text or HTML. */
export interface Letter {
  /** ISO 639-1. */
  readonly language: string;
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What the reply needs of the case besides the decision. Days are ISO days in UTC. */
export interface CaseFacts extends MoneyDays {
  readonly caseId: string;
  readonly refundsAddress: string;
  readonly reviewDueOn: string | null;
  /** A person's own words beside the decision; lines are paragraphs. */
  readonly message: string | null;
}

/** The instants that a reply names as days; null where it names none. */
export interface Dates {
  readonly refundDueAt: Date | null;
  readonly creditExpiresAt: Date | null;
  readonly reviewDueAt: Date | null;
}

/** The days of these instants, as a letter names them (ISO, in UTC). */
export function daysOf({
  refundDueAt,
  creditExpiresAt,
  reviewDueAt,
}: Dates): MoneyDays & Pick<CaseFacts, 'reviewDueOn'> {
  const day = (instant: Date | null) => (instant === null ? null : dayOf(instant.toISOString()));
  return { refundDueOn: day(refundDueAt), creditExpiresOn: day(creditExpiresAt), reviewDueOn: day(reviewDueAt) };
}

/**
 * The letter that tells a decision: every sentence from a clause and a fact, nothing of the customer's mail but IDs. In
 * English where there is no catalogue of the language (ISO 639-1).
 */
export function letterFor(decision: Decision, about: CaseFacts, language: string): Letter {
  const tongue = tongueFor(language);
  const { say } = tongue;
  const { caseId, refundsAddress: address } = about;
  const subject = openingOf(decision);
  return {
    language: tongue.language,
    subject: say(`subject.${subject}`, { caseId }),
    paragraphs: [
      text(say('greeting')),
      text(say(`lead.${subject}`)),
      ...ownWords(about.message ?? ''),
      ...bodyOf(decision, about, say),
      { kind: 'footer', text: say('footer', { caseId, address }) },
    ],
  };
}

/** When the mail came that the owner is asked about: an ISO day in UTC. */
export interface ReceivedOn {
  readonly receivedOn: string;
}

/**
 * The letter that asks an account's owner whether a request is theirs. It tells nothing of the request: what somebody else
 * wrote reaches nobody through us.
 */
export function confirmationLetter(
  { caseId, refundsAddress: address, receivedOn: day }: Pick<CaseFacts, 'caseId' | 'refundsAddress'> & ReceivedOn,
  language: string,
): Letter {
  const tongue = tongueFor(language);
  const { say } = tongue;
  return {
    language: tongue.language,
    subject: say('subject.confirmation', { caseId }),
    paragraphs: [
      text(say('greeting')),
      text(say('lead.confirmation', { day })),
      text(say('confirmation.yes')),
      text(say('confirmation.no')),
      text(say('confirmation.silence')),
      { kind: 'footer', text: say('footer', { caseId, address }) },
    ],
  };
}

/** What a letter opens with: what was decided, or what is asked. */
function openingOf(decision: Decision) {
  if (decision.kind === 'decided') return decision.state;
  return decision.kind === 'ask' ? decision.question.kind : decision.kind;
}

function bodyOf(decision: Decision, about: CaseFacts, say: Say): Paragraph[] {
  switch (decision.kind) {
    case 'decided':
      return outcomeParagraphs(decision, about, say);
    case 'ask':
      return questionParagraphs(decision.question, say);
    case 'review':
      return [
        text(about.reviewDueOn === null ? say('next.review') : say('next.review_by', { day: about.reviewDueOn })),
      ];
    case 'withdrawn':
      return [];
    case 'verify':
      return [text(say('verify.which')), text(say('next.answer'))];
  }
}
