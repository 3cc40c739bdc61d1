import type { Decision } from '../decision.js';

/** 4.2: a request comes "with your account email". The sender's address is no account's, so we ask for it. */
export function askForAccount(): Decision {
  return { kind: 'ask', question: { kind: 'which_account' }, findings: [] };
}
