import type { Worker } from 'node:worker_threads';
import { fitForPostgres } from './fit-for-postgres.js';
import type { ParseOutcome, Reading } from './parsed-mail.js';

/** What a parse thread says of the mail it was given. */
export type FromThread = { readonly kind: 'began' } | { readonly kind: 'read'; readonly reading: Reading };

/** No thread could read the mail: the trouble is the machine's, not the mail's, and may pass. */
export class ParserUnavailable extends Error {
  override readonly name = 'ParserUnavailable';
}

/** Loading mailparser takes half a second; a machine that needs this long has other troubles. */
const START_MS = 60_000;
const MAX_WHY_CHARS = 500;

/**
 * Gives a mail to an idle thread and waits for the outcome, at most `deadlineMs` from when the thread begins it. The
 * thread is not ended here: after `overran`, `died` or a rejection it is of no more use. Rejects where the thread ends
 * or hangs before it begins, for that is not the mail's doing.
 */
export function runOnThread(thread: Worker, raw: Uint8Array, deadlineMs: number): Promise<ParseOutcome> {
  return new Promise((resolve, reject) => {
    let began = false;
    let why = 'the thread ended by itself';

    const settle = (tell: () => void) => {
      alarm.cancel();
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      tell();
    };
    const notStarted = () =>
      reject(new ParserUnavailable(`The parse thread did not start (${why}). Build the product and try again.`));
    const onOverdue = () => settle(() => (began ? resolve({ kind: 'overran' }) : notStarted()));
    const onMessage = (message: FromThread) => {
      if (message.kind === 'read') return settle(() => resolve(message.reading));
      began = true;
      alarm.cancel();
      alarm = setAlarm(deadlineMs, onOverdue);
    };
    const onError = (error: Error) => {
      why = error.message;
    };
    // Judged at its exit and not at its error: by then all that it said before has arrived.
    const onExit = () =>
      settle(() => (began ? resolve({ kind: 'died', why: fitForPostgres(why, MAX_WHY_CHARS) }) : notStarted()));

    let alarm = setAlarm(START_MS, onOverdue);
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    const copy = new Uint8Array(raw);
    thread.postMessage(copy, [copy.buffer]);
  });
}

/**
 * Rings after `ms`, but not before what has already arrived is heard: where this process itself was held up, the timer
 * is due together with the thread's answer, and the mail is not to blame.
 */
function setAlarm(ms: number, ring: () => void): { cancel(): void } {
  let cancelled = false;
  const timer = setTimeout(() => setImmediate(() => cancelled || ring()), ms);
  return {
    cancel() {
      cancelled = true;
      clearTimeout(timer);
    },
  };
}
