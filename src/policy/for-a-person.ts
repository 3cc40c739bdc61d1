import type { Decision, Outcome, ReviewReason } from './decision.js';

/** The same decision, but waiting for a person: what it would have been is the proposal. A withdrawal stays one. */
export function forAPerson(decision: Decision, reasons: readonly ReviewReason[]): Decision {
  if (decision.kind === 'withdrawn') return decision;
  if (decision.kind === 'review') return { ...decision, reasons: [...new Set([...reasons, ...decision.reasons])] };
  return { kind: 'review', reasons, proposal: decision.kind === 'decided' ? proposed(decision) : null };
}

/**
 * What a waiting case goes on waiting for when a further mail joins it. A second person was to confirm what the first one had
 * decided on other mails: now a person looks anew.
 */
export function reasonsKept(before: Decision): readonly ReviewReason[] {
  if (before.kind !== 'review') return [];
  const kept = before.reasons.filter(reason => reason !== 'second_person');
  return kept.length === 0 ? ['reopened'] : kept;
}

const proposed = ({ kind: _, ...outcome }: { readonly kind: 'decided' } & Outcome): Outcome => outcome;
