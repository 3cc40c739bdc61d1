import { createHash } from 'node:crypto';
import type { Config } from '../../config.js';
import { NO_SURFACE, quarantineRead, writeFate } from '../../desk/fates.js';
import { storeIncoming } from '../../desk/incoming.js';
import { findMessage, type MessageDetail } from '../../desk/messages.js';
import { checkCase } from '../../eligibility/check-case.js';
import { type CheckSettings, checkSettings } from '../../eligibility/settings.js';
import { type IntakeTools, ParseFailed, takeInMail } from '../../intake/take-in-mail.js';
import { intakeTools } from '../../intake/tools.js';
import { errorFields } from '../../log.js';
import { type MailFromFile, readMails } from '../../mailbox/mail-files.js';
import { judge } from '../../postgres/failure.js';
import type { Pool } from '../../postgres/pool.js';
import { inTransaction } from '../../postgres/transaction.js';
import { minute, table } from '../table.js';
import type { Terminal } from '../terminal.js';

interface Ingested {
  readonly source: string;
  readonly message: MessageDetail;
}

/**
 * `ingest`: the same intake as the poller's, without IMAP. Each mail is stored, taken in and decided here and now; without
 * `answer` nothing is paid or sent, with it the workers of `refunds start` do both. The same bytes are taken in once, so a
 * backfill that was cut short can simply be run again. Prints each mail with its fate.
 */
export async function ingestCommand(
  pool: Pool,
  config: Config,
  paths: readonly string[],
  answer: boolean,
  terminal: Terminal,
): Promise<void> {
  const tools = intakeTools(config);
  const settings = checkSettings(config);
  const done: Ingested[] = [];
  try {
    for await (const mail of readMails(paths, settings.now)) {
      const id = await storeFile(pool, mail, answer);
      await processOne(pool, id, tools, settings);
      const message = await findMessage(pool, id);
      if (message !== null) done.push({ source: mail.source, message });
    }
  } finally {
    await tools.parser.close();
  }
  terminal.print(
    terminal.json
      ? JSON.stringify(
          done.map(one => ({ source: one.source, ...one.message })),
          null,
          2,
        )
      : ingestText(done, terminal),
  );
}

/** Stored under a place made from its bytes: the same file finds the row that is there. */
async function storeFile(pool: Pool, mail: MailFromFile, answer: boolean): Promise<string> {
  const mailbox = `${answer ? 'ingest' : 'ingest trial'} ${createHash('sha256').update(mail.raw).digest('hex')}`;
  const place = { mailbox, uidValidity: 0n, uid: 1 };
  const incoming = { ...place, receivedAt: mail.receivedAt, raw: mail.raw, answer };
  const [id] = await inTransaction(pool, transaction => storeIncoming(transaction, [incoming]));
  if (id !== undefined) return id;
  const { rows } = await pool.query<{ id: string }>('select id from desk.messages where mailbox = $1', [mailbox]);
  return rows[0]?.id ?? '';
}

/** One mail whose processing fails for good is kept for people; the others go on. Temporary trouble ends the command. */
async function processOne(pool: Pool, id: string, tools: IntakeTools, settings: CheckSettings): Promise<void> {
  try {
    await takeInPatiently(pool, id, tools);
    await checkCase(pool, id, settings); // also one that an earlier run read and did not come to decide
  } catch (error) {
    if (judge(error) === 'temporary') throw error;
    const detail = errorFields(error).error;
    await writeFate(pool, id, { kind: 'quarantined', reason: 'crashed', detail }, NO_SURFACE);
    await quarantineRead(pool, id, detail);
  }
}

async function takeInPatiently(pool: Pool, id: string, tools: IntakeTools): Promise<void> {
  for (;;) {
    try {
      await takeInMail(pool, id, tools);
      return;
    } catch (error) {
      if (!(error instanceof ParseFailed)) throw error; // it is quarantined at the third death
    }
  }
}

function ingestText(done: readonly Ingested[], terminal: Terminal): string {
  if (done.length === 0) return 'There was no mail in it.';
  const columns = [
    { title: 'id', show: ({ message }: Ingested) => message.id, right: true },
    { title: 'received (UTC)', show: ({ message }: Ingested) => minute(message.received_at) },
    {
      title: 'fate',
      show: ({ message }: Ingested) => [message.disposition, message.reason].filter(Boolean).join(': '),
    },
    { title: 'case', show: ({ message }: Ingested) => message.case ?? '' },
    { title: 'file', show: ({ source }: Ingested) => source, shrinks: true },
  ];
  return table(done, columns, terminal.width);
}
