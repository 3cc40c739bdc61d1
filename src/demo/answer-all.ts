import type { SampleMail } from './mails.js';
import { type Outcome, outcomeOf } from './outcome.js';
import type { Parts } from './parts.js';
import { rawMail } from './raw-mail.js';
import type { Screen } from './screen.js';
import { showMail, showOutcome } from './show-mail.js';
import { DemoTrouble } from './trouble.js';
import { isAnswered, verdictOf } from './verdict.js';
import { waitFor } from './wait-for.js';

/**
 * Delivers the mails, each when the one before has come out, and shows what becomes of them. Throws DemoTrouble
 * where one does not come out as it should, and as `waitFor` does.
 */
export async function answerAll(
  { mailbox, pool, sink }: Parts,
  mails: readonly SampleMail[],
  screen: Screen,
  now: () => Date,
  signal: AbortSignal,
): Promise<Outcome[]> {
  const sentAt = now();
  const outcomes: Outcome[] = [];
  for (const [nth, mail] of mails.entries()) {
    showMail(screen, mail, nth + 1, mails.length);
    const receivedAt = now();
    mailbox.deliver(await rawMail(mail, sentAt, receivedAt), receivedAt);
    const deliveredAt = performance.now();
    const look = () => outcomeOf(pool, sink, nth, deliveredAt);
    const outcome = await waitFor(`mail ${nth + 1} has no fate yet`, look, signal);
    showOutcome(screen, outcome);
    demand(mail, nth + 1, outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

function demand({ expected }: SampleMail, position: number, outcome: Outcome): void {
  const verdict = verdictOf(outcome);
  if (verdict !== expected.verdict)
    throw new DemoTrouble(`Mail ${position} came out as "${verdict}" and not as "${expected.verdict}".`);
  if (isAnswered(outcome) !== expected.answered)
    throw new DemoTrouble(`Mail ${position} should ${expected.answered ? '' : 'not '}have been answered.`);
}
