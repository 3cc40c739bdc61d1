import type { Db } from '../postgres/pool.js';
import { MONEY_DAYS } from './told.js';

/** A mail to send: queued with the decision it tells, under a Message-ID made from that decision. */
export interface QueuedMail {
  readonly caseId: string;
  readonly seq: number;
  readonly recipient: string;
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly thread: readonly string[];
  /** Whether it tells the decision, or asks the account's owner to confirm the request. */
  readonly letter: 'decision' | 'confirmation';
  /** Where answers go; null: to our address. */
  readonly replyTo: string | null;
  /** The language to answer in (ISO 639-1). */
  readonly language: string;
  /** A person's own words beside the decision. */
  readonly message: string | null;
  readonly queuedAt: Date;
}

/** A queued mail as the reply worker takes it up, with the decision it tells. `raw` is set once it was composed. */
export interface OutgoingMail extends QueuedMail {
  readonly id: string;
  readonly raw: Buffer | null;
  readonly decision: unknown;
  readonly receivedAt: Date;
  readonly reviewDueAt: Date | null;
  readonly refundDueAt: Date | null;
  readonly creditExpiresAt: Date | null;
}

/** Queues a mail and gives its id. */
export async function queueMail(db: Db, mail: QueuedMail): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `insert into desk.outbox (case_id, seq, recipient, message_id, in_reply_to, thread, language, message, queued_at,
                              letter, reply_to)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    [
      mail.caseId,
      mail.seq,
      mail.recipient,
      mail.messageId,
      mail.inReplyTo,
      mail.thread,
      mail.language,
      mail.message,
      mail.queuedAt,
      mail.letter,
      mail.replyTo,
    ],
  );
  return rows[0]?.id ?? '';
}

/** The language in which a case was answered last; null where it was not answered yet. */
export async function languageOfCase(db: Db, caseId: string): Promise<string | null> {
  const { rows } = await db.query<{ language: string }>(
    'select language from desk.outbox where case_id = $1 order by id desc limit 1',
    [caseId],
  );
  return rows[0]?.language ?? null;
}

/**
 * Takes up a mail that is still to be sent; null where it is closed or unknown. One whose sending was left open by the
 * server is sent once more, under the same Message-ID, and then left alone.
 */
export async function takeUpMail(db: Db, id: string): Promise<OutgoingMail | null> {
  const { rows } = await db.query<OutgoingMail>(
    `with taken as (
       update desk.outbox set attempts = attempts + 1
        where id = $1 and (status = 'queued' or (status = 'uncertain' and unanswered < 2)) returning *)
     select o.id, o.case_id as "caseId", o.seq, o.recipient, o.message_id as "messageId", o.in_reply_to as "inReplyTo",
            o.thread, o.letter, o.reply_to as "replyTo", o.language, o.message,
            o.queued_at as "queuedAt", o.raw, d.decision, c.received_at as "receivedAt",
            c.review_due_at as "reviewDueAt", ${MONEY_DAYS}
       from taken o join desk.decisions d using (case_id, seq) join desk.cases c using (case_id)`,
    [id],
  );
  return rows[0] ?? null;
}

/** Keeps the very bytes before they are sent, so that every attempt sends the same. */
export async function keepComposed(db: Db, id: string, subject: string, raw: Buffer): Promise<void> {
  await db.query('update desk.outbox set subject = $2, raw = $3 where id = $1 and raw is null', [id, subject, raw]);
}

/** A mail of ours that came back. */
export interface ReturnedMail {
  readonly caseId: string;
  /** The decision that it told. */
  readonly seq: number;
  readonly letter: QueuedMail['letter'];
}

/**
 * Marks mails that bounced, by their Message-IDs or by the tokens they carried (`token:…`), and gives them. One that is marked
 * already is given no more.
 */
export async function markUndelivered(db: Db, ids: readonly string[]): Promise<ReturnedMail[]> {
  const tokens = ids.filter(id => id.startsWith('token:')).map(id => id.slice('token:'.length));
  const { rows } = await db.query<ReturnedMail>(
    `update desk.outbox o set status = 'undelivered'
      where status in ('sent', 'uncertain')
        and (lower(message_id) = any($1)
             or id in (select asking.id from desk.confirmations c join desk.outbox asking using (case_id, seq)
                        where c.token = any($2) and asking.letter = 'confirmation'))
     returning case_id as "caseId", seq, letter`,
    [ids, tokens],
  );
  return rows;
}

export type MailStatus = 'sent' | 'uncertain' | 'failed';

/** Writes what became of an attempt, and gives the mail; null where it is closed. `failure` says why, for people. */
export async function writeMailStatus(
  db: Db,
  id: string,
  status: MailStatus,
  at: Date,
  failure: string | null,
): Promise<ReturnedMail | null> {
  const { rows } = await db.query<ReturnedMail>(
    `update desk.outbox
        set status = $2, failure = $4, unanswered = unanswered + ($2 = 'uncertain')::int,
            sent_at = case when $2 = 'sent' then $3::timestamptz else sent_at end
      where id = $1 and status in ('queued', 'uncertain') returning case_id as "caseId", seq, letter`,
    [id, status, at, failure],
  );
  return rows[0] ?? null;
}
