import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type Image, placeOf } from './image.js';

/** The user of what runs here: nobody where the tests run as root, else (null) whoever runs them. Never root. */
export const CONTAINER_USER = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : null;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process as in a container of the image: its user, folder and environment, and nothing of ours but the PATH. */
export function begin(image: Image, words: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const [program = '', ...args] = words;
  const { PATH = '' } = process.env;
  const { REFUNDS_HOME = '' } = image.env;
  return spawn(program, args, {
    ...CONTAINER_USER,
    cwd: placeOf(image, '.'),
    env: { PATH, ...image.env, REFUNDS_HOME: placeOf(image, REFUNDS_HOME), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits until the process ends; gives its exit code and what it printed. */
export async function endOf(child: ChildProcess): Promise<Ended> {
  const closed = once(child, 'close');
  const [stdout = '', stderr = ''] = await Promise.all([child.stdout, child.stderr].map(out => (out ? text(out) : '')));
  await closed;
  return { code: child.exitCode, stdout, stderr };
}

/** Runs a command in the image to its end. */
export const runIn = (image: Image, words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  endOf(begin(image, words, env));
