import { setTimeout as delay } from 'node:timers/promises';
import { awaitHangUp, type EndSignal, type HangUp } from './hang-up.js';
import type { State } from './model.js';
import { onAlternateScreen, restore } from './screen.js';
import type { Session } from './session.js';
import { type Seat, show } from './show.js';

const LAST_WRITE_MS = 5_000;

/**
 * Shows a walk on the terminal until the reviewer is through, and gives its last state. Where the terminal is lost, or the
 * process told to end, what was accepted but not written is dropped, what is just being written is waited for, and the
 * process ends by that signal.
 */
export async function runReview(session: Session, seat: Seat): Promise<State> {
  const hangUp = awaitHangUp(seat.stdin);
  try {
    await onAlternateScreen(seat.stdout, async () => {
      const signal = await show(session, seat, hangUp.signal);
      if (signal === null) return;
      session.send({ kind: 'lost' });
      await endBy(signal, session, seat, hangUp);
    });
    return await session.ended;
  } finally {
    hangUp.stop();
    seat.stdin.destroy(); // what is typed from now on is for the shell
  }
}

/** Puts the terminal in order, waits for what is being written, and ends the process by the signal. */
async function endBy(signal: EndSignal, session: Session, { stdin, stdout }: Seat, hangUp: HangUp): Promise<void> {
  stdin.setRawMode(false);
  restore(stdout);
  await Promise.race([session.settled(), delay(LAST_WRITE_MS)]);
  hangUp.stop();
  process.kill(process.pid, signal);
  await new Promise(() => {}); // the signal ends it
}
