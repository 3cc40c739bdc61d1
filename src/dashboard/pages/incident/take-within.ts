/** What came in time, and whether it was all. */
export interface Taken<T> {
  readonly items: readonly T[];
  readonly isComplete: boolean;
}

/** Takes what an iteration gives until it ends or `deadlineMs` have passed, then has it end. Throws what it throws. */
export async function takeWithin<T>(source: AsyncGenerator<T>, deadlineMs: number): Promise<Taken<T>> {
  const items: T[] = [];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>(resolve => {
    timer = setTimeout(resolve, deadlineMs, 'late');
  });
  try {
    for (;;) {
      const next = await Promise.race([source.next(), late]);
      if (next === 'late') return { items, isComplete: false };
      if (next.done === true) return { items, isComplete: true };
      items.push(next.value);
    }
  } finally {
    clearTimeout(timer);
    // Not waited for: it ends once the answer that is under way is there, and nobody wants that any more.
    void source.return(undefined).catch(() => undefined);
  }
}
