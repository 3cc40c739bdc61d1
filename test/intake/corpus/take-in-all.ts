import { storeIncoming } from '../../../src/desk/incoming.js';
import { checkCase } from '../../../src/eligibility/check-case.js';
import { PARSE_DEADLINE_MS } from '../../../src/intake/parse/limits.js';
import type { Parser } from '../../../src/intake/parse/parse-mail.js';
import { readMail } from '../../../src/intake/parse/read-mail.js';
import { type IntakeTools, takeInMail } from '../../../src/intake/take-in-mail.js';
import { createTurnstile } from '../../../src/intake/turnstile.js';
import type { Pool } from '../../../src/postgres/pool.js';
import { inTransaction } from '../../../src/postgres/transaction.js';
import { settings } from '../../eligibility/read-mails.js';
import { READ_SETTINGS } from '../stored-mails.js';
import type { RealMail } from './real-mails.js';

const STORED_AT_ONCE = 50;
const RECEIVED_AT = new Date('2026-11-22T12:00:00Z');

/** What became of all mails together. */
export interface Outcome {
  /** How many mails had each end: `ignored list`, `case`, … */
  readonly table: Readonly<Record<string, number>>;
  /** Who is written to, and about which mail. */
  readonly written: readonly { readonly recipient: string; readonly subject: string; readonly name: string }[];
  readonly refunds: number;
  /** Of our own mails: how many are to somebody else than who wrote the mail that they answer, and the most for one. */
  readonly mailsOfOurs: { readonly toOthersThanTheSender: number; readonly mostForOneMail: number };
  readonly slowestParseMs: number;
}

/**
 * Takes real mails the whole way through intake and decision, on a real database, and tells what became of them. Each is
 * read in this thread, one after the other; rejects where one of them cannot be.
 */
export async function takeInAll(pool: Pool, mails: readonly RealMail[]): Promise<Outcome> {
  const ids = await storeAll(pool, mails);
  const parser = watchedParser();
  const tools: IntakeTools = { parser, turnstile: createTurnstile(), read: READ_SETTINGS };
  const shared = settings();
  for (const id of ids) if ((await takeInMail(pool, id, tools)) === 'read') await checkCase(pool, id, shared);
  return { ...(await outcomeIn(pool, ids, mails)), slowestParseMs: parser.slowestMs() };
}

async function storeAll(pool: Pool, mails: readonly RealMail[]): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < mails.length; at += STORED_AT_ONCE) {
    const some = mails.slice(at, at + STORED_AT_ONCE).map(({ raw }, index) => ({
      ...{ mailbox: 'INBOX', uidValidity: 1n, uid: at + index + 1 },
      ...{ receivedAt: RECEIVED_AT, raw, answer: true },
    }));
    ids.push(...(await inTransaction(pool, transaction => storeIncoming(transaction, some))));
  }
  return ids;
}

/** Reads in this thread, and measures: a mail that takes longer than the deadline would end its thread. */
function watchedParser(): Parser & { slowestMs(): number } {
  let slowest = 0;
  return {
    async parse(raw) {
      const began = performance.now();
      const reading = await readMail(raw);
      const took = performance.now() - began;
      slowest = Math.max(slowest, took);
      return took > PARSE_DEADLINE_MS ? { kind: 'overran' } : reading;
    },
    close: () => Promise.resolve(),
    slowestMs: () => slowest,
  };
}

async function outcomeIn(
  pool: Pool,
  ids: readonly string[],
  mails: readonly RealMail[],
): Promise<Omit<Outcome, 'slowestParseMs'>> {
  const rows = async <Row extends object>(sql: string) => (await pool.query<Row>(sql)).rows;
  const ends = await rows<{ end: string; mails: number }>(
    `select concat_ws(' ', disposition, reason, state) as end, count(*)::int as mails
       from desk.messages left join desk.cases using (case_id) group by 1 order by 1`,
  );
  // Only a mail that a person was taken to have written is part of a case, so that none of ours answers another.
  const written = await rows<{ recipient: string; subject: string; sender: string; id: string }>(
    `select recipient, m.subject, m.sender, m.id::text as id
       from desk.outbox left join desk.messages m using (case_id) order by m.id`,
  );
  const refunds = await rows('select from ledger.refunds');
  const names = new Map(ids.map((id, index) => [id, mails[index]?.name ?? '']));
  const perMail = new Map(written.map(({ id }) => [id, written.filter(other => other.id === id).length]));
  return {
    table: Object.fromEntries(ends.map(({ end, mails: count }) => [end, count])),
    written: written.map(({ recipient, subject, id }) => ({ recipient, subject, name: names.get(id) ?? '' })),
    refunds: refunds.length,
    mailsOfOurs: {
      toOthersThanTheSender: written.filter(({ recipient, sender }) => recipient !== sender).length,
      mostForOneMail: Math.max(0, ...perMail.values()),
    },
  };
}
