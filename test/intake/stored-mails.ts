import { storeIncoming } from '../../src/desk/incoming.js';
import { idPatterns } from '../../src/intake/extract/ids.js';
import type { ReadSettings } from '../../src/intake/read.js';
import type { Pool } from '../../src/postgres/pool.js';
import { inTransaction } from '../../src/postgres/transaction.js';

/** Settings as of the environment's defaults, behind the server that `test/support/mail.ts` writes as. */
export const READ_SETTINGS: ReadSettings = {
  refundsAddress: 'refunds@imaginator.com',
  supportAddress: 'support@imaginator.com',
  patterns: idPatterns({
    transactionIdPattern: 'txn_[0-9a-z]{16}',
    invoiceNumberPattern: 'INV-[0-9]{4}-[0-9]{6}',
  }),
  authentication: { authservId: 'mx.imaginator.test', trustedHops: 1 },
  dns: () => Promise.reject(new Error('Nobody asks for a key where a server vouches.')),
};

const places = { uid: 0 };

/** Stores a mail as the poller does, each at a place of its own, and gives its id. */
export async function storeMail(pool: Pool, raw: Uint8Array): Promise<string> {
  places.uid += 1;
  const place = { mailbox: 'INBOX', uidValidity: 2n, uid: places.uid };
  const mail = { ...place, receivedAt: new Date('2026-11-22T12:00:00Z'), raw, answer: true };
  const [id = ''] = await inTransaction(pool, transaction => storeIncoming(transaction, [mail]));
  return id;
}
