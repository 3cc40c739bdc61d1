import { Worker } from 'node:worker_threads';
import { MAX_THREAD_MEGABYTES } from './limits.js';

/** Threads that are started when needed and used again. An idle one keeps no process alive. */
export interface ThreadPool {
  /** An idle thread, or else a new one. */
  take(): Worker;
  /** Takes back a thread that can be used again. */
  giveBack(thread: Worker): void;
  /** Ends a thread that was taken. Does not wait for it: one that hangs in native code may never end. */
  discard(thread: Worker): void;
  busyThreads(): number;
  /** Ends them all. */
  end(): Promise<void>;
}

/** What reads hostile bytes knows nothing of this process's environment and flags, and has its own limit on memory. */
const OPTIONS = { env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MAX_THREAD_MEGABYTES } };

/** A pool of threads that run the given file. */
export function threadPool(file: URL): ThreadPool {
  const idle = new Set<Worker>();
  const busy = new Set<Worker>();
  const alive = new Set<Worker>();

  const start = (): Worker => {
    const thread = new Worker(file, OPTIONS);
    alive.add(thread);
    thread.on('exit', () => {
      idle.delete(thread);
      alive.delete(thread);
    });
    thread.on('error', () => {}); // Node throws an error that nobody listens to; the exit that follows is judged
    return thread;
  };

  return {
    take() {
      const [thread = start()] = idle;
      idle.delete(thread);
      busy.add(thread);
      thread.ref();
      return thread;
    },
    giveBack(thread) {
      busy.delete(thread);
      thread.unref();
      idle.add(thread);
    },
    discard(thread) {
      busy.delete(thread);
      void thread.terminate();
    },
    busyThreads: () => busy.size,
    async end() {
      await Promise.all([...alive].map(thread => thread.terminate()));
    },
  };
}
