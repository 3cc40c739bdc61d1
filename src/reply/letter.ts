import { decimal, plain } from '../money.js';
import type { Decision, Finding, Outcome, Question, Total } from '../policy/decision.js';
import { answerBack, chargeLine, deadline, opening, sentenceFor, unknownIdsSentence } from './english.js';

/** What a reply tells, before it is text or HTML. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
}

export type Paragraph = { readonly text: string } | { readonly items: readonly string[] };

/** What the reply needs of the case besides the decision. Days are ISO days in UTC. */
export interface CaseFacts {
  readonly caseId: string;
  readonly refundsAddress: string;
  readonly refundDueOn: string | null;
  readonly reviewDueOn: string | null;
}

/** The letter that tells a decision: every sentence from a clause and a fact, nothing of the customer's mail but IDs. */
export function letterFor(decision: Decision, about: CaseFacts): Letter {
  const paragraphs = [...bodyOf(decision, about), { text: answerBack(about.caseId, about.refundsAddress) }];
  return { subject: opening(decision).subject(about.caseId), paragraphs };
}

function bodyOf(decision: Decision, about: CaseFacts): Paragraph[] {
  const first = { text: opening(decision).text };
  if (decision.kind === 'ask') return [first, ...questionOf(decision.question)];
  if (decision.kind === 'review') return [first, { text: deadline(about.reviewDueOn) }];
  return [{ text: `${first.text}${totalOf(decision)}` }, ...findingsOf(decision), ...nextSteps(decision, about)];
}

function questionOf(question: Question): Paragraph[] {
  if (question.kind === 'which_account') return [];
  const unknown = question.unknownIds.length > 0 ? [{ text: unknownIdsSentence(question.unknownIds) }] : [];
  const recent =
    question.recent.length > 0
      ? [
          { text: 'These charges of your account can still be asked about:' },
          { items: question.recent.map(chargeLine) },
        ]
      : [];
  return [...unknown, ...recent];
}

function findingsOf(outcome: Outcome): Paragraph[] {
  const unknown = outcome.findings
    .filter(finding => finding.result === 'unknown')
    .map(finding => finding.transactionId);
  const judged = outcome.findings.filter(finding => finding.result !== 'unknown');
  return [{ items: judged.map(sentenceFor) }, ...(unknown.length > 0 ? [{ text: unknownIdsSentence(unknown) }] : [])];
}

function totalOf(outcome: Outcome): string {
  if (outcome.state === 'denied') return '';
  return ` Total refund: ${outcome.totals.map(amountOf).join(' and ')}.`;
}

function nextSteps(outcome: Outcome, about: CaseFacts): Paragraph[] {
  if (outcome.state === 'denied') return outcome.findings.some(canBeReopened) ? [{ text: DOCUMENTATION }] : [];
  const by = about.refundDueOn === null ? '' : `, at the latest on ${about.refundDueOn}`;
  return [
    { text: `The refund is issued to your original payment method and is due within 10 business days (4.3)${by}.` },
  ];
}

const DOCUMENTATION =
  'If our records are wrong, reply to this mail and attach what shows it: an error log with the request IDs and times, ' +
  'a screenshot of the error, or the statement with both charges. We will then check it again.';

const canBeReopened = (finding: Finding) => finding.basis.kind === 'all_delivered';

const amountOf = (total: Total) => `${plain(decimal(total.amount), total.currency)} ${total.currency}`;
