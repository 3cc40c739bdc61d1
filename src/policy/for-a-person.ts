import type { Decision, Outcome, ReviewReason } from './decision.js';

/** The same decision, but waiting for a person: what it would have been is the proposal. A withdrawal stays one. */
export function forAPerson(decision: Decision, reasons: readonly ReviewReason[]): Decision {
  if (decision.kind === 'withdrawn') return decision;
  if (decision.kind === 'review') return { ...decision, reasons: [...new Set([...reasons, ...decision.reasons])] };
  return { kind: 'review', reasons, proposal: decision.kind === 'decided' ? proposed(decision) : null };
}

const proposed = ({ kind: _, ...outcome }: { readonly kind: 'decided' } & Outcome): Outcome => outcome;
