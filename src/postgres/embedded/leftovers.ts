import { readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { execute, type Launch } from './command.js';
import { EmbeddedPostgresError } from './error.js';
import type { Place } from './place.js';
import { postmasterFile, readPostmaster } from './postmaster.js';

const POLL_MS = 100;
/** How long the processes of a dead server are left to end by themselves, then asked, then made to; then given up. */
const PATIENCE_MS = { quit: 1_000, kill: 3_000, giveUp: 10_000 };

// A server's processes work in its data directory. /proc shows that to their own user only, hence a shell run as it.
const SERVERS = `for process in /proc/[0-9]*; do
  [ "$process/cwd" -ef "$0" ] || continue
  case "$(readlink "$process/exe")" in */postgres | */"postgres (deleted)") echo "\${process#/proc/}";; esac
done`;

/**
 * Makes a data directory ready for a start: ends what a killed server left behind, which holds the directory, and
 * removes a postmaster.pid whose process id now belongs to another program, which PostgreSQL would take for a server.
 * Gives `running` where a server is alive after all. Without /proc all is left to PostgreSQL's own judgement.
 */
export async function clearLeftovers(place: Place, launch: Launch): Promise<'clear' | 'running'> {
  const began = performance.now();
  for (;;) {
    const [pids, postmaster] = [await serversIn(place.data, launch), await readPostmaster(place)];
    if (postmaster && pids.includes(postmaster.pid)) return 'running';
    if (pids.length === 0) {
      if (postmaster && (await isElsewhere(postmaster.pid, place, launch))) await rm(postmasterFile(place));
      return 'clear';
    }
    await urge(pids, performance.now() - began, place, launch);
    await pause(POLL_MS);
  }
}

async function serversIn(data: string, launch: Launch): Promise<number[]> {
  const { output } = await execute(launch, '/bin/sh', ['-c', SERVERS, data]);
  return output
    .split('\n')
    .filter(line => /^\d+$/.test(line))
    .map(Number);
}

async function urge(pids: readonly number[], waitedMs: number, place: Place, launch: Launch): Promise<void> {
  if (waitedMs > PATIENCE_MS.giveUp)
    throw new EmbeddedPostgresError(
      `Processes of a killed server hold ${place.data}: end them (kill -9 ${pids.join(' ')}) and try again.`,
    );
  const signal = waitedMs > PATIENCE_MS.kill ? 'KILL' : 'QUIT';
  if (waitedMs > PATIENCE_MS.quit)
    await execute(launch, '/bin/sh', ['-c', 'kill -s "$0" "$@"', signal, ...pids.map(String)]);
}

/** Whether a process id is certainly not a server of ours: it is a zombie, or works in another directory. */
async function isElsewhere(pid: number, place: Place, launch: Launch): Promise<boolean> {
  // A zombie has no command line. It stays one where the first process of a container does not reap.
  if ((await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null)) === '') return true;
  const seen = 'cwd="$(readlink "/proc/$1/cwd")" && [ -n "$cwd" ] && ! [ "/proc/$1/cwd" -ef "$0" ]';
  return (await execute(launch, '/bin/sh', ['-c', seen, place.data, String(pid)])).ok;
}
