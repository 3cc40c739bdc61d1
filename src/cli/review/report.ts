import { decisionText } from '../../reply/decision-text.js';
import type { State } from './model.js';
import { draftText } from './words.js';

/** What stays in the scrollback of the terminal: what was written, one line each, and what was not. */
export function reportOf({ written, mode }: State): string {
  const lines = written.map(({ caseId, decision }) =>
    decision === null ? `${caseId}  note kept` : `${caseId}  ${decisionText(decision)}`,
  );
  return [...(lines.length === 0 ? ['Nothing was decided.'] : lines), ...droppedOf(mode)].join('\n');
}

function droppedOf(mode: State['mode']): string[] {
  if (mode.kind !== 'done' || mode.dropped === null) return [];
  const { caseId } = mode.dropped.ordered;
  return mode.isUnsure
    ? [`${caseId}  it is not known whether this was written: ${draftText(mode.dropped)}; refunds cases show ${caseId}`]
    : [`${caseId}  not written: ${draftText(mode.dropped)}`];
}
