import { storeAttachments } from '../desk/attachments.js';
import { type Fate, writeFate } from '../desk/fates.js';
import { claimIdentity } from '../desk/mail-identities.js';
import type { StoredMail } from '../desk/parse-attempts.js';
import type { Pool } from '../postgres/pool.js';
import { inTransaction } from '../postgres/transaction.js';
import { readSender } from './authenticate/sender.js';
import { identityOf, trialIdentity } from './identity.js';
import type { ParsedMail } from './parse/parsed-mail.js';
import { readRawHeader } from './raw-header.js';
import { parsedSurface } from './surface.js';

const BACKLOG: Fate = {
  kind: 'ignored',
  reason: 'backlog',
  detail: 'It was in the mailbox before the desk first looked (MAIL_BACKLOG=skip).',
};

/**
 * Records a mail that was in the mailbox before the desk: what it says of itself and what comes with it, and nothing is
 * decided. It takes its identity from real mails and trials, as one that is proven (nobody asks who wrote it): the same mail
 * moved about, or numbered anew by the server, is a duplicate and is not answered either.
 */
export function recordBacklog(pool: Pool, { id, raw }: StoredMail, parsed: ParsedMail): Promise<'ignored' | 'already'> {
  const { identity, contentSha256 } = identityOf(raw, parsed);
  const surface = parsedSurface(parsed, readSender(readRawHeader(raw)));
  return inTransaction(pool, async transaction => {
    if (!(await writeFate(transaction, id, BACKLOG, surface))) return 'already';
    for (const one of [identity, trialIdentity(identity)])
      await claimIdentity(transaction, id, { identity: one, contentSha256, proven: true });
    await storeAttachments(transaction, id, parsed.attachments);
    return 'ignored';
  });
}
