import type { Effect, Event, Result, State, Step } from './model.js';
import { next } from './state.js';

/** A walk through the queue while it goes on. */
export interface Session {
  state(): State;
  send(event: Event): void;
  /** Calls `listener` after every change; gives what stops that. */
  subscribe(listener: () => void): () => void;
  /** Resolves with the last state once the reviewer is through, or the terminal is gone. */
  readonly ended: Promise<State>;
  /** Resolves once nothing is being written. */
  settled(): Promise<void>;
}

/** Runs a walk from its first step. `perform` does what it wants done, and never rejects. */
export function startSession(first: Step, perform: (effect: Effect) => Promise<Result>): Session {
  const listeners = new Set<() => void>();
  const writes = new Set<Promise<Result>>();
  let { state } = first;
  let end: (state: State) => void = () => {};
  const ended = new Promise<State>(resolve => {
    end = resolve;
  });

  const take = (step: Step) => {
    state = step.state;
    // What has ended is not drawn any more: the terminal may be gone.
    if (state.mode.kind === 'done') end(state);
    else for (const listener of listeners) listener();
    for (const effect of step.effects) void run(effect);
  };
  const send = (event: Event) => take(next(state, event));
  const run = async (effect: Effect) => {
    const result = perform(effect);
    if (effect.kind === 'write' || effect.kind === 'note') writes.add(result);
    send(await result);
    writes.delete(result);
  };

  take(first);
  return {
    state: () => state,
    send,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ended,
    settled: async () => void (await Promise.all(writes)),
  };
}
