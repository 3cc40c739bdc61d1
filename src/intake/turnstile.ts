/** Lets work pass together with other work, or alone. First come, first served. */
export interface Turnstile {
  pass<T>(how: 'together' | 'alone', work: () => Promise<T>): Promise<T>;
}

interface Waiting {
  readonly alone: boolean;
  readonly enter: () => void;
}

/**
 * After a process died and nobody knows which of its mails was the cause, each of these mails is tried alone: then it
 * cannot take an innocent one with it, and a second death has a name.
 */
export function createTurnstile(): Turnstile {
  const line: Waiting[] = [];
  let inside = 0;
  let occupied = false;

  function letIn(): void {
    for (let next = line[0]; next !== undefined && !occupied && !(next.alone && inside > 0); next = line[0]) {
      line.shift();
      inside += 1;
      occupied = next.alone;
      next.enter();
    }
  }

  function leave(): void {
    inside -= 1;
    occupied = false;
    letIn();
  }

  return {
    async pass(how, work) {
      await new Promise<void>(enter => {
        line.push({ alone: how === 'alone', enter });
        letIn();
      });
      return work().finally(leave);
    },
  };
}
