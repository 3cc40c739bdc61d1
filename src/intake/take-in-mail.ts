import { storeAttachments } from '../desk/attachments.js';
import { type Fate, type Surface, writeFate } from '../desk/fates.js';
import { claimIdentity } from '../desk/mail-identities.js';
import { beginAlone, beginParse, countDeath, endParse, type StoredMail } from '../desk/parse-attempts.js';
import { provenSender } from '../desk/reading.js';
import { wasWatched } from '../desk/was-watched.js';
import type { Pool, Transaction } from '../postgres/pool.js';
import { inTransaction } from '../postgres/transaction.js';
import { prepareFor } from './claims/read-claims.js';
import { identityOf, trialIdentity } from './identity.js';
import type { Parser } from './parse/parse-mail.js';
import type { ParsedMail } from './parse/parsed-mail.js';
import { type ReadSettings, read } from './read.js';
import { recordBacklog } from './record-backlog.js';
import { surfaceOf } from './surface.js';
import type { Turnstile } from './turnstile.js';

export interface IntakeTools {
  readonly parser: Parser;
  readonly turnstile: Turnstile;
  readonly read: ReadSettings;
}

/**
 * What is compiled for them takes most of the time of a young process. It must be done before a mail is tried alone, which is
 * blamed for whatever ends the process then.
 */
const ORDINARY_WORDS = 'Please refund this charge, the images failed.';

export type TakenIn = 'read' | 'ignored' | 'quarantined' | 'already';

/** The mail's parse thread died or overran, and it may be tried again. */
export class ParseFailed extends Error {
  override readonly name = 'ParseFailed';
}

/** The third death of a mail's own parse thread is the last. */
const DEATHS_TO_QUARANTINE = 3;

/**
 * Takes in a stored mail: parse (within limits, in a thread with a deadline), read, claim its identity, and write its fate. Each
 * mail is alone: one that hangs or crashes its thread throws ParseFailed and is tried again, and quarantined at the third
 * time; the others do not wait.
 */
export async function takeInMail(pool: Pool, id: string, tools: IntakeTools): Promise<TakenIn> {
  const mail = await beginParse(pool, id);
  if (mail === null) return 'already';
  if (mail.deaths >= DEATHS_TO_QUARANTINE) return quarantine(pool, mail, 'crashed', 'Its parsing ended the process.');
  try {
    return await attempt(pool, mail, tools);
  } catch (error) {
    await endParse(pool, id);
    throw error;
  }
}

async function attempt(pool: Pool, mail: StoredMail, tools: IntakeTools): Promise<TakenIn> {
  const { id } = mail;
  const outcome = await tools.turnstile.pass(mail.alone ? 'alone' : 'together', async () => {
    if (mail.alone) {
      await prepareFor(ORDINARY_WORDS);
      await beginAlone(pool, id);
    }
    return tools.parser.parse(mail.raw);
  });
  switch (outcome.kind) {
    case 'parsed':
      return finish(pool, mail, outcome.mail, tools.read);
    case 'too_large':
    case 'unparseable':
      return quarantine(pool, mail, outcome.kind, outcome.why);
    case 'overran':
      return oneDeathMore(pool, mail, 'Its parsing did not end in time.');
    case 'died':
      return oneDeathMore(pool, mail, `Its parsing ended the thread: ${outcome.why}`);
  }
}

/**
 * Reads the parsed mail and writes its fate. Of the mails that go on only the first of its identity does; one that is
 * ignored takes no identity, for the same mail may come by a better way. Nor does a trial run take that of a real mail.
 */
async function finish(pool: Pool, stored: StoredMail, parsed: ParsedMail, settings: ReadSettings): Promise<TakenIn> {
  if (stored.backlog && !stored.released) return recordBacklog(pool, stored, parsed);
  const { surface, fate } = await read(stored.raw, parsed, settings, stored);
  return inTransaction(pool, async transaction => {
    const written = fate.kind === 'read' ? await claimed(transaction, stored, fate, parsed, surface) : fate;
    if (!(await writeFate(transaction, stored.id, written, surface))) return 'already';
    await storeAttachments(transaction, stored.id, parsed.attachments);
    return written.kind;
  });
}

async function claimed(
  transaction: Transaction,
  stored: StoredMail,
  fate: Extract<Fate, { kind: 'read' }>,
  parsed: ParsedMail,
  surface: Surface,
): Promise<Fate> {
  if (stored.answer && (await wasWatched(transaction, stored.id, surface))) return WATCHED;
  const { identity, contentSha256 } = identityOf(stored.raw, parsed);
  const proven = provenSender(fate.reading) !== null;
  const own = { identity: stored.answer ? identity : trialIdentity(identity), contentSha256, proven };
  const claim = await claimIdentity(transaction, stored.id, own);
  // A person who lets a mail through has seen that it is another one than the first of its Message-ID.
  return claim === 'first' || (claim === 'conflict' && stored.released) ? fate : REPEATED[claim];
}

/** A server that numbers its mails anew, or a person who puts one back, makes no new mail of a trial. */
const WATCHED: Fate = { kind: 'ignored', reason: 'duplicate', detail: 'The desk knows this mail from shadow mode.' };

const REPEATED: Readonly<Record<'duplicate' | 'conflict', Fate>> = {
  duplicate: { kind: 'ignored', reason: 'duplicate', detail: 'The same mail was here before.' },
  conflict: { kind: 'quarantined', reason: 'conflict', detail: 'Another mail had the same Message-ID.' },
};

async function oneDeathMore(pool: Pool, mail: StoredMail, why: string): Promise<TakenIn> {
  const deaths = await countDeath(pool, mail.id);
  if (deaths >= DEATHS_TO_QUARANTINE) return quarantine(pool, mail, 'crashed', why);
  throw new ParseFailed(why);
}

/** People find it by what its header says. */
async function quarantine(
  pool: Pool,
  { id, raw }: StoredMail,
  reason: 'crashed' | 'too_large' | 'unparseable',
  detail: string,
): Promise<TakenIn> {
  const fate = { kind: 'quarantined', reason, detail } as const;
  return (await writeFate(pool, id, fate, surfaceOf(raw))) ? 'quarantined' : 'already';
}
