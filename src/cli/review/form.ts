import type { Dossier } from '../../dossier/dossier.js';
import { decimal, PLAIN_DECIMAL, plain, ZERO } from '../../money.js';
import type { Order, Ordered } from '../../review/order.js';
import { lineOf, textOf } from './line-editor.js';
import type { AllTyped, Field, Form, Verb } from './order-form.js';

const MAY_BE_EMPTY: readonly Field[] = ['message'];

/** Whether the policy proposes to pay something. */
export const proposesPayment = ({ proposal }: Dossier): boolean => proposal !== null && proposal.state !== 'denied';

/** Whether the case waits for a second person's word. */
export const waitsForSecond = ({ case: { decision } }: Dossier): boolean =>
  decision.kind === 'review' && decision.reasons.includes('second_person');

/** What an order asks for, in turn. Without a proposal that pays, credit needs an amount. */
export function fieldsOf(verb: Verb, dossier: Dossier): readonly Field[] {
  switch (verb) {
    case 'confirm':
      return [];
    case 'ask':
      return ['question'];
    case 'note':
      return ['note'];
    case 'amount':
      return ['amount', 'reason', 'message'];
    case 'credit':
      return proposesPayment(dossier) ? ['reason', 'message'] : ['amount', 'reason', 'message'];
    case 'approve':
    case 'deny':
      return ['reason', 'message'];
  }
}

/** The form at a field, with what was typed there before. The amount begins as what is proposed. */
export function formAt(verb: Verb, field: Field, all: AllTyped, dossier: Dossier): Form {
  const typed = all[verb] ?? {};
  const text = typed[field] ?? (field === 'amount' ? proposedAmount(dossier) : '');
  return { verb, field, line: lineOf(text), typed };
}

/** What was typed with this form's line among it. */
export const withTyped = (all: AllTyped, { verb, field, line, typed }: Form): AllTyped => ({
  ...all,
  [verb]: { ...typed, [field]: textOf(line) },
});

/** Why the line cannot stand, in one sentence; null where it can. */
export function problemWith({ field, line }: Form): string | null {
  const text = textOf(line).trim();
  if (field === 'amount') return amountOf(text) === null ? 'Type a plain amount above zero, such as 12.50.' : null;
  if (text !== '' || MAY_BE_EMPTY.includes(field)) return null;
  return field === 'reason' ? 'Say why: the reason is kept with the decision, and never mailed.' : 'Type it first.';
}

/** The order that a finished form stands for, on the case as it was seen. A note is none. */
export function orderedBy(verb: Verb, typed: Form['typed'], dossier: Dossier, actor: string): Ordered {
  const said = (field: Field) => typed[field]?.trim() ?? '';
  return {
    caseId: dossier.case.caseId,
    order: orderOf(verb, amountOf(said('amount')), fieldsOf(verb, dossier).includes('amount')),
    actor,
    reason: verb === 'ask' ? said('question') : verb === 'confirm' ? 'confirmed' : said('reason'),
    message: verb === 'ask' || verb === 'confirm' || said('message') === '' ? null : said('message'),
    transactionIds: [],
    seen: dossier.seq,
  };
}

interface Amount {
  readonly amount: string;
  readonly currency: string | null;
}

function orderOf(verb: Verb, typed: Amount | null, asksAmount: boolean): Order {
  const { amount = null, currency = null } = (asksAmount ? typed : null) ?? {};
  if (verb === 'deny' || verb === 'ask' || verb === 'confirm') return { kind: verb };
  return {
    kind: 'approve',
    method: verb === 'credit' ? 'service_credit' : 'original_payment_method',
    amount,
    currency,
  };
}

/** Reads `12.50`, or `12.50 EUR` where the charges are in several currencies. */
function amountOf(text: string): Amount | null {
  const [amount = '', currency = null, ...rest] = text.split(/\s+/);
  const isCurrency = currency === null || /^[a-z]{3}$/i.test(currency);
  if (!PLAIN_DECIMAL.test(amount) || !isCurrency || rest.length > 0 || !decimal(amount).gt(ZERO)) return null;
  return { amount: decimal(amount).toFixed(), currency: currency?.toUpperCase() ?? null };
}

function proposedAmount({ proposal }: Dossier): string {
  const [total, ...more] = proposal?.totals ?? [];
  if (total === undefined || more.length > 0 || decimal(total.amount).eq(ZERO)) return '';
  return plain(decimal(total.amount), total.currency);
}
