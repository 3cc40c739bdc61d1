/** What was opened, and how it is closed again. */
export interface Opened {
  add(close: () => Promise<void>): void;
  /** Closes everything, the last first; one that fails does not keep the others. Gives the failures. */
  closeAll(): Promise<unknown[]>;
}

/** Keeps what a program opens one after the other, so that it closes all of it whatever happens in between. */
export function keepOpened(): Opened {
  const closings: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    const failures: unknown[] = [];
    for (let close = closings.pop(); close !== undefined; close = closings.pop())
      await close().catch((error: unknown) => failures.push(error));
    return failures;
  };
  return { add: close => void closings.push(close), closeAll };
}
