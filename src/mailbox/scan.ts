import type { ImapFlow } from 'imapflow';
import { batchesOf, type Sized } from './batches.js';
import { DeadlineError, type Deadlines, within } from './deadline.js';
import { sequenceSet } from './sequence-set.js';

/** A mail as fetched: its UID, its INTERNALDATE and its bytes. */
export interface FetchedMail {
  readonly uid: number;
  readonly receivedAt: Date;
  readonly raw: Buffer;
}

/** What becomes of a mail that is stored: it is filed away, or it stays where it lies. */
export type Stored = 'leaves' | 'stays';

/** What a scan needs of the desk; the mailbox knows nothing of tables or queues. */
export interface ScanTools {
  readonly mailbox: string;
  /** Null: nothing in the mailbox is changed, for people work in it. */
  readonly doneMailbox: string | null;
  /** Hears where the mailbox stands before anything of it is fetched: UIDs below `uidNext` are there already. */
  begins(uidValidity: bigint, uidNext: number): Promise<void>;
  /** Which of these UIDs are stored already. */
  known(uidValidity: bigint, uids: readonly number[]): Promise<ReadonlyMap<number, Stored>>;
  /** Commits the mails' rows and bytes, then their jobs; only then may the mailbox change. Gives the UIDs to file away. */
  store(uidValidity: bigint, mails: readonly FetchedMail[]): Promise<readonly number[]>;
  /** Hears of a mail that the server has and does not give. */
  unfetched(uid: number): void;
  readonly now: () => Date;
  readonly deadlines: Deadlines;
}

export interface Scan {
  readonly uidValidity: bigint;
  readonly fetched: number;
  /** False where the server refuses to file mails away. They stay where they are, and are not fetched again. */
  readonly filed: boolean;
}

const SIZES_PER_FETCH = 2_000;
/** Above the limit on a mail (35 MB): intake still sees that one is too large, and no mail can overrun the connection. */
const BYTES_FETCHED_OF_A_MAIL = 40 * 1024 * 1024;

/**
 * One complete scan of the mailbox: every mail in it that is not stored yet is fetched, stored and then filed to the
 * done mailbox (unless it is to stay), many per round trip. It goes by UID alone, whatever flags or IDLE say: a mail that
 * somebody has read counts, one that arrived in an outage counts, and one that a crash left stored but not filed is filed
 * now. No flag is touched: imapflow fetches by BODY.PEEK.
 */
export async function scan(client: ImapFlow, tools: ScanTools): Promise<Scan> {
  const { commandMs } = tools.deadlines;
  const { uidValidity, uidNext } = await open(client, tools);
  const uids = await searchAll(client, commandMs);
  await tools.begins(uidValidity, uidNext ?? uids.reduce((last, uid) => Math.max(last, uid), 0) + 1);
  const known = await tools.known(uidValidity, uids);
  const fresh = await sizesOf(
    client,
    uids.filter(uid => !known.has(uid)),
    tools,
  );
  const batches = batchesOf(fresh);
  let filed = true;
  let coming = fetchBatch(client, batches[0] ?? [], tools);
  for (const [i] of batches.entries()) {
    const mails = await coming;
    coming = fetchBatch(client, batches[i + 1] ?? [], tools); // the next batch travels while this one is stored
    coming.catch(() => {}); // awaited in the next turn, or lost with the connection that failed
    const leaving = await tools.store(uidValidity, mails);
    await coming.catch(() => {});
    filed = (await file(client, leaving, tools)) && filed;
  }
  const left = [...known].flatMap(([uid, stored]) => (stored === 'leaves' ? [uid] : []));
  filed = (await file(client, left, tools)) && filed;
  // Without a connection imapflow answers commands with nothing: that is no empty mailbox.
  if (!client.usable) throw new Error('The connection to the mail server was lost during the scan.');
  return { uidValidity, fetched: fresh.length, filed };
}

/** EXAMINE where nothing is to change: SELECT would take the \Recent flags from those who work there (RFC 3501 §6.3.2). */
async function open(
  client: ImapFlow,
  { mailbox, doneMailbox, deadlines }: ScanTools,
): Promise<{ readonly uidValidity: bigint; readonly uidNext: number | null }> {
  const opening = client.mailboxOpen(mailbox, { readOnly: doneMailbox === null });
  const { uidValidity, uidNext } = await within(deadlines.commandMs, 'SELECT', opening);
  return { uidValidity, uidNext: uidNext > 0 ? uidNext : null }; // a server may leave it out
}

async function searchAll(client: ImapFlow, commandMs: number): Promise<number[]> {
  const found = await within(commandMs, 'SEARCH', client.search({ all: true }, { uid: true }));
  if (!found) throw new Error('The mail server did not answer SEARCH with a list of mails.');
  return found;
}

async function sizesOf(client: ImapFlow, uids: readonly number[], tools: ScanTools): Promise<Sized[]> {
  const sized: Sized[] = [];
  for (let first = 0; first < uids.length; first += SIZES_PER_FETCH) {
    const wanted = new Set(uids.slice(first, first + SIZES_PER_FETCH));
    const query = { uid: true, size: true };
    const fetching = client.fetchAll(sequenceSet([...wanted]), query, { uid: true });
    const rows = await within(tools.deadlines.batchMs, 'FETCH of sizes', fetching);
    // a FETCH may bring rows that nobody asked for
    sized.push(...rows.filter(row => wanted.has(row.uid)).map(row => ({ uid: row.uid, size: row.size ?? 0 })));
  }
  return sized;
}

/**
 * Fetches a batch; where the server refuses it, its mails one by one, so that one that cannot be had does not hold up the
 * others. Such a mail stays in the mailbox, is told of, and is tried again at the next scan.
 */
async function fetchBatch(client: ImapFlow, batch: readonly Sized[], tools: ScanTools): Promise<FetchedMail[]> {
  if (batch.length === 0) return [];
  const mails = await fetchTogether(client, batch, tools).catch((error: unknown): FetchedMail[] => {
    if (error instanceof DeadlineError || !client.usable) throw error;
    return [];
  });
  const missing = batch.filter(({ uid }) => !mails.some(mail => mail.uid === uid));
  if (missing.length === 0) return mails;
  const [only] = batch;
  if (batch.length === 1 && only !== undefined) {
    tools.unfetched(only.uid);
    return [];
  }
  for (const mail of missing) mails.push(...(await fetchBatch(client, [mail], tools)));
  return mails;
}

async function fetchTogether(client: ImapFlow, batch: readonly Sized[], tools: ScanTools): Promise<FetchedMail[]> {
  const tooLarge = batch.some(mail => mail.size > BYTES_FETCHED_OF_A_MAIL);
  const source = tooLarge ? { maxLength: BYTES_FETCHED_OF_A_MAIL } : true;
  const query = { uid: true, internalDate: true, source };
  const sizes = new Map(batch.map(mail => [mail.uid, mail.size]));
  const fetching = client.fetchAll(sequenceSet([...sizes.keys()]), query, { uid: true });
  const rows = await within(tools.deadlines.batchMs, 'FETCH', fetching);
  return rows.flatMap(row =>
    // rows that nobody asked for are passed over, and so are bodies that are missing from mails that have one
    sizes.has(row.uid) && row.source !== undefined && (row.source.length > 0 || sizes.get(row.uid) === 0)
      ? [{ uid: row.uid, receivedAt: receiptOf(row.internalDate, tools.now), raw: row.source }]
      : [],
  );
}

/** INTERNALDATE is when our server received the mail. The Date header is the sender's and is never taken. */
function receiptOf(internalDate: Date | string | undefined, now: () => Date): Date {
  const date = internalDate === undefined ? now() : new Date(internalDate);
  return Number.isNaN(date.getTime()) ? now() : date;
}

/** Makes the done mailbox where it is missing. */
async function file(client: ImapFlow, uids: readonly number[], tools: ScanTools): Promise<boolean> {
  const { doneMailbox, deadlines } = tools;
  if (uids.length === 0 || doneMailbox === null) return true;
  const move = () =>
    within(deadlines.batchMs, 'MOVE', client.messageMove(sequenceSet(uids), doneMailbox, { uid: true }));
  if (await move()) return true;
  try {
    await within(deadlines.commandMs, 'CREATE', client.mailboxCreate(doneMailbox));
  } catch (error) {
    if (error instanceof DeadlineError || !client.usable) throw error;
  }
  return Boolean(await move());
}
