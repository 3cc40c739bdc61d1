import { decisionSchema } from '../desk/decision-schema.js';
import { keepComposed, type OutgoingMail, takeUpMail, writeMailStatus } from '../desk/outbox.js';
import { dayOf } from '../policy/calendar.js';
import type { Db } from '../postgres/pool.js';
import { compose } from './compose.js';
import { confirmationLetter, daysOf, type Letter, letterFor } from './letter.js';
import type { Smtp } from './smtp.js';

export interface ReplySettings {
  readonly refundsAddress: string;
  readonly now: () => Date;
  /** Marks a mail that the server refused for good as failed, and sees to it that somebody looks at its case. */
  readonly refused: (id: string, why: string) => Promise<void>;
}

export type Replied = 'sent' | 'uncertain' | 'failed' | 'already';

/** The mail server cannot take the reply now; it is tried again later. */
export class SmtpUnavailable extends Error {
  override readonly name = 'SmtpUnavailable';
}

/**
 * Sends a queued reply and writes down what became of it. The bytes are composed once and kept before they are sent. A
 * refusal for now throws SmtpUnavailable; a refusal for good is `failed`; a server that falls silent leaves it
 * `uncertain`, and it is sent once more under the same Message-ID.
 */
export async function sendReply(db: Db, smtp: Smtp, id: string, settings: ReplySettings): Promise<Replied> {
  const mail = await takeUpMail(db, id);
  if (mail === null) return 'already';
  const raw = mail.raw ?? (await composeAndKeep(db, mail, settings.refundsAddress));
  const outcome = await smtp.send(settings.refundsAddress, mail.recipient, raw);
  switch (outcome.kind) {
    case 'temporary':
      throw new SmtpUnavailable(outcome.why);
    case 'accepted':
      await writeMailStatus(db, id, 'sent', settings.now(), null);
      return 'sent';
    case 'permanent':
      await settings.refused(id, outcome.why);
      return 'failed';
    case 'unanswered':
      await writeMailStatus(db, id, 'uncertain', settings.now(), outcome.why);
      return 'uncertain';
  }
}

async function composeAndKeep(db: Db, mail: OutgoingMail, from: string): Promise<Buffer> {
  const letter = letterOf(mail, from);
  const raw = await compose(mail, letter, from);
  await keepComposed(db, mail.id, letter.subject, raw);
  return raw;
}

function letterOf(mail: OutgoingMail, refundsAddress: string): Letter {
  const about = { caseId: mail.caseId, refundsAddress, message: mail.message, ...daysOf(mail) };
  if (mail.letter === 'confirmation')
    return confirmationLetter({ ...about, receivedOn: dayOf(mail.receivedAt.toISOString()) }, mail.language);
  return letterFor(decisionSchema.parse(mail.decision), about, mail.language);
}
