import { setTimeout as pause } from 'node:timers/promises';
import type { RunningRole } from './runtime.js';

/**
 * Does a duty at once and then again `pauseMs` after it has ended, whether it went well or not: `failed` hears of errors,
 * and the next turn comes all the same. Closing waits for the turn that is on and starts no further one.
 */
export function every(pauseMs: number, duty: () => Promise<void>, failed: (error: unknown) => void): RunningRole {
  const closing = new AbortController();
  const { signal } = closing;
  const turns = async () => {
    while (!signal.aborted) {
      try {
        await duty();
      } catch (error) {
        failed(error);
      }
      await pause(pauseMs, undefined, { signal }).catch(() => undefined); // an aborted pause is the end of it
    }
  };
  const ended = turns();
  return {
    close: () => {
      closing.abort();
      return ended;
    },
  };
}
