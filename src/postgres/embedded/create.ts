import { randomBytes } from 'node:crypto';
import { access, chown, mkdir, mkdtemp, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { execute, type Launch } from './command.js';
import { commandError } from './error.js';
import { DATABASE, PASSWORD_FILE, type Place } from './place.js';

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=100',
  'shared_buffers=128MB',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
  // The client hears of its failed statements; their texts hold what customers wrote and do not belong in a log.
  'log_min_messages=log',
];
const STAGING = 'postgres.new-';

/** Whether the place has a data directory, which is then whole. */
export async function isCreated(place: Place): Promise<boolean> {
  return access(join(place.data, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/**
 * Creates the data directory with the role and database `refunds` and a password of 192 random bits. It is made aside
 * and moved into place at the end, so that a process killed midway leaves nothing that the next one could take for a
 * server. The caller holds the start lock. Throws EmbeddedPostgresError.
 */
export async function createCluster(place: Place, programs: Binaries, launch: Launch): Promise<void> {
  await removeUnfinished(place);
  const staging = await mkdtemp(join(place.home, STAGING));
  try {
    await fill(staging, place, programs, launch);
    await rename(join(staging, 'data'), place.data);
    await sync(place.home);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function fill(staging: string, place: Place, programs: Binaries, launch: Launch): Promise<void> {
  const [data, password] = [join(staging, 'data'), join(staging, PASSWORD_FILE)];
  await mkdir(data, { mode: 0o700 });
  await writeFile(password, randomBytes(24).toString('hex'), { mode: 0o600, flush: true });
  await Promise.all([staging, data, password].map(path => own(path, launch)));
  const made = await execute(launch, programs.initdb, initdbArguments(data, password));
  if (!made.ok) throw commandError('create its data directory', made.output, place);
  const single = ['--single', '-D', data, '-c', 'exit_on_error=true', 'postgres'];
  const filled = await execute(launch, programs.postgres, single, { input: `create database ${DATABASE}\n` });
  if (!filled.ok) throw commandError('create its database', filled.output, place);
  await rename(password, join(data, PASSWORD_FILE));
}

function initdbArguments(data: string, password: string): string[] {
  // The built-in locale gives the same order and case on every machine; libc's and ICU's change with their versions.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${DATABASE}`, '--auth=scram-sha-256', `--pwfile=${password}`];
  return [`--pgdata=${data}`, ...access, ...locale, ...SETTINGS.flatMap(setting => ['-c', setting])];
}

async function own(path: string, { owner }: Launch): Promise<void> {
  if (owner) await chown(path, owner.uid, owner.gid);
}

async function removeUnfinished(place: Place): Promise<void> {
  const names = (await readdir(place.home)).filter(name => name.startsWith(STAGING));
  // The initdb of a killed process may still be writing there, for a moment.
  await Promise.all(names.map(name => rm(join(place.home, name), { recursive: true, force: true, maxRetries: 10 })));
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}
