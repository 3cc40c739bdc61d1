import { backlogEnd, noteBacklog } from './desk/backlogs.js';
import { type IncomingMail, storedUids, storeIncoming } from './desk/incoming.js';
import { DEADLINES } from './mailbox/deadline.js';
import { rememberStaying } from './mailbox/remember-staying.js';
import type { FetchedMail, ScanTools } from './mailbox/scan.js';
import { inTransaction } from './postgres/transaction.js';
import { hint, type Runtime } from './runtime.js';

/**
 * What a scan of the mailbox needs of the desk. `place` names the mailbox of one account on one server: another account's
 * INBOX may well have the same UIDVALIDITY. In shadow mode every mail is a trial, and nothing in the mailbox is changed.
 */
export function scanTools(runtime: Runtime, place: string): ScanTools {
  const { config, pool, log, now } = runtime;
  return {
    mailbox: config.IMAP_MAILBOX,
    doneMailbox: config.REFUNDS_MODE === 'shadow' ? null : config.IMAP_DONE_MAILBOX,
    begins: async (uidValidity, uidNext) => {
      if (config.MAIL_BACKLOG === 'skip') await noteBacklog(pool, place, { uidValidity, uidNext }, now());
    },
    known: rememberStaying((uidValidity, uids) => storedUids(pool, place, uidValidity, uids)),
    store: (uidValidity, mails) => store(runtime, place, uidValidity, mails),
    unfetched: uid => log.warn({ uid }, 'the mail server did not give this mail; it is asked again at the next scan'),
    now,
    deadlines: DEADLINES,
  };
}

/** Rows first, in one transaction; jobs second. Gives the UIDs of those that leave the mailbox. */
async function store(
  runtime: Runtime,
  mailbox: string,
  uidValidity: bigint,
  mails: readonly FetchedMail[],
): Promise<number[]> {
  const { config, pool } = runtime;
  const answer = config.REFUNDS_MODE === 'live';
  const end = config.MAIL_BACKLOG === 'skip' ? await backlogEnd(pool, mailbox, uidValidity) : 0;
  const incoming: IncomingMail[] = mails.map(mail => ({
    mailbox,
    uidValidity,
    answer,
    backlog: mail.uid < end,
    ...mail,
  }));
  const ids = await inTransaction(pool, transaction => storeIncoming(transaction, incoming));
  await hint(runtime, 'intake', ids);
  // The rows say it: another poller may have stored one as a trial.
  const places = await storedUids(
    pool,
    mailbox,
    uidValidity,
    mails.map(mail => mail.uid),
  );
  return [...places].flatMap(([uid, becomes]) => (becomes === 'leaves' ? [uid] : []));
}
