import { findingsOf } from '../desk/decisions.js';
import type { Decision } from '../policy/decision.js';
import { sentenceFor } from '../reply/english.js';
import { minute, printable } from './table.js';
import type { WholeCase } from './whole-case.js';

/** A whole case for a terminal: what was decided, on which facts, the money, and the mails. */
export function caseText(shown: WholeCase, decision: Decision): string {
  const amount = shown.totals.map(total => `${total.amount} ${total.currency}`).join(', ');
  const lines = [
    `${shown.case}  ${shown.state}${amount === '' ? '' : `  ${amount}`}`,
    `from      ${shown.sender || '(unreadable)'}${shown.account_id === null ? '' : `, account ${shown.account_id}`}`,
    `received  ${minute(shown.received_at)} UTC`,
    ...(shown.review_due_at === null ? [] : [`due       ${minute(shown.review_due_at)} UTC`]),
    ...(decision.kind === 'review' ? [`waits for ${decision.reasons.join(', ')}`] : []),
    ...(shown.proposal === null
      ? []
      : [`proposal  ${shown.proposal.state} ${shown.proposal.amount ?? ''} ${shown.proposal.currency ?? ''}`]),
    ...section('findings', findingsOf(decision).map(sentenceFor)),
    ...section(
      'refunds',
      shown.refunds.map(
        refund => `${refund.amount} ${refund.currency}  ${refund.status}, due ${minute(refund.due_at)}`,
      ),
    ),
    ...section(
      'decisions',
      shown.decisions.map(made => `${made.seq}  ${minute(made.at)}  ${made.state} by ${made.by}: ${made.reason}`),
    ),
    ...section(
      'mails',
      shown.messages.map(
        mail => `${mail.direction === 'in' ? '→' : '←'} ${minute(mail.at)}  ${mail.status}  ${mail.subject ?? ''}`,
      ),
    ),
    ...section(
      'attachments',
      shown.attachments.map(part => `${part.name}  ${part.type}, ${part.bytes} bytes, ${part.fate}`),
    ),
    ...section(
      'notes',
      shown.notes.map(note => `${minute(note.at)}  ${note.by}: ${note.text}`),
    ),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', title, ...lines.map(line => `  ${line}`)];
