import { hkdfSync, randomBytes, scryptSync } from 'node:crypto';

/** What signs sessions and form tokens. */
export interface Keys {
  readonly session: Buffer;
  readonly form: Buffer;
}

const SALT = 'refund-desk dashboard';
const BYTES = 32;

/**
 * Keys made of the password: every dashboard process of a deployment has the same, so that a session lasts through a restart
 * and on each of them, and a new password ends all sessions. The costly derivation (scrypt, RFC 7914; about 50 ms, once) is
 * for whoever steals a cookie: they have the session until it expires, but not the password by trying words.
 */
export function keysOf(password: string): Keys {
  return expand(scryptSync(password, SALT, BYTES));
}

/** Keys of this process alone: without a password there are no sessions, and a form outlives no restart. */
export function randomKeys(): Keys {
  return expand(randomBytes(BYTES));
}

function expand(secret: Buffer): Keys {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', secret, SALT, use, BYTES));
  return { session: keyFor('session'), form: keyFor('form') };
}
