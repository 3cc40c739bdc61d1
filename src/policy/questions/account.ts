import type { Constants } from '../constants.js';
import type { Decision } from '../decision.js';
import type { Facts } from '../facts.js';
import { ask } from './ask.js';

/** 4.2: a request comes "with your account email". The sender's address is no account's, so we ask for it. */
export function askForAccount(facts: Facts, constants: Constants): Decision {
  return ask({ kind: 'which_account' }, facts, constants);
}
