/** Tells people how far a long run is. */
export interface Progress {
  /** So many are done by now. */
  at(done: number): void;
  /** Takes the line away. */
  end(): void;
}

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const STEP = 100;
const BEGINNING_OF_LINE_CLEARED = '\r\u001b[K';

/** Progress of `what` (in the plural) in one line of stderr that is written over; nothing where that is no terminal. */
export function openProgress(what: string, stream: Stream = process.stderr): Progress {
  if (stream.isTTY !== true) return { at: () => {}, end: () => {} };
  let shown = false;
  return {
    at: done => {
      if (done % STEP !== 0) return;
      stream.write(`${BEGINNING_OF_LINE_CLEARED}${done} ${what} …`);
      shown = true;
    },
    end: () => {
      if (shown) stream.write(BEGINNING_OF_LINE_CLEARED);
    },
  };
}
