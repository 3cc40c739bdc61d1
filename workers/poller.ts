import { type IncomingMail, storedUids, storeIncoming } from '../src/desk/incoming.js';
import { recordScan } from '../src/desk/mailbox-scans.js';
import { DEADLINES } from '../src/mailbox/deadline.js';
import type { FetchedMail } from '../src/mailbox/scan.js';
import { SCAN_EVERY_MS, watch } from '../src/mailbox/watch.js';
import { inTransaction } from '../src/postgres/transaction.js';
import { hint, type RunningRole, type Runtime } from '../src/runtime.js';

/** Reads the mailbox: stores every mail, hints at intake, files it away. Throws where IMAP is not configured. */
export function startPoller(runtime: Runtime): RunningRole {
  const { config, pool, log, now } = runtime;
  const { IMAP_HOST: host, IMAP_USER: user, IMAP_PASSWORD: password, IMAP_MAILBOX: mailbox } = config;
  if (host === undefined || user === undefined || password === undefined) throw new Error('IMAP_HOST is not set.');
  // UIDs are one account's own: another account's INBOX may well have the same UIDVALIDITY.
  const place = `${user}@${host}/${mailbox}`;
  const stop = new AbortController();
  const done = watch({
    imap: { host, port: config.IMAP_PORT, tls: config.IMAP_TLS, user, password },
    tools: {
      mailbox,
      doneMailbox: config.IMAP_DONE_MAILBOX,
      known: (uidValidity, uids) => storedUids(pool, place, uidValidity, uids),
      store: (uidValidity, mails) => store(runtime, place, uidValidity, mails),
      unfetched: uid => log.warn({ uid }, 'the mail server did not give this mail; it is asked again at the next scan'),
      now,
      deadlines: DEADLINES,
    },
    scanEveryMs: SCAN_EVERY_MS,
    completed: scan => recordScan(pool, mailbox, scan.uidValidity, now()),
    log,
    signal: stop.signal,
  });
  return {
    close: () => {
      stop.abort();
      return done;
    },
  };
}

/** Rows first, in one transaction; jobs second. */
async function store(
  runtime: Runtime,
  mailbox: string,
  uidValidity: bigint,
  mails: readonly FetchedMail[],
): Promise<void> {
  const incoming: IncomingMail[] = mails.map(mail => ({ mailbox, uidValidity, answer: true, ...mail }));
  const ids = await inTransaction(runtime.pool, transaction => storeIncoming(transaction, incoming));
  await hint(runtime, 'intake', ids);
}
