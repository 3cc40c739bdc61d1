import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of the operating system that some tests run against. */
export type Part = 'dovecot' | 'redis' | 'chromium' | 'tmux';

/** What to do with the tests of a part: run, skip (`missing`), or fail because the part must be there (`required`). */
export type Standing =
  | { kind: 'present' }
  | { kind: 'missing'; message: string }
  | { kind: 'required'; message: string };

const PARTS: Record<Part, { programs: readonly string[]; install: string }> = {
  // Debian's dovecot-core has no IMAP: imap-login tells whether dovecot-imapd is there too
  dovecot: { programs: ['dovecot', 'doveadm', 'imap-login'], install: 'dovecot-imapd' },
  redis: { programs: ['redis-server'], install: 'redis-server' },
  chromium: { programs: ['chromium'], install: 'chromium' },
  tmux: { programs: ['tmux'], install: 'tmux' },
};

/** Where Debian puts servers: outside an ordinary user's PATH. */
const SYSTEM_FOLDERS = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/usr/lib/dovecot'];

/** The path of the first executable `program` in `folders` (default: PATH, then the system's), undefined if there is none. */
export function findProgram(program: string, folders: readonly string[] = searchedFolders()): string | undefined {
  return folders.map(folder => join(folder, program)).find(isExecutable);
}

/** The path of `program`; throws with the package to install where it is missing. */
export function programOf(part: Part, program: string): string {
  const path = findProgram(program);
  if (path === undefined) throw new Error(missingText(part));
  return path;
}

/** Whether the tests of `part` can run, given the environment and the folders to look in. CI never skips. */
export function standingOf(part: Part, env: NodeJS.ProcessEnv, folders?: readonly string[]): Standing {
  if (PARTS[part].programs.every(program => findProgram(program, folders))) return { kind: 'present' };
  const { CI, REQUIRE_ALL_PARTS } = env;
  const mustBeThere = REQUIRE_ALL_PARTS === '1' || CI === 'true';
  return { kind: mustBeThere ? 'required' : 'missing', message: missingText(part) };
}

/**
 * `describe` for tests that need `part`. Where it is missing they are reported as skipped, with a line on stderr that
 * names the package; with REQUIRE_ALL_PARTS=1 or CI=true a missing part is one failing test instead.
 */
export function describeWith(part: Part, title: string, body: () => void): void {
  const standing = standingOf(part, process.env);
  if (standing.kind === 'present') return void describe(title, body);
  if (standing.kind === 'required') return void describe(title, () => failingTest(standing.message));
  process.stderr.write(`skipped: ${title}: ${standing.message}\n`);
  describe.skip(title, body);
}

function failingTest(message: string): void {
  test('its program is installed', () => {
    throw new Error(message);
  });
}

function missingText(part: Part): string {
  return `${part} is missing, install it with: apt-get install ${PARTS[part].install}`;
}

function searchedFolders(): string[] {
  const { PATH = '' } = process.env;
  return [...PATH.split(delimiter).filter(Boolean), ...SYSTEM_FOLDERS];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
