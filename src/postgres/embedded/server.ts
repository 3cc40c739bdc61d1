import { open, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from '../failure.js';
import { launchFor } from './account.js';
import { type Binaries, binaries } from './binaries.js';
import { execute, type Launch } from './command.js';
import { createCluster, isCreated } from './create.js';
import { commandError } from './error.js';
import { clearLeftovers } from './leftovers.js';
import type { Place } from './place.js';
import { portFor } from './port.js';
import { readPostmaster } from './postmaster.js';
import { underStartLock } from './start-lock.js';

const START_TIMEOUT_S = 60;
const STOP_TIMEOUT_MS = 60_000;
const STOP_POLL_MS = 20;
// Another server or program was first, recovery takes long, or a quick user has stopped it again: to look again is right.
const PASSES =
  /lock file "postmaster\.pid" already exists|pre-existing shared memory block|could not bind|did not start in time|ready to accept connections/;

/**
 * Creates the server of a place where there is none, and starts it where it does not run. Returns early where another
 * process is at it, or where the start was overtaken: the caller looks whether it runs. Throws EmbeddedPostgresError.
 */
export async function ensureStarted(place: Place): Promise<void> {
  const programs = binaries();
  await underStartLock(place.home, async () => {
    const launch = await launchFor(place, programs);
    if (!(await isCreated(place))) await createCluster(place, programs, launch);
    if ((await clearLeftovers(place, launch)) === 'clear') await start(place, programs, launch);
  });
}

/** Stops the running server of a place: its sessions are cut, its data is safe. Throws EmbeddedPostgresError. */
export async function stop(place: Place): Promise<void> {
  const programs = binaries();
  const launch = await launchFor(place, programs);
  const stopped = await readPostmaster(place);
  const { ok, output } = await execute(launch, programs.pg_ctl, ['stop', '-s', '-W', '-m', 'fast'], at(place));
  // pg_ctl's own waiting would take a server that another process starts meanwhile for the one that is to stop.
  const deadline = performance.now() + STOP_TIMEOUT_MS;
  while (stopped && (await isRunning(place, stopped.pid))) {
    if (!ok || performance.now() > deadline) throw commandError('stop', output, place, `see ${place.log}`);
    await pause(STOP_POLL_MS);
  }
}

async function isRunning(place: Place, pid: number): Promise<boolean> {
  return (await readPostmaster(place))?.pid === pid && exists(pid);
}

/** Whether there is a process of that id: one that crashes while it stops leaves its file behind. */
function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

async function start(place: Place, programs: Binaries, launch: Launch): Promise<void> {
  const log = await open(place.log, 'a+', 0o600);
  try {
    const { size } = await log.stat();
    // pg_ctl gives the server a session of its own: signals to the starter's terminal or process group pass it by.
    const args = ['start', '-s', '-w', '-t', String(START_TIMEOUT_S), '-o', `-p ${await portFor(place)}`];
    const { ok, output } = await execute(launch, programs.pg_ctl, args, { ...at(place), outputTo: log.fd });
    if (ok) return;
    const said = output + (await readFile(place.log)).subarray(size).toString();
    if (!PASSES.test(said)) throw commandError('start', said, place, `see ${place.log}`);
  } finally {
    await log.close();
  }
}

// The directory goes by the environment: pg_ctl would put it into a shell's command line without quoting it.
const at = (place: Place) => ({ env: { PGDATA: place.data } });
