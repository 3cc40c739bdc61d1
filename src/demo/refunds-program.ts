import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { packageRoot } from '../package-root.js';
import type { Environment } from './environment.js';
import { DemoTrouble } from './trouble.js';

const PROGRAM = join(packageRoot(), 'dist', 'src', 'cli', 'refunds.js');
const DRAIN_WITHIN_MS = 10_000;

/** Runs a `refunds` command as a user would, and gives what it prints. Throws DemoTrouble with what it complains of. */
export async function runRefunds(args: readonly string[], env: Environment, input: string): Promise<string> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => undefined).end(input); // one that ends without reading is judged by its exit code
  const [printed, complaint, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (code !== 0) throw new DemoTrouble(`\`refunds ${args.join(' ')}\` failed: ${complaint.trim()}`);
  return printed.trim();
}

/** A running `refunds start`. */
export interface RunningDesk {
  /** Aborted, with a sentence, once the process has ended, for whatever reason. */
  readonly gone: AbortSignal;
  /** Asks it to drain and end, and waits until it has; one that has not after 10 s is killed. */
  stop(): Promise<void>;
}

/** Starts `refunds start`, all roles in one process. What it says goes to the file `log`. */
export async function startDesk(env: Environment, log: string): Promise<RunningDesk> {
  const file = await open(log, 'a', 0o600);
  const child = spawn(process.execPath, [PROGRAM, 'start'], { env, stdio: ['ignore', file.fd, file.fd] });
  await file.close();
  const gone = new AbortController();
  const ended = once(child, 'exit').then(([code, signal]) => {
    gone.abort(new DemoTrouble(`\`refunds start\` ended by itself with ${code === null ? signal : `code ${code}`}.`));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), DRAIN_WITHIN_MS);
    await ended;
    clearTimeout(patience);
  };
  return { gone: gone.signal, stop };
}
