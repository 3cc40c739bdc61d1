import type { Login } from '../../login/login.js';
import { type Checked, note } from './checked.js';

/** What to know where the token server has given a new refresh token: the desk keeps it in memory alone. */
export function checkRotation(part: 'IMAP' | 'SMTP', login: Login | null): Checked[] {
  if (login?.kind !== 'tokens' || !login.tokens.isRotated()) return [];
  const ends = 'where it ends the old one, the desk cannot log in after a restart, nor beside this check';
  const mend = `make ${part}_OAUTH_REFRESH_TOKEN one that lasts, or let the client act for itself`;
  return [note(part, `The token server gave a new refresh token: ${ends}; ${mend}.`)];
}
