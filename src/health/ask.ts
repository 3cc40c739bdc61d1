/** What the answer to a question was; else a sentence that says what is wrong and what to do. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** Whether the part that was asked refused, or has not answered in time. */
export type Failure =
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'late'; readonly deadlineMs: number };

/**
 * Makes a question to a part that may be down or hang: whoever asks has an answer within `deadlineMs`. Where the last
 * question is still under way nobody asks again but waits for that one: probes of a hanging part do not pile up.
 * `explain` turns a failure into a sentence.
 */
export function question<T>(
  ask: () => Promise<T>,
  deadlineMs: number,
  explain: (failure: Failure) => string,
): () => Promise<Answer<T>> {
  let underway: Promise<Answer<T>> | undefined;
  const begin = async (): Promise<Answer<T>> => {
    try {
      return { ok: true, value: await ask() };
    } catch (error) {
      return { ok: false, why: explain({ kind: 'refused', error }) };
    } finally {
      underway = undefined;
    }
  };
  return () => {
    underway ??= begin();
    return inTime(underway, deadlineMs, () => ({ ok: false, why: explain({ kind: 'late', deadlineMs }) }));
  };
}

async function inTime<T>(answer: Promise<T>, deadlineMs: number, otherwise: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>(resolve => {
    timer = setTimeout(() => resolve(otherwise()), deadlineMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
