import { resolve } from 'node:path';

/** Where the embedded server lives: all paths are absolute. */
export type Place = {
  readonly home: string;
  /** PostgreSQL's data directory; it appears whole, by one rename, or not at all. */
  readonly data: string;
  /** What the server writes; statements and their errors are not in it. */
  readonly log: string;
};

/** The role, and the database, that the product uses on its embedded server. */
export const DATABASE = 'refunds';
/** The role's password, within the data directory: whoever may read the one may read the other. */
export const PASSWORD_FILE = 'refunds.password';

/** The place of `home`, which may be relative to the working directory and need not exist. */
export function placeOf(home: string): Place {
  const absolute = resolve(home);
  return { home: absolute, data: resolve(absolute, 'postgres'), log: resolve(absolute, 'postgres.log') };
}
