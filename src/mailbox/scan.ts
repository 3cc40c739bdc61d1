import type { ImapFlow } from 'imapflow';
import { batchesOf, type Sized } from './batches.js';
import { within } from './deadline.js';
import { sequenceSet } from './sequence-set.js';

/** A mail as fetched: its UID, its INTERNALDATE and its bytes. */
export interface FetchedMail {
  readonly uid: number;
  readonly receivedAt: Date;
  readonly raw: Buffer;
}

/** What a scan needs of the desk; the mailbox knows nothing of tables or queues. */
export interface ScanTools {
  readonly mailbox: string;
  readonly doneMailbox: string;
  /** Which of these UIDs are stored already. */
  known(uidValidity: bigint, uids: readonly number[]): Promise<Set<number>>;
  /** Commits the mails' bytes and rows, then their jobs. Only after that may the mailbox change. */
  store(uidValidity: bigint, mails: readonly FetchedMail[]): Promise<void>;
  readonly now: () => Date;
}

export interface Scan {
  readonly uidValidity: bigint;
  readonly fetched: number;
}

const COMMAND_DEADLINE_MS = 60_000;
const BATCH_DEADLINE_MS = 300_000;
const SIZES_PER_FETCH = 2_000;

/**
 * One complete scan of the mailbox: every mail in it that is not stored yet is fetched, stored and then filed to the
 * done mailbox, many per round trip. It goes by UID alone, whatever flags or IDLE say: a mail that somebody has read
 * counts, one that arrived in an outage counts, and one that a crash left stored but not filed is filed now.
 */
export async function scan(client: ImapFlow, tools: ScanTools): Promise<Scan> {
  const opened = await within(COMMAND_DEADLINE_MS, 'SELECT', client.mailboxOpen(tools.mailbox));
  const { uidValidity } = opened;
  const uids = await searchAll(client);
  const known = await tools.known(uidValidity, uids);
  await file(client, [...known], tools.doneMailbox);
  const fresh = await sizesOf(
    client,
    uids.filter(uid => !known.has(uid)),
  );
  const batches = batchesOf(fresh);
  let coming = fetchBatch(client, batches[0] ?? [], tools);
  for (const [i] of batches.entries()) {
    const mails = await coming;
    coming = fetchBatch(client, batches[i + 1] ?? [], tools); // the next batch travels while this one is stored
    coming.catch(() => {}); // awaited in the next turn, or lost with the connection that failed
    await tools.store(uidValidity, mails);
    await coming.catch(() => {});
    await file(
      client,
      mails.map(mail => mail.uid),
      tools.doneMailbox,
    );
  }
  return { uidValidity, fetched: fresh.length };
}

async function searchAll(client: ImapFlow): Promise<number[]> {
  const found = await within(COMMAND_DEADLINE_MS, 'SEARCH', client.search({ all: true }, { uid: true }));
  return found || [];
}

async function sizesOf(client: ImapFlow, uids: readonly number[]): Promise<Sized[]> {
  const sized: Sized[] = [];
  for (let first = 0; first < uids.length; first += SIZES_PER_FETCH) {
    const wanted = new Set(uids.slice(first, first + SIZES_PER_FETCH));
    const query = { uid: true, size: true };
    const fetching = client.fetchAll(sequenceSet([...wanted]), query, { uid: true });
    const rows = await within(BATCH_DEADLINE_MS, 'FETCH of sizes', fetching);
    // a FETCH may bring rows that nobody asked for
    sized.push(...rows.filter(row => wanted.has(row.uid)).map(row => ({ uid: row.uid, size: row.size ?? 0 })));
  }
  return sized;
}

async function fetchBatch(client: ImapFlow, batch: readonly Sized[], tools: ScanTools): Promise<FetchedMail[]> {
  if (batch.length === 0) return [];
  const query = { uid: true, internalDate: true, source: true };
  const wanted = new Set(batch.map(mail => mail.uid));
  const rows = await within(
    BATCH_DEADLINE_MS,
    'FETCH',
    client.fetchAll(sequenceSet([...wanted]), query, { uid: true }),
  );
  return rows.flatMap(row =>
    wanted.has(row.uid) && row.source !== undefined
      ? [{ uid: row.uid, receivedAt: receiptOf(row.internalDate, tools.now), raw: row.source }]
      : [],
  );
}

/** INTERNALDATE is when our server received the mail. The Date header is the sender's and is never taken. */
function receiptOf(internalDate: Date | string | undefined, now: () => Date): Date {
  const date = internalDate === undefined ? now() : new Date(internalDate);
  return Number.isNaN(date.getTime()) ? now() : date;
}

async function file(client: ImapFlow, uids: readonly number[], mailbox: string): Promise<void> {
  if (uids.length === 0) return;
  const moved = await within(BATCH_DEADLINE_MS, 'MOVE', client.messageMove(sequenceSet(uids), mailbox, { uid: true }));
  if (moved !== false) return;
  await within(COMMAND_DEADLINE_MS, 'CREATE', client.mailboxCreate(mailbox));
  await within(BATCH_DEADLINE_MS, 'MOVE', client.messageMove(sequenceSet(uids), mailbox, { uid: true }));
}
