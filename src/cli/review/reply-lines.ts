import { BLANK, folded, type Line } from './lines.js';
import type { Draft } from './model.js';
import { draftText } from './words.js';

/** What a decision comes to, and the very mail that would tell it. */
export function replyLines(draft: Draft, width: number): Line[] {
  const { reply, ordered, done } = draft;
  const waits = done.decision.kind === 'review';
  const about = [
    ...folded(`${ordered.caseId}: ${draftText(draft)}`, width, 'strong'),
    ...(draft.verb === 'ask' ? [] : folded(`Why (internal): ${ordered.reason}`, width, 'dim')),
    BLANK,
  ];
  if (reply === null)
    return [
      ...about,
      ...folded(`Nobody is mailed${waits ? ' until a second person confirms it' : ''}.`, width, 'warn'),
    ];
  return [
    ...about,
    ...folded(`To: ${reply.to}`, width, 'dim'),
    ...folded(`Subject: ${reply.subject}`, width, 'strong'),
    BLANK,
    ...folded(reply.text, width),
  ];
}
