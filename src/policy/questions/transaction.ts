import type { Constants } from '../constants.js';
import type { Decision } from '../decision.js';
import type { Facts } from '../facts.js';
import { doubtOf, unknownFindings, unknownIds } from '../unknown-ids.js';
import { ask } from './ask.js';

const CHARGES_LISTED = 10;

/**
 * 4.2: "include your transaction ID or invoice number". None was found, or none that is on this account: we ask, with
 * the account's own charges that are still in time to pick from. An ID of another account reads like one that does not
 * exist; nothing is confirmed.
 */
export function askForTransaction(facts: Facts, constants: Constants): Decision {
  const unknown = unknownIds(facts);
  const recent = facts.recentCharges.slice(0, CHARGES_LISTED);
  const question = { kind: 'which_transaction', unknownIds: unknown, recent, ...doubtOf(facts) } as const;
  return ask(question, facts, constants, unknownFindings(unknown));
}
