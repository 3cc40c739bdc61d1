import { chargesInQuestion } from './charges-in-question.js';
import { conclude } from './conclude.js';
import type { Decision } from './decision.js';
import type { Facts } from './facts.js';
import { judgeCharge } from './judge-charge.js';
import { askForAccount } from './questions/account.js';
import { askForTransaction } from './questions/transaction.js';
import { unknownIds } from './unknown-ids.js';

/**
 * Decides a request under the refund policy. Pure: no clock, no I/O; the same facts give the same decision.
 * First what must be asked (4.2), then each charge by itself, then the case as a whole.
 */
export function decide(facts: Facts): Decision {
  if (facts.account === null) return askForAccount();
  const charges = chargesInQuestion(facts);
  if (charges.length === 0) return askForTransaction(facts);
  const judged = charges.map(charge => judgeCharge(charge, facts));
  return conclude(facts, facts.account, judged, unknownIds(facts));
}
