const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM', 'SIGQUIT'] as const;
export type EndSignal = (typeof SIGNALS)[number];

/** Waits for the end of the terminal or for a signal to end. */
export interface HangUp {
  /** Resolves with the signal; a terminal that ended without one counts as SIGHUP. */
  readonly signal: Promise<EndSignal>;
  /** Stops to wait: from then on signals do what they do by themselves. */
  stop(): void;
}

/** Listens for signals, and for the end of what is typed. A connection may be lost in either way. */
export function awaitHangUp(stdin: NodeJS.ReadStream): HangUp {
  let resolve: (signal: EndSignal) => void = () => {};
  const signal = new Promise<EndSignal>(found => {
    resolve = found;
  });
  const ended = () => resolve('SIGHUP');
  for (const name of SIGNALS) process.on(name, resolve);
  for (const name of ['end', 'error', 'close']) stdin.on(name, ended);
  return {
    signal,
    stop() {
      for (const name of SIGNALS) process.off(name, resolve);
      // Errors of a terminal that is gone still come, and are still no trouble to tell of.
      for (const name of ['end', 'close']) stdin.off(name, ended);
    },
  };
}
