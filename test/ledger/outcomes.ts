import type { ImportOutcome } from '../../src/ledger/import/outcome.js';

/** A refusal with these problems: line, field and message, which may be a jest matcher. */
export const refusal = (...problems: [number, string | null, unknown][]) => ({
  kind: 'refused',
  problems: problems.map(([line, field, message]) => ({ line, field, message })),
});

/** The counts of an import as `new/updated/unchanged`, without the types that it has no rows of. */
export function counted(outcome: ImportOutcome): Record<string, string> {
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problems));
  const all = Object.entries(outcome.counts).map(
    ([type, n]) => [type, `${n.new}/${n.updated}/${n.unchanged}`] as const,
  );
  return Object.fromEntries(all.filter(([, counts]) => counts !== '0/0/0'));
}
