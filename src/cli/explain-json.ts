import type { CaseMailRead } from '../desk/case-mails.js';
import { findingsOf } from '../desk/decisions.js';
import type { StoredExplanation } from '../explain/explain-case.js';
import type { ExplainedFate, Explanation } from '../explain/explanation.js';
import { decimal, plain } from '../money.js';
import { type Decision, stateOf } from '../policy/decision.js';
import type { Step, TracedCharge } from '../policy/trace.js';
import { decisionJson, historyJson } from './case-json.js';

/** What `explain FILE --json` prints. */
export function fateJson(source: string, fate: ExplainedFate): string {
  return JSON.stringify({ source, fate: fate.kind, ...detailJson(fate) }, null, 2);
}

/** What `explain CASE --json` prints. `decided_since`: the decision that stands instead of the policy's, where another does. */
export function storedJson(caseId: string, { explanation, decidedAt, since }: StoredExplanation): string {
  const explained = { ...explanationJson(explanation), decided_at: decidedAt };
  const decided_since = since === null ? null : historyJson(since);
  return JSON.stringify({ source: caseId, fate: 'decided', ...explained, decided_since }, null, 2);
}

function detailJson(fate: ExplainedFate) {
  switch (fate.kind) {
    case 'ignored':
    case 'quarantined': {
      const { reason, detail, surface } = fate;
      return { reason, detail, from: surface.sender, subject: surface.subject, message_id: surface.messageId };
    }
    case 'recorded':
      return { case: fate.caseId, seen_before: seenJson(fate), mails: [mailJson(fate.mail)] };
    case 'decided': {
      const { thread, explanation } = fate;
      const answers = thread === null ? null : { case: thread.caseId, follow_up: thread.followUp };
      return { seen_before: seenJson(fate), answers, ...explanationJson(explanation) };
    }
  }
}

const seenJson = ({ seen }: Extract<ExplainedFate, { kind: 'recorded' | 'decided' }>) =>
  seen === null ? null : { message: seen.message, case: seen.caseId };

const mailJson = ({ receivedAt, subject, messageId, reading }: CaseMailRead) => ({
  received_at: receivedAt,
  subject,
  message_id: messageId,
  from: reading.sender.kind === 'one' ? reading.sender.address : null,
  authentication: reading.authentication,
  transaction_ids: reading.transactionIds,
  invoice_numbers: reading.invoiceNumbers,
  claims: reading.claims,
  explained: reading.explained,
  documented: reading.documented,
  language: reading.language,
});

const explanationJson = ({
  caseId,
  mails,
  policyVersion,
  facts,
  charges,
  decision,
  reply,
  confirmation,
}: Explanation) => ({
  case: caseId,
  mails: mails.map(mailJson),
  policy_version: policyVersion,
  account_id: facts?.account?.accountId ?? null,
  charges: charges.map(tracedJson),
  state: stateOf(decision),
  ...asksOrWaits(decision),
  ...decisionJson(decision),
  unknown_ids: findingsOf(decision).flatMap(({ result, basis, transactionId }) =>
    result === 'unknown' && basis.kind === 'unknown_id' ? [transactionId] : [],
  ),
  reply,
  confirmation,
  facts,
});

const asksOrWaits = (decision: Decision) => ({
  question: decision.kind === 'ask' ? decision.question.kind : null,
  waits_for: decision.kind === 'review' ? decision.reasons : [],
});

const tracedJson = ({ charge, steps }: TracedCharge) => ({
  transaction_id: charge.transactionId,
  amount: plain(decimal(charge.amount), charge.currency),
  left_to_refund: plain(decimal(charge.leftToRefund), charge.currency),
  currency: charge.currency,
  charged_at: charge.chargedAt,
  rules: steps.map(step => stepJson(step, charge.currency)),
});

const stepJson = ({ rule, clauses, verdict, reads, amount, doubt, basis }: Step, currency: string) => ({
  rule,
  clauses,
  verdict,
  reads,
  amount: amount === undefined ? null : plain(decimal(amount), currency),
  doubt: doubt ?? null,
  basis: basis ?? null,
});
