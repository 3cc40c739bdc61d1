import { chargesInQuestion } from './charges-in-question.js';
import { conclude } from './conclude.js';
import type { PaysOnInvoice } from './contested.js';
import { contextOf } from './context.js';
import type { Decision } from './decision.js';
import type { Facts } from './facts.js';
import { judgeCharge, type Tried, tryCharge } from './judge-charge.js';
import type { Policy } from './policy.js';
import { askForAccount } from './questions/account.js';
import { askForTransaction } from './questions/transaction.js';
import { callsForAPerson } from './reviews/words.js';

/**
 * Decides a request under a version of the refund policy. Pure: no clock, no I/O; the same facts give the same decision.
 * First whether it still stands, then what must be asked (4.2), then each charge by itself, then the case as a whole.
 */
export function decide(facts: Facts, policy: Policy): Decision {
  if (facts.claims.said.includes('takes_back')) return { kind: 'withdrawn' };
  if (facts.account === null) return askForAccount(facts, policy.constants);
  const context = contextOf(facts, facts.account, policy.constants);
  const charges = chargesInQuestion(context);
  if (charges.length === 0) return callsForAPerson(facts) ?? askForTransaction(facts, policy.constants);
  const tried = charges.map(charge => tryCharge(charge, context, policy));
  const paysOnInvoice = paysOn(tried);
  return conclude(
    tried.map(one => judgeCharge(one, context, policy, paysOnInvoice)),
    context,
  );
}

/** What pays on which invoice, of all charges that were tried. */
function paysOn(tried: readonly Tried[]): PaysOnInvoice {
  const paid = new Set(
    tried.flatMap(({ charge, findings }) => findings.map(({ ground }) => `${charge.invoiceNumber} ${ground}`)),
  );
  return (invoiceNumber, ground) => paid.has(`${invoiceNumber} ${ground}`);
}
