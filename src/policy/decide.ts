import { chargesInQuestion, originalOf } from './charges-in-question.js';
import { conclude } from './conclude.js';
import type { PaysOnInvoice } from './contested.js';
import { type Context, contextOf } from './context.js';
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
  if (facts.account === null) return callsForAPerson(facts) ?? askForAccount(facts, policy.constants);
  const context = contextOf(facts, facts.account, policy.constants);
  const charges = chargesInQuestion(context);
  if (charges.length === 0) return callsForAPerson(facts) ?? askForTransaction(facts, policy.constants);
  const tried = charges.map(charge => tryCharge(charge, context, policy));
  const paysOnInvoice = paysOn(tried, context);
  return conclude(
    tried.map(one => judgeCharge(one, context, policy, paysOnInvoice)),
    context,
  );
}

/** What pays, or paid before, on which invoice; that a charge was billed again is also paid on its own invoice. */
function paysOn(tried: readonly Tried[], context: Context): PaysOnInvoice {
  const paid = new Set(
    tried.flatMap(({ charge, findings }) =>
      [...findings, ...charge.refunds].flatMap(({ ground }) => {
        const original = ground === 'duplicate_charge' ? originalOf(charge, context) : null;
        return [
          `${charge.invoiceNumber} ${ground}`,
          ...(original === null ? [] : [`${original.invoiceNumber} ${ground}`]),
        ];
      }),
    ),
  );
  return (invoiceNumber, ground) => paid.has(`${invoiceNumber} ${ground}`);
}
