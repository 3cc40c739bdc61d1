import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.js';

// Test files run side by side, in one worker each.
const { JEST_WORKER_ID: worker = '0' } = process.env;
const BUILT = join(packageRoot(), 'dist', 'test', `worker-${worker}`);

// Enters the home, tells what came of it, leaves when told to, and tells that.
const SCRIPT = `
  const [, module, home] = process.argv;
  const { enterEmbedded } = await import(module);
  process.once('message', async () => {
    await server.leave();
    process.send({ left: true }, () => process.disconnect());
  });
  const server = await enterEmbedded(home).catch(({ name, message }) => {
    process.send({ error: name + ': ' + message }, () => process.exit());
    return new Promise(() => {});
  });
  process.send({ url: server.url, signalListeners: process.listenerCount('SIGTERM') + process.listenerCount('SIGINT') });
`;

const entered = z.union([z.object({ url: z.string(), signalListeners: z.number() }), z.object({ error: z.string() })]);

type Options = {
  readonly user?: { readonly uid: number; readonly gid: number } | null;
  readonly env?: Record<string, string>;
};

/** Another process that uses the embedded server of a home; the leader of a process group of its own. */
export type EmbeddedUser = {
  readonly child: ChildProcess;
  /** The server's URL, once entered; rejects with what the process told instead. */
  url(): Promise<string>;
  leave(): Promise<void>;
  /** Kills the process and all of its group at once, as a terminal or a supervisor may. */
  killGroup(): Promise<void>;
};

/** Compiles the sources for the processes; once per test file, before the first of them. */
export async function buildForProcesses(): Promise<void> {
  const tsc = join(packageRoot(), 'node_modules', '.bin', 'tsc');
  await promisify(execFile)(tsc, ['-p', packageRoot(), '--noCheck', '--outDir', BUILT]);
}

/** Starts a process that enters the embedded server of `home`; it may be still on its way when this returns. */
export function embeddedUser(home: string, { user = null, env = {} }: Options = {}): EmbeddedUser {
  const module = join(BUILT, 'src', 'postgres', 'embedded.js');
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, module, home], {
    ...user,
    env: { ...process.env, ...env },
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const first = once(child, 'message');
  first.catch(() => undefined);
  return {
    child,
    url: async () => urlIn(await first),
    leave: async () => {
      const exited = once(child, 'exit');
      child.send('leave');
      await exited;
    },
    killGroup: async () => {
      const exited = once(child, 'exit');
      process.kill(-Number(child.pid), 'SIGKILL');
      await exited;
    },
  };
}

function urlIn([message]: readonly unknown[]): string {
  const told = entered.parse(message);
  if ('error' in told) throw new Error(told.error);
  if (told.signalListeners > 0) throw new Error('The embedded server listens for signals that are not its own.');
  return told.url;
}
