import { countWrongTries } from './wrong-tries.js';

/** So many names at ten wrong tries a minute each are no more than all addresses together may try. */
const MAX_NAMES = 10;

/** The user names under which the right password came by HTTP Basic since this process began: Prometheus', and scripts'. */
export interface KnownNames {
  /** Whether a password under this name is looked at although its address has to wait. */
  mayTry(name: string): boolean;
  addRight(name: string): void;
  addWrong(name: string): void;
}

/**
 * Behind a proxy everybody has one address: ten wrong passwords of a stranger must not end the scrapes. To look at every
 * password all the same would let strangers guess without end, for the right one would be told by what it opens; and so
 * would a remembered header, which is but the password and a name. So a known name has ten wrong tries a minute of its own:
 * guesses stay as few, and to shut out a script a stranger has to know its user name, which nobody is told. One that came
 * in never before waits like the rest.
 */
export function rememberNames(now: () => Date): KnownNames {
  const names = new Set<string>();
  const tries = countWrongTries(now);
  return {
    mayTry: name => names.has(name) && tries.waitSeconds(name) === null,
    addRight: name => {
      names.delete(name); // and in again, as the newest
      names.add(name);
      for (const oldest of names) if (names.size > MAX_NAMES) names.delete(oldest);
    },
    addWrong: name => tries.add(name),
  };
}
