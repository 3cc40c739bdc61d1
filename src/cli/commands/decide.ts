import type { CheckSettings } from '../../eligibility/settings.js';
import type { Reply } from '../../explain/explanation.js';
import type { Pool, Transaction } from '../../postgres/pool.js';
import { rolledBack } from '../../postgres/rolled-back.js';
import { inTransaction } from '../../postgres/transaction.js';
import { decideByHand } from '../../review/decide-by-hand.js';
import type { Done, Followed } from '../../review/done.js';
import type { Ordered } from '../../review/order.js';
import { previewReply } from '../../review/preview.js';
import { decidedJson, decidedText, previewText } from '../decided-text.js';
import { CommandError, EXIT } from '../exit.js';
import { codeFor, sentenceFor } from '../refused-text.js';
import type { Terminal } from '../terminal.js';

/** How an order is given: only tried, or without the question whether it is meant. */
export interface HowToDecide {
  readonly dryRun: boolean;
  readonly yes: boolean;
}

/**
 * Follows a person's order on a case and prints what it came to; with `dryRun` nothing stays. At a terminal the person first
 * sees the money and the mail, and is asked. Throws CommandError where the order cannot be followed: 64 for an approval
 * without a proposal, 77 for the same person twice, 75 for money that is on its way and for a case that somebody else decided
 * since, else 65; and 1 where the person says no.
 */
export async function decideCommand(
  pool: Pool,
  ordered: Ordered,
  { dryRun, yes }: HowToDecide,
  settings: CheckSettings,
  terminal: Terminal,
): Promise<void> {
  if (dryRun) {
    const { done, reply } = followed(await rolledBack(pool, follow(ordered, settings)), ordered);
    return terminal.print(terminal.json ? document(done, reply, true) : previewText(done, reply));
  }
  const meant = terminal.interactive && !yes ? await agreed(pool, ordered, settings, terminal) : ordered;
  const { done, reply } = followed(await inTransaction(pool, follow(meant, settings)), meant);
  terminal.print(terminal.json ? document(done, reply, false) : decidedText(done));
}

/** Shows what the order comes to and asks whether it is meant; what is decided meanwhile is not overwritten. */
async function agreed(pool: Pool, ordered: Ordered, settings: CheckSettings, terminal: Terminal): Promise<Ordered> {
  const { done, reply } = followed(await rolledBack(pool, follow(ordered, settings)), ordered);
  terminal.print(previewText(done, reply));
  const answer = await terminal.ask(reply === null ? 'Do this? [y/N] ' : 'Send this? [y/N] ');
  if (!/^y(es)?$/i.test(answer.trim())) throw new CommandError(EXIT.failed, 'Nothing was changed.');
  return { ...ordered, seen: ordered.seen ?? done.seq - 1 };
}

interface Tried<Outcome extends Done> {
  readonly done: Outcome;
  readonly reply: Reply | null;
}

/** A refusal is a value: what was found about the account on the way, such as a chargeback, is kept. */
const follow =
  (ordered: Ordered, settings: CheckSettings) =>
  async (transaction: Transaction): Promise<Tried<Done>> => {
    const done = await decideByHand(transaction, ordered, settings);
    return { done, reply: done.kind === 'done' ? await previewReply(transaction, done, settings) : null };
  };

function followed({ done, reply }: Tried<Done>, { caseId }: Ordered): Tried<Followed> {
  if (done.kind === 'refused') throw new CommandError(codeFor(done.why), sentenceFor(done.why, caseId));
  return { done, reply };
}

const document = (done: Followed, reply: Reply | null, dryRun: boolean) =>
  JSON.stringify(decidedJson(done, reply, dryRun), null, 2);
