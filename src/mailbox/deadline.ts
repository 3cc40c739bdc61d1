/** An IMAP command took longer than it may; the connection is not to be trusted any more. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
  readonly code = 'ETIMEDOUT';
}

/** How long commands may take (ms): one that moves a batch of mails, and any other. */
export interface Deadlines {
  readonly batchMs: number;
  readonly commandMs: number;
}

export const DEADLINES: Deadlines = { batchMs: 300_000, commandMs: 60_000 };

/** Waits for `command` at most `ms`; throws DeadlineError after that. `what` names it for people. */
export async function within<T>(ms: number, what: string, command: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(`The mail server did not finish ${what} within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([command, late]);
  } finally {
    clearTimeout(timer);
  }
}
