import { reviewQueue } from '../../desk/review-queue.js';
import type { CheckSettings } from '../../eligibility/settings.js';
import type { Parser } from '../../intake/parse/parse-mail.js';
import type { Pool } from '../../postgres/pool.js';
import { CommandError, EXIT } from '../exit.js';
import { perform } from '../review/perform.js';
import { reportOf } from '../review/report.js';
import { runReview } from '../review/run-review.js';
import { startSession } from '../review/session.js';
import type { Seat } from '../review/show.js';
import { begin } from '../review/state.js';
import { printable } from '../table.js';
import type { Terminal } from '../terminal.js';

/** Who reviews, at what. */
export interface Review {
  /** As decisions record it. */
  readonly actor: string;
  /** The case to begin at; null: the one that is due first. */
  readonly caseId: string | null;
  /** In shadow mode nothing is decided. */
  readonly isReadOnly: boolean;
}

/**
 * `review`: walks a person through the cases that wait for one, on the terminal, and prints what was written in the end.
 * Throws CommandError (65) where the case to begin at does not wait.
 */
export async function reviewCommand(
  pool: Pool,
  parser: Parser,
  settings: CheckSettings,
  { actor, caseId, isReadOnly }: Review,
  seat: Seat,
  terminal: Terminal,
): Promise<void> {
  const queue = await reviewQueue(pool);
  const at = caseId === null ? 0 : queue.indexOf(caseId);
  if (caseId !== null && at < 0)
    throw new CommandError(
      EXIT.badInput,
      `${printable(caseId)} does not wait for review; \`refunds cases list --state needs_review\` shows what does.`,
    );
  if (queue.length === 0) return terminal.print('Nothing waits for review.');
  const outside = { pool, parser, settings, actor };
  const session = startSession(begin(queue, at, actor, isReadOnly), effect => perform(effect, outside));
  terminal.print(reportOf(await runReview(session, seat)));
}

/** The terminal of this process. Throws CommandError (64) where nobody sits at one. */
export function openSeat(json: boolean, env: NodeJS.ProcessEnv, clock: () => Date): Seat {
  const { stdin, stdout } = process;
  // Where CI is set, ink draws nothing, and nobody decides on what is not shown.
  const isDrawn = (env['CI'] ?? '') === '' && env['TERM'] !== 'dumb';
  if (json || !isDrawn || !stdin.isTTY || !stdout.isTTY)
    throw new CommandError(
      EXIT.usage,
      'A review needs a terminal; for scripts there is `refunds cases list --state needs_review --json`.',
    );
  const noColour = env['NO_COLOR'] ?? '';
  return { stdin, stdout, clock, colours: noColour === '' };
}
