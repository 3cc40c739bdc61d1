import type { Worker } from 'node:worker_threads';
import { exceedsLimits } from './limits.js';
import type { ParseOutcome } from './parsed-mail.js';
import { ParserUnavailable, runOnThread } from './run-on-thread.js';
import { threadPool } from './thread-pool.js';

export interface ParserOptions {
  /** How many mails are read at once. */
  readonly threads: number;
  /** Counted from when a thread begins a mail, not while the mail waits for a thread. */
  readonly deadlineMs: number;
  /** Default: the built parse-thread.js. */
  readonly threadFile?: URL;
}

export interface Parser {
  /**
   * Reads a mail. Whatever the bytes are, it is an outcome; rejects only where no thread starts or the parser is
   * closed.
   */
  parse(raw: Uint8Array): Promise<ParseOutcome>;
  /** Ends all threads. Mails that are not read yet are rejected: they are to be read another time. */
  close(): Promise<void>;
}

interface WaitingMail {
  readonly raw: Uint8Array;
  resolve(outcome: ParseOutcome): void;
  reject(error: unknown): void;
}

/**
 * A parser that reads each mail in a thread that has only this one, so that a mail that hangs or eats memory dies
 * alone. Mails wait in the order they came.
 */
export function createParser({ threads, deadlineMs, threadFile = builtThreadFile() }: ParserOptions): Parser {
  const pool = threadPool(threadFile);
  const waiting: WaitingMail[] = [];
  let closed = false;

  const readNext = (): void => {
    while (pool.busyThreads() < threads) {
      const mail = waiting.shift();
      if (mail === undefined) return;
      void read(mail);
    }
  };

  const read = async ({ raw, resolve, reject }: WaitingMail): Promise<void> => {
    let thread: Worker | undefined;
    try {
      thread = pool.take();
      const outcome = await runOnThread(thread, raw, deadlineMs);
      if (outcome.kind === 'parsed') pool.giveBack(thread);
      else pool.discard(thread); // what broke off halfway may still stir, and must not hurt the next mail
      if (closed && outcome.kind === 'died') reject(closedError());
      else resolve(outcome);
    } catch (error) {
      if (thread !== undefined) pool.discard(thread);
      reject(thread === undefined ? new ParserUnavailable(`No parse thread can be made: ${String(error)}`) : error);
    }
    readNext();
  };

  return {
    async parse(raw) {
      const excess = exceedsLimits(raw);
      if (excess !== null) return { kind: 'too_large', why: excess };
      if (closed) throw closedError();
      return new Promise((resolve, reject) => {
        waiting.push({ raw, resolve, reject });
        readNext();
      });
    },
    async close() {
      closed = true;
      for (const mail of waiting.splice(0)) mail.reject(closedError());
      await pool.end();
    },
  };
}

/** Tests run the sources, but a thread needs JavaScript: then it is the one that `tsc` puts under dist/. */
function builtThreadFile(): URL {
  const here = import.meta.url;
  const file = here.endsWith('.ts') ? '../../../dist/src/intake/parse/parse-thread.js' : './parse-thread.js';
  return new URL(file, here);
}

function closedError(): ParserUnavailable {
  return new ParserUnavailable('The parser was closed before this mail was read: read the mail again later.');
}
