import { setTimeout as delay } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;

/**
 * Waits until `look` gives something, and gives that. After `deadlineMs` it fails with what was seen last, so that a
 * test that waits in vain says why.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  deadlineMs = 45_000,
): Promise<T> {
  for (const deadline = Date.now() + deadlineMs; ; await delay(LOOK_EVERY_MS)) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (Date.now() > deadline) throw new Error(`Waited ${deadlineMs} ms in vain until ${what}.`);
  }
}
