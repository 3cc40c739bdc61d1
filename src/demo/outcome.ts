import { type WholeCase, wholeCase } from '../cli/whole-case.js';
import { findCase } from '../desk/case-list.js';
import { findMessage, listMessages } from '../desk/messages.js';
import type { ReviewReason } from '../policy/decision.js';
import type { Pool } from '../postgres/pool.js';
import type { Reply, SmtpSink } from './smtp-sink.js';

/** What became of a mail. `seconds` runs from its delivery to the arrival of the reply, or to its fate. */
export type Outcome =
  | {
      readonly kind: 'case';
      readonly shown: WholeCase;
      /** Why a person is needed; empty where none is. */
      readonly reasons: readonly ReviewReason[];
      /** Null where nobody is answered. */
      readonly reply: Reply | null;
      readonly seconds: number;
    }
  | {
      readonly kind: 'ended';
      readonly disposition: string;
      readonly reason: string;
      readonly detail: string;
      readonly seconds: number;
    };

/**
 * What became of the `nth` mail (from 0) of those delivered one after the other; null while it is on its way. A case is
 * complete when every mail that it wants to send has arrived. `deliveredAt` is by `performance.now()`, in ms.
 */
export async function outcomeOf(pool: Pool, sink: SmtpSink, nth: number, deliveredAt: number): Promise<Outcome | null> {
  const mail = (await listMessages(pool, null, null)).at(-1 - nth); // newest first
  if (mail === undefined || mail.disposition === 'pending') return null;
  if (mail.case !== null) return caseOutcome(pool, sink, mail.case, deliveredAt);
  const { disposition, reason } = mail;
  const detail = (await findMessage(pool, mail.id))?.detail;
  return { kind: 'ended', disposition, reason: reason ?? '', detail: detail ?? '', seconds: secondsSince(deliveredAt) };
}

async function caseOutcome(pool: Pool, sink: SmtpSink, caseId: string, deliveredAt: number): Promise<Outcome | null> {
  const row = await findCase(pool, caseId);
  if (row === null) return null;
  const shown = await wholeCase(pool, row);
  const complete = {
    kind: 'case',
    shown,
    reasons: row.decision.kind === 'review' ? row.decision.reasons : [],
  } as const;
  const sent = shown.messages.filter(mail => mail.direction === 'out');
  if (sent.length === 0) return { ...complete, reply: null, seconds: secondsSince(deliveredAt) };
  const reply = sink.replies.get(sent.at(-1)?.message_id ?? '');
  if (reply === undefined || sent.some(mail => mail.status !== 'sent')) return null;
  return { ...complete, reply, seconds: (reply.arrivedAt - deliveredAt) / 1000 };
}

const secondsSince = (instant: number) => (performance.now() - instant) / 1000;
