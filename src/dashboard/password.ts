import { isSameSecret } from './same-secret.js';

/** Whether an Authorization header holds the password by HTTP Basic authentication (RFC 7617), with any user name. */
export function isPassword(authorization: string | undefined, password: string): boolean {
  const [, encoded] = /^basic +([a-z0-9+/=]+)$/i.exec(authorization ?? '') ?? [];
  if (encoded === undefined) return false;
  const credentials = Buffer.from(encoded, 'base64').toString('utf8');
  // RFC 7617: the user name ends at the first colon; without one there is no password.
  const colon = credentials.indexOf(':');
  return colon >= 0 && isSameSecret(credentials.slice(colon + 1), password);
}
