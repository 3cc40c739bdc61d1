import type { Decision, Outcome, ReviewReason } from './decision.js';

/**
 * The same decision, but waiting for a person: what it would have been is the proposal. A withdrawal stays one. An order
 * that waited for a second person is void: it was given on what the case was before, and nobody else may confirm it.
 */
export function forAPerson(decision: Decision, reasons: readonly ReviewReason[]): Decision {
  if (decision.kind === 'withdrawn') return decision;
  if (decision.kind === 'decided') return { kind: 'review', reasons, proposal: proposed(decision) };
  if (decision.kind !== 'review') return { kind: 'review', reasons, proposal: null };
  const waitsFor = [...new Set([...reasons, ...decision.reasons])];
  if (!waitsFor.includes('second_person')) return { ...decision, reasons: waitsFor };
  return { kind: 'review', reasons: waitsFor.filter(reason => reason !== 'second_person'), proposal: null };
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
