import { types } from 'node:util';
import { codeOf } from '../failure.js';
import type { Place } from './place.js';

/** The embedded PostgreSQL cannot be had; the message is one sentence for people. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

const OTHER_SERVER = 'set DATABASE_URL to use another server';
const DISK_FULL = /No space left on device|Disk quota exceeded|free disk space/;
const REMEDIES: readonly (readonly [RegExp, (place: Place) => string])[] = [
  [/Permission denied|Operation not permitted|Read-only file system/, place => `give its user access to ${place.home}`],
  [/could not look up effective user/, () => 'run as a user whom /etc/passwd names'],
  [/incompatible with server/, () => 'run the version of the desk that made its data'],
];
// Connections refused while the server recovers are logged as FATAL too; they are not why it did not start.
const CAUSE = /(?:FATAL|PANIC|error|pg_ctl): +(?! |the database system is )(.+)$/m;

/**
 * The sentence for what a program of the server wrote when it failed to do a task; `remedy` is for causes that have
 * none of their own.
 */
export function commandError(task: string, output: string, place: Place, remedy?: string): EmbeddedPostgresError {
  if (DISK_FULL.test(output)) return full(place.home);
  const said = (CAUSE.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? '').replace(/\.$/, '');
  const own = REMEDIES.find(([cause]) => cause.test(output))?.[1](place) ?? remedy;
  const remedies = own === undefined ? OTHER_SERVER : `${own}, or ${OTHER_SERVER}`;
  return new EmbeddedPostgresError(`The embedded PostgreSQL could not ${task} (${said}): ${remedies}.`);
}

/** Does `work` in a home; files that cannot be read or written there become an EmbeddedPostgresError. */
export async function inHome<T>(home: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw homeError(home, error);
  }
}

/** What an error says. */
export const messageOf = (error: unknown) => (types.isNativeError(error) ? error.message : String(error));

function homeError(home: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return full(home);
  if (!/^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOTEMPTY|EBUSY)$/.test(code)) return error;
  return new EmbeddedPostgresError(
    `The embedded PostgreSQL cannot use ${home} (${messageOf(error)}): run as its owner, choose another REFUNDS_HOME, or ${OTHER_SERVER}.`,
  );
}

const full = (home: string) =>
  new EmbeddedPostgresError(`The embedded PostgreSQL cannot write to ${home}: free some disk space and try again.`);
