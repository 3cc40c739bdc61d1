import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A running server program with all its children. */
export interface ServerProcess {
  /** Resolves once the program has ended, for whatever reason, and its port is free again. */
  ended: Promise<void>;
  /** Kills the program and all its children (SIGKILL) and resolves as `ended` does. */
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 20_000;
const LOOK_EVERY_MS = 10;

/** Kills the whole process group when the program ends or our end of stdin closes: also when this process is killed. */
const GUARD = '("$@"; kill -KILL 0) & read -r closed; kill -KILL 0';

/**
 * Starts `command` in a process group of its own and resolves once 127.0.0.1:`port` takes connections. What it prints
 * is appended to `logFile`, whose end is in the error if the program ends before it is ready, or is not within 20 s.
 */
export async function startServerProcess(
  command: readonly string[],
  port: number,
  logFile: string,
): Promise<ServerProcess> {
  const log = await open(logFile, 'a');
  const child = spawn('/bin/sh', ['-c', GUARD, 'sh', ...command], { detached: true, stdio: ['pipe', log.fd, log.fd] });
  const ended = once(child, 'exit').then(() => portFreed(port));
  await log.close();
  const stop = () => {
    child.stdin?.destroy();
    return ended;
  };
  if (await isReady(port, ended)) return { ended, stop };
  await stop();
  throw new Error(`${command[0]} did not start: ${(await readFile(logFile, 'utf8')).slice(-2000)}`);
}

async function isReady(port: number, ended: Promise<void>): Promise<boolean> {
  const watch = { over: false };
  void ended.then(() => {
    watch.over = true;
  });
  for (
    const deadline = Date.now() + READY_WITHIN_MS;
    Date.now() < deadline && !watch.over;
    await delay(LOOK_EVERY_MS)
  ) {
    if (await takesConnections(port)) return true;
  }
  return false;
}

/** The killed children of a program may hold its port a moment longer than their parent lives. */
async function portFreed(port: number): Promise<void> {
  while (await takesConnections(port)) await delay(LOOK_EVERY_MS);
}

async function takesConnections(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
