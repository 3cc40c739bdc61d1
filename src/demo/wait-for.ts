import { setTimeout as pause } from 'node:timers/promises';
import { DemoTrouble } from './trouble.js';

const LOOK_EVERY_MS = 25;

/**
 * Looks again and again until there is something to see, and gives it. Rejects with the reason of the signal as soon as
 * that is aborted; where that is a timeout, with a sentence about `what`.
 */
export async function waitFor<Seen>(
  what: string,
  look: () => Promise<Seen | null>,
  signal: AbortSignal,
): Promise<Seen> {
  for (;;) {
    throwIfOver(what, signal);
    const seen = await look();
    if (seen !== null) return seen;
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** Throws where the signal is aborted: its reason, or where that is a timeout, a sentence about `what`. */
export function throwIfOver(what: string, signal: AbortSignal): void {
  if (signal.aborted) throw isTimeout(signal.reason) ? new DemoTrouble(`Time is up: ${what}.`) : signal.reason;
}

const isTimeout = (reason: unknown) => reason instanceof DOMException && reason.name === 'TimeoutError';
