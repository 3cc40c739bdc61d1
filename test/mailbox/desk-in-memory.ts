import { DEADLINES, type Deadlines } from '../../src/mailbox/deadline.js';
import type { FetchedMail, ScanTools } from '../../src/mailbox/scan.js';

/** A desk that keeps what a scan stores in memory, by UIDVALIDITY and UID. */
export interface DeskInMemory {
  readonly tools: ScanTools;
  /** What was stored, a list for each time. */
  readonly batches: FetchedMail[][];
  /** The subjects of all that was stored, in that order. */
  /** UIDs that the server did not give. */
  readonly unfetched: number[];
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
  const tools: ScanTools = {
    mailbox: 'INBOX',
    doneMailbox,
    known: async (uidValidity, uids) => new Set(uids.filter(uid => places.has(`${uidValidity} ${uid}`))),
    store: async (uidValidity, mails) => {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      batches.push([...mails]);
      for (const mail of mails) places.add(`${uidValidity} ${mail.uid}`);
    },
    unfetched: uid => void unfetched.push(uid),
    now: () => NOW,
    deadlines,
  };
  return {
    tools,
    batches,
    unfetched,
    subjects: () => batches.flat().map(mail => /^Subject: (.*)$/m.exec(mail.raw.toString())?.[1] ?? ''),
    failOnce: error => void failures.push(error),
  };
}
