import { type CaseState, type Decision, isUndecided, type Total } from '../../../policy/decision.js';
import { money } from '../../../reply/figures.js';
import { harmlessLine } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { words } from '../card.js';

/** An instant: `2026-11-22 09:30 UTC`. */
export function when(instant: Date): Html {
  const iso = instant.toISOString();
  return html`<time class="nowrap" datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`;
}

/** The day of an instant in UTC, for lists; its time is in the markup. */
export function onDay(instant: Date): Html {
  const iso = instant.toISOString();
  return html`<time class="nowrap" datetime="${iso}">${iso.slice(0, 10)}</time>`;
}

/** An instant as facts have it (ISO, UTC); null is not yet. */
export const whenText = (instant: string | null): Html | null => (instant === null ? null : when(new Date(instant)));

/** A state as a word with a colour. */
export const stateChip = (state: CaseState): Html => html`<span class="chip ${colourOf(state)}">${words(state)}</span>`;

function colourOf(state: CaseState): 'good' | 'todo' | 'quiet' {
  if (state === 'needs_review') return 'todo';
  return isUndecided(state) || state === 'denied' || state === 'withdrawn' ? 'quiet' : 'good';
}

/** What a decision pays, or would pay where it waits for a person; null where it is about no money. */
export function amountText(decision: Decision): string | null {
  if (decision.kind === 'decided') return totalsText(decision.totals);
  if (decision.kind !== 'review' || decision.proposal === null) return null;
  const proposed = totalsText(decision.proposal.totals);
  return proposed === null ? null : `proposed ${proposed}`;
}

/** The totals, one per currency: `0.16 USD + 300 JPY`; null where there are none. */
export function totalsText(totals: readonly Total[]): string | null {
  return totals.length === 0 ? null : totals.map(({ amount, currency }) => money(amount, currency)).join(' + ');
}

/** What stands in type of one width: an ID, a hash. It is escaped, and cannot lie. */
export const mono = (text: string): Html => html`<span class="mono">${harmlessLine(text)}</span>`;

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** The language of a mail (ISO 639-1; null: which it is cannot be told) in English. */
export const languageText = (language: string | null): string =>
  language === null ? 'cannot be told' : (LANGUAGES.of(language) ?? language);

/** Bytes for people: `812 B`, `1.4 MB`. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [divisor, unit] = bytes < 1_000_000 ? [1000, 'kB'] : [1_000_000, 'MB'];
  return `${(bytes / divisor).toFixed(1)} ${unit}`;
}

/** A sender, who may not be readable. */
export const senderText = (sender: string | null): string => harmlessLine(sender ?? '') || '(unreadable)';

const MAX_SUBJECT_CHARS = 200;

/** A subject, which may be missing; a long one is cut. */
export function subjectText(subject: string | null): string {
  const characters = [...harmlessLine(subject ?? '')];
  if (characters.length === 0) return '(no subject)';
  if (characters.length <= MAX_SUBJECT_CHARS) return characters.join('');
  return `${characters.slice(0, MAX_SUBJECT_CHARS).join('')}…`;
}
