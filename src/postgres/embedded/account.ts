import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../failure.js';
import type { Binaries } from './binaries.js';
import { execute, type Launch } from './command.js';
import { EmbeddedPostgresError } from './error.js';
import type { Place } from './place.js';

type User = NonNullable<Launch['owner']>;

const OURSELVES: Launch = { owner: null, setpriv: [] };
const NOBODY: User = { uid: 65534, gid: 65534 };

/**
 * How the server of a place is run. PostgreSQL refuses to run as root, so there it is the owner of the data directory,
 * or for a new one the system user `postgres` (made where it is missing), or nobody. Directories that only root may
 * pass, such as /root, are opened to it by one capability where the machine allows that.
 * Throws EmbeddedPostgresError where no user can reach the home and the programs.
 */
export async function launchFor(place: Place, programs: Binaries): Promise<Launch> {
  if (process.getuid?.() !== 0) return OURSELVES;
  const owner = (await ownerOf(place.data)) ?? (await systemUser()) ?? (await madeUser()) ?? NOBODY;
  const plain: Launch = { owner, setpriv: [] };
  // Containers often withhold the narrow capability and grant the wide one.
  for (const launch of [plain, capable(owner, 'dac_read_search'), capable(owner, 'dac_override')]) {
    if ((await reach(launch, place, programs)).ok) return launch;
  }
  throw await unreachable(plain, place, programs);
}

async function ownerOf(directory: string): Promise<User | null> {
  try {
    const { uid, gid } = await stat(directory);
    return uid === 0 ? null : { uid, gid };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function systemUser(): Promise<User | null> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map(flag => execute(OURSELVES, 'id', [flag, 'postgres'])));
  return uid?.ok && gid?.ok ? { uid: Number(uid.output), gid: Number(gid.output) } : null;
}

async function madeUser(): Promise<User | null> {
  const made = await execute(OURSELVES, 'useradd', ['--system', '--no-create-home', 'postgres']);
  return made.ok ? systemUser() : null;
}

// Without no_setuid_fixup, access(2) leaves the capability aside, and PostgreSQL looks at its programs with access(2).
function capable(owner: User, capability: string): Launch {
  const identity = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', '--securebits=+no_setuid_fixup'];
  const capabilities = [`--inh-caps=-all,+${capability}`, `--ambient-caps=-all,+${capability}`];
  return { owner, setpriv: ['setpriv', ...identity, ...capabilities] };
}

const reach = (launch: Launch, place: Place, programs: Binaries) =>
  execute(launch, '/bin/sh', ['-c', 'cd "$0" && exec "$1" --version', place.home, programs.postgres]);

async function unreachable(launch: Launch, place: Place, programs: Binaries): Promise<EmbeddedPostgresError> {
  const folders = [...ancestors(place.home), ...ancestors(dirname(programs.postgres))];
  const first = 'for folder in "$@"; do cd "$folder" 2>/dev/null || { echo "$folder"; exit; }; done';
  const closed = (await execute(launch, '/bin/sh', ['-c', first, 'sh', ...folders])).output.trim();
  const who = `The embedded PostgreSQL, which must not run as root, cannot run as user ${launch.owner?.uid}`;
  const remedy = 'run as an ordinary user or set DATABASE_URL';
  if (closed.startsWith('/')) {
    return new EmbeddedPostgresError(
      `${who} below ${closed}: allow others to pass that directory (chmod o+x), ${remedy}.`,
    );
  }
  const { output } = await reach(launch, place, programs);
  return new EmbeddedPostgresError(`${who} (${output.trim()}): ${remedy}.`);
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [...ancestors(parent), folder];
}
