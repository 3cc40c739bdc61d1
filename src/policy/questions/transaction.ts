import type { Decision } from '../decision.js';
import type { Facts } from '../facts.js';
import { unknownFindings, unknownIds } from '../unknown-ids.js';

const CHARGES_LISTED = 10;

/**
 * 4.2: "include your transaction ID or invoice number". None was found, or none that is on this account: we ask, with
 * the account's own charges that are still in time to pick from. An ID of another account reads like one that does not
 * exist; nothing is confirmed.
 */
export function askForTransaction(facts: Facts): Decision {
  const unknown = unknownIds(facts);
  const recent = facts.recentCharges.slice(0, CHARGES_LISTED);
  return {
    kind: 'ask',
    question: { kind: 'which_transaction', unknownIds: unknown, recent },
    findings: unknownFindings(unknown),
  };
}
