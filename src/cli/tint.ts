/** What a colour says: `bad` is wrong or late, `todo` waits for somebody, `good` is done, `faint` is of little interest. */
export type Tint = 'good' | 'bad' | 'todo' | 'faint';

// ANSI's own colours, which every terminal shows as its user likes them (ECMA-48 §8.3.117).
const CODES: Readonly<Record<Tint, number>> = { good: 32, bad: 31, todo: 33, faint: 2 };

/** The text in its colour. What a colour says is said in words too. */
export const tinted = (text: string, tint: Tint | null) =>
  tint === null || text === '' ? text : `\u001b[${CODES[tint]}m${text}\u001b[0m`;

/** Whether a terminal is to be coloured: only a real one, and not where NO_COLOR is set (no-color.org) or it is `dumb`. */
export function isColourful(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  return isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
