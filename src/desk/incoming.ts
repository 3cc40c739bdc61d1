import type { Transaction } from '../postgres/pool.js';
import { samePlace } from './same-place.js';

/** A mail as the mailbox gave it: its place, its receipt (INTERNALDATE) and its very bytes. */
export interface IncomingMail {
  readonly mailbox: string;
  readonly uidValidity: bigint;
  readonly uid: number;
  readonly receivedAt: Date;
  readonly raw: Uint8Array;
  /** False where it is decided, but nothing is paid or sent: a backfill, and every mail in shadow mode. */
  readonly answer: boolean;
  /** It was in the mailbox before the desk, and is only recorded. */
  readonly backlog?: boolean;
}

const COLUMNS = 7;

/**
 * Stores mails with their raw bytes, in one round trip each for rows and bytes, and gives the ids of the new rows. A
 * place that is stored already is passed over: the unique key makes a second fetch harmless.
 */
export async function storeIncoming(transaction: Transaction, mails: readonly IncomingMail[]): Promise<string[]> {
  if (mails.length === 0) return [];
  const { rows } = await transaction.query<{ id: string; uid: string; mailbox: string }>(
    `insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, answer, backlog)
     values ${placeholders(mails.length, COLUMNS)}
     on conflict (mailbox, uid_validity, uid) do nothing
     returning id, uid, mailbox`,
    mails.flatMap(({ mailbox, uidValidity, uid, receivedAt, raw, answer, backlog = false }) => [
      mailbox,
      uidValidity,
      uid,
      receivedAt,
      raw.length,
      answer,
      backlog,
    ]),
  );
  if (rows.length === 0) return [];
  const raws = new Map(mails.map(mail => [`${mail.mailbox} ${mail.uid}`, mail.raw])); // a server may name one twice
  const bytes = rows.flatMap(row => [row.id, raws.get(`${row.mailbox} ${row.uid}`)]);
  // Each parameter travels in binary; an array of them would travel as hexadecimal text, twice the size.
  await transaction.query(`insert into desk.raw_mails (message, bytes) values ${placeholders(rows.length, 2)}`, bytes);
  return rows.map(row => row.id);
}

/** What becomes of a stored mail in its mailbox: it is filed away, or it stays where it lies. */
export type Place = 'leaves' | 'stays';

/** Whether a mail stays: people go on working with what is a trial, and with what was there before the desk. */
const becomes = ({ answer, backlog = false }: Pick<IncomingMail, 'answer' | 'backlog'>): Place =>
  answer && !backlog ? 'leaves' : 'stays';

/** Which of the UIDs of this mailbox and UIDVALIDITY are stored already, and what becomes of them. */
export async function storedUids(
  db: Pick<Transaction, 'query'>,
  mailbox: string,
  uidValidity: bigint,
  uids: readonly number[],
): Promise<Map<number, Place>> {
  if (uids.length === 0) return new Map();
  const { rows } = await db.query<{ uid: string; answer: boolean; backlog: boolean }>(
    `select uid, answer, backlog from desk.messages where ${samePlace('$1')} and uid_validity = $2 and uid = any($3)`,
    [mailbox, uidValidity, uids],
  );
  return new Map(rows.map(row => [Number(row.uid), becomes(row)]));
}

function placeholders(rows: number, columns: number): string {
  const row = (first: number) => `(${Array.from({ length: columns }, (_, i) => `$${first + i + 1}`).join(', ')})`;
  return Array.from({ length: rows }, (_, i) => row(i * columns)).join(', ');
}
