import type { Answer } from './ask.js';

// With millions of rows an answer takes long: then it is kept longer, so that asking is a small part of what the database does.
const TIMES_AS_LONG = 20;

/**
 * Asks again only when the last good answer is older than `forMs`, and than 20 times what it took: open pages ask every few
 * seconds, and what they plot does not change so quickly. A failure is not remembered. `nowMs` is a clock that only goes forward.
 */
export function remembered<T>(
  ask: () => Promise<Answer<T>>,
  forMs: number,
  nowMs: () => number,
): () => Promise<Answer<T>> {
  let last: { readonly answer: Answer<T>; readonly until: number } | undefined;
  return async () => {
    const at = nowMs();
    if (last !== undefined && at < last.until) return last.answer;
    const answer = await ask();
    const tookMs = nowMs() - at;
    if (answer.ok) last = { answer, until: at + Math.max(forMs, tookMs * TIMES_AS_LONG) };
    return answer;
  };
}
