import { endOf } from '../cli/exit.js';
import { printable } from '../cli/table.js';
import { type RefundSum, sumRefunds } from '../desk/figures.js';
import { answerAll } from './answer-all.js';
import { type DemoHome, makeHome } from './home.js';
import { sampleMails } from './mails.js';
import { keepOpened, type Opened } from './opened.js';
import type { Outcome } from './outcome.js';
import { openParts } from './parts.js';
import type { Screen } from './screen.js';
import { stayOpen } from './stay-open.js';
import { summaryOf } from './summary.js';

export interface DemoOptions {
  /** The environment that the demo was called in. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where it may make a folder of its own, which it removes at the end. */
  readonly temporary: string;
  readonly screen: Screen;
  /** True: it ends after the summary; false: the desk runs on until the interruption. */
  readonly exit: boolean;
  /** Aborted where somebody wants it to end. */
  readonly interrupted: AbortSignal;
  readonly now: () => Date;
}

const TIME_LIMIT_MS = 60_000;
const LABEL_WIDTH = 14;

/**
 * The whole demo, which cleans up after itself whatever happens. Throws DemoTrouble where something does not come out as
 * expected or in time, and the signal's reason where it is interrupted before the summary.
 */
export async function runDemo(options: DemoOptions): Promise<void> {
  const { screen, interrupted } = options;
  screen.print(screen.bold('Refund Desk: sample mails come in, are decided, paid and answered'));
  screen.print('');
  const opened = keepOpened();
  const home = await makeHome(options.temporary);
  opened.add(home.remove);
  try {
    await play(options, home, opened);
  } catch (error) {
    if (interrupted.aborted) throw interrupted.reason; // what broke off then is a consequence
    await showLog(screen, home);
    throw error;
  } finally {
    await cleanUp(screen, home, opened);
  }
}

async function cleanUp(screen: Screen, home: DemoHome, opened: Opened): Promise<void> {
  const failures = await screen.step('cleaning up', opened.closeAll);
  for (const failure of failures)
    screen.trouble(`The cleaning up was not complete, look at ${home.path}: ${endOf(failure).message}`);
}

async function play(options: DemoOptions, home: DemoHome, opened: Opened): Promise<void> {
  const { env, screen, interrupted, now } = options;
  const inTime = AbortSignal.any([interrupted, AbortSignal.timeout(TIME_LIMIT_MS)]);
  const startedAt = now();
  const parts = await openParts(env, home, startedAt, screen, opened, inTime);
  const mails = sampleMails(startedAt);
  const outcomes = await answerAll(parts, mails, screen, now, AbortSignal.any([inTime, parts.deskGone]));
  showSummary(screen, outcomes, await sumRefunds(parts.pool));
  if (!options.exit) await stayOpen(screen, parts, home, outcomes, interrupted);
}

function showSummary(screen: Screen, outcomes: readonly Outcome[], refunds: readonly RefundSum[]): void {
  screen.print('');
  screen.print(screen.bold('Every mail has its answer or its fate'));
  for (const [name, value] of summaryOf(outcomes, refunds)) screen.print(`  ${name.padEnd(LABEL_WIDTH)}${value}`);
  screen.print('');
}

async function showLog(screen: Screen, home: DemoHome): Promise<void> {
  const lines = await home.lastLogLines();
  if (lines.length > 0) screen.trouble(`The last lines of the desk's log (${home.log}):`);
  for (const line of lines) screen.trouble(`  ${printable(line)}`);
}
