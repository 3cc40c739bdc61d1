import { DEADLINES, type Deadlines } from '../../src/mailbox/deadline.js';
import type { FetchedMail, ScanTools, Stored } from '../../src/mailbox/scan.js';

/** A desk that keeps what a scan stores in memory, by UIDVALIDITY and UID. */
export interface DeskInMemory {
  readonly tools: ScanTools;
  /** What was stored, a list for each time. */
  readonly batches: FetchedMail[][];
  /** UIDs that the server did not give. */
  readonly unfetched: number[];
  /** What each scan began with. */
  readonly begun: { readonly uidValidity: bigint; readonly uidNext: number }[];
  /** UIDs whose mails stay where they lie. */
  readonly staying: Set<number>;
  /** The subjects of all that was stored, in that order. */
  subjects(): string[];
  /** Lets the next `store` fail with this error. */
  failOnce(error: Error): void;
}

export const NOW = new Date('2026-11-22T12:00:00Z');

export function deskInMemory(deadlines: Deadlines = DEADLINES, doneMailbox = 'Processed'): DeskInMemory {
  const batches: FetchedMail[][] = [];
  const places = new Set<string>();
  const failures: Error[] = [];
  const unfetched: number[] = [];
  const begun: { uidValidity: bigint; uidNext: number }[] = [];
  const staying = new Set<number>();
  const becomes = (uid: number): Stored => (staying.has(uid) ? 'stays' : 'leaves');
  const tools: ScanTools = {
    mailbox: 'INBOX',
    doneMailbox,
    begins: async (uidValidity, uidNext) => void begun.push({ uidValidity, uidNext }),
    known: async (uidValidity, uids) =>
      new Map(uids.filter(uid => places.has(`${uidValidity} ${uid}`)).map(uid => [uid, becomes(uid)] as const)),
    store: async (uidValidity, mails) => {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      batches.push([...mails]);
      for (const mail of mails) places.add(`${uidValidity} ${mail.uid}`);
      return mails.map(mail => mail.uid).filter(uid => becomes(uid) === 'leaves');
    },
    unfetched: uid => void unfetched.push(uid),
    now: () => NOW,
    deadlines,
  };
  return {
    tools,
    batches,
    unfetched,
    begun,
    staying,
    subjects: () => batches.flat().map(mail => /^Subject: (.*)$/m.exec(mail.raw.toString())?.[1] ?? ''),
    failOnce: error => void failures.push(error),
  };
}
