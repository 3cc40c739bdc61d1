/** Whether trouble passes by itself, or people must see to it. */
export type Judge = (error: unknown) => 'temporary' | 'permanent';

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 30_000;
/** An error that looks permanent is tried this often: a race that loses once may win the next time. */
export const PERMANENT_ATTEMPTS = 3;
const TEXT_KEPT = 300;

/** How long to wait before the next attempt (ms): doubled each time, up to half a minute. `attemptsMade` counts from 1. */
export function retryDelayMs(attemptsMade: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** Math.min(attemptsMade - 1, 20), LONGEST_DELAY_MS);
}

/** An error's text as it may be stored anywhere: short, and without NUL or lone surrogates. */
export function sayable(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : 'something that is not an Error was thrown';
  return text.slice(0, TEXT_KEPT).replaceAll('\0', '').toWellFormed();
}
