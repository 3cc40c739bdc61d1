import { checkCase } from '../../src/eligibility/check-case.js';
import { createParser } from '../../src/intake/parse/parse-mail.js';
import { takeInMail } from '../../src/intake/take-in-mail.js';
import { createTurnstile } from '../../src/intake/turnstile.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { sendReply } from '../../src/reply/send-reply.js';
import { decideByHand } from '../../src/review/decide-by-hand.js';
import type { Order } from '../../src/review/order.js';
import { importRows, settings } from '../eligibility/read-mails.js';
import { READ_SETTINGS, storeMail } from '../intake/stored-mails.js';
import { ORDERED_AT, ordered } from '../review/review-desk.js';
import { freshDatabase } from '../support/database.js';
import { type MailOptions, mail } from '../support/mail.js';

const SENT_AT = new Date('2026-11-22T12:01:00Z');

/** A desk on a database of its own that takes in whole mails, decides them and answers, as the workers do. */
export async function caseDesk(ledger: readonly object[]) {
  const database = await freshDatabase();
  const { pool } = database;
  await importRows(pool, ledger);
  const parser = createParser({ threads: 2, deadlineMs: 10_000 });
  const tools = { parser, turnstile: createTurnstile(), read: READ_SETTINGS };
  const policy = settings();
  const accepted = () => Promise.resolve({ kind: 'accepted' } as const);
  const smtp = { send: accepted, check: accepted, close: () => undefined };
  return {
    ...database,
    parser,
    /** Takes in a mail, decides it, and gives its case. */
    async mail(options: MailOptions): Promise<string> {
      const id = await storeMail(pool, mail(options));
      await takeInMail(pool, id, tools);
      const checked = await checkCase(pool, id, policy);
      if (!('caseId' in checked)) throw new Error(`The mail came to no case: ${checked.kind}`);
      return checked.caseId;
    },
    /** Composes and sends whatever is queued. */
    async answer(): Promise<void> {
      const { rows } = await pool.query<{ id: string }>(
        "select id from desk.outbox where status = 'queued' order by id",
      );
      for (const { id } of rows)
        await sendReply(pool, smtp, id, {
          refundsAddress: policy.refundsAddress,
          now: () => SENT_AT,
          refused: () => Promise.reject(new Error('Nothing is refused here.')),
        });
    },
    /** A person's order, which must be followed. */
    async order(caseId: string, order: Order, reason: string): Promise<void> {
      const done = await inTransaction(pool, transaction =>
        decideByHand(transaction, ordered(order, { caseId, reason }), { ...policy, now: () => ORDERED_AT }),
      );
      if (done.kind === 'refused') throw new Error(`It was refused: ${JSON.stringify(done.why)}`);
    },
    async close(): Promise<void> {
      await parser.close();
      await database.close();
    },
  };
}

export type CaseDesk = Awaited<ReturnType<typeof caseDesk>>;
