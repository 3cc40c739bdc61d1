import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { binaries } from '../../../src/postgres/embedded/binaries.js';
import { commandError } from '../../../src/postgres/embedded/error.js';
import { placeOf } from '../../../src/postgres/embedded/place.js';
import { EmbeddedPostgresError, enterEmbedded } from '../../../src/postgres/embedded.js';
import { ordinaryUser } from '../../support/as-user.js';
import { embeddedHome } from '../../support/embedded-home.js';
import { buildForProcesses, embeddedUser } from '../../support/embedded-user.js';

let at: Awaited<ReturnType<typeof embeddedHome>>;
beforeEach(async () => {
  at = await embeddedHome();
});
afterEach(() => at.drop());

const place = placeOf('/srv/desk');

test('a platform without binaries is named', () => {
  expect(() => binaries('sunos', 'sparc')).toThrow(EmbeddedPostgresError);
  expect(() => binaries('sunos', 'sparc')).toThrow(
    /^There is no embedded PostgreSQL for sunos-sparc: set DATABASE_URL/,
  );
});

test.each([
  // initdb and the server word a full disk differently.
  ['initdb: error: could not write to file "x": No space left on device\n', 'free some disk space and try again.'],
  [
    'FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.\n',
    'free some disk space',
  ],
  [
    'initdb: error: could not access directory "/srv/desk": Permission denied\n',
    'give its user access to /srv/desk, or set',
  ],
  [
    'FATAL:  the database system is starting up\nFATAL:  something odd.\n',
    'could not start (something odd): see the log, or set',
  ],
  ['', 'could not start (): see the log, or set DATABASE_URL'],
])('what a program wrote becomes one sentence with a remedy: %j', (output, sentence) => {
  const { message } = commandError('start', output, place, 'see the log');
  expect(message).toContain(sentence);
  expect(message).not.toContain('\n');
});

test('a home that is a file, or holds something else, is refused and left alone', async () => {
  await writeFile(at.home, 'mine');
  await expect(enterEmbedded(at.home)).rejects.toThrow(
    /^The embedded PostgreSQL cannot use .*choose another REFUNDS_HOME/,
  );
  const other = join(at.folder, 'other');
  await mkdir(join(other, 'postgres', 'mine'), { recursive: true });
  await expect(enterEmbedded(other)).rejects.toThrow(/^The embedded PostgreSQL cannot use .*ENOTEMPTY/);
});

test('data of another PostgreSQL version is refused with what the server says', async () => {
  await (await enterEmbedded(at.home)).leave();
  await writeFile(join(at.home, 'postgres', 'PG_VERSION'), '17\n');
  await expect(enterEmbedded(at.home)).rejects.toThrow(
    /could not start \(database files are incompatible with server\): run the version of the desk that made its data/,
  );
});

test('a home of somebody else is refused in one sentence', async () => {
  await buildForProcesses();
  // Where there is no other user to be, the kernel's own folder is somebody else's even for root.
  const home = ordinaryUser() ? join(at.folder, 'closed', 'home') : '/sys/home';
  await mkdir(join(at.folder, 'closed'), { mode: 0o700 });
  const stranger = embeddedUser(home, { user: ordinaryUser() });
  await expect(stranger.url()).rejects.toThrow(/EmbeddedPostgresError: The embedded PostgreSQL cannot use /);
});
