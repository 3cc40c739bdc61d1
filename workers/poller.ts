import { type IncomingMail, storedUids, storeIncoming } from '../src/desk/incoming.js';
import { recordScan } from '../src/desk/mailbox-scans.js';
import type { FetchedMail } from '../src/mailbox/scan.js';
import { watch } from '../src/mailbox/watch.js';
import { inTransaction } from '../src/postgres/transaction.js';
import { hint, type RunningRole, type Runtime } from '../src/runtime.js';

/** Reads the mailbox: stores every mail, hints at intake, files it away. Throws where IMAP is not configured. */
export function startPoller(runtime: Runtime): RunningRole {
  const { config, pool, log, now } = runtime;
  const { IMAP_HOST: host, IMAP_USER: user, IMAP_PASSWORD: password, IMAP_MAILBOX: mailbox } = config;
  if (host === undefined || user === undefined || password === undefined) throw new Error('IMAP_HOST is not set.');
  const stop = new AbortController();
  const done = watch({
    imap: { host, port: config.IMAP_PORT, tls: config.IMAP_TLS, user, password },
    tools: {
      mailbox,
      doneMailbox: config.IMAP_DONE_MAILBOX,
      known: (uidValidity, uids) => storedUids(pool, mailbox, uidValidity, uids),
      store: (uidValidity, mails) => store(runtime, uidValidity, mails),
      now,
    },
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
async function store(runtime: Runtime, uidValidity: bigint, mails: readonly FetchedMail[]): Promise<void> {
  const place = { mailbox: runtime.config.IMAP_MAILBOX, uidValidity, answer: true };
  const incoming: IncomingMail[] = mails.map(mail => ({ ...place, ...mail }));
  const ids = await inTransaction(runtime.pool, transaction => storeIncoming(transaction, incoming));
  await hint(runtime, 'intake', ids);
}
