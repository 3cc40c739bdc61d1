import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { programOf } from './required.js';

/** Sends `signal` to every session of the Dovecot configured in `conf`: it has one process for each client logged in. */
export async function signalSessions(conf: string, signal: NodeJS.Signals): Promise<void> {
  const { stdout } = await promisify(execFile)(programOf('dovecot', 'doveadm'), ['-c', conf, '-f', 'tab', 'who', '-1']);
  const sessions = stdout.split('\n').flatMap(line => /^\S+\timap\t(\d+)\t/.exec(line)?.[1] ?? []);
  for (const pid of sessions) signalIfAlive(Number(pid), signal);
}

/** A client may have logged out since its session was listed. */
function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
