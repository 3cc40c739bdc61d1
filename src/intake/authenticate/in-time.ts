/**
 * Waits for work at most that many milliseconds and gives its result, or null where it is late. The work is not ended:
 * who calls tells it to stop. An error of the work is passed on, unless it comes late.
 */
export async function inTime<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>(resolve => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
