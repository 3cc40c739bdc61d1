import { BLANK, folded, type Line } from './lines.js';

const KEYS: readonly (readonly [string, string])[] = [
  ['a', 'approve what is proposed, or confirm it as the second person'],
  ['d', 'deny'],
  ['c', 'grant it as service credit'],
  ['m', 'pay another amount'],
  ['s', 'ask the customer'],
  ['n', 'note for colleagues: kept at once, never mailed'],
  ['u', 'undo the decision that is not written yet'],
  ['x  →', 'next case'],
  ['←', 'previous case'],
  ['1 2 3 4  Tab', 'mail, evidence, thread, attachments'],
  ['j k g G', 'scroll; arrows, Space, PgUp and PgDn do too'],
  ['q', 'quit'],
  ['Ctrl-C', 'quit and drop what is unwritten'],
];
const KEY_COLUMNS = 14;

/** What the keys do, in lines of at most `width` columns. */
export function helpLines(width: number): Line[] {
  return [
    ...KEYS.flatMap(([key, does]) => keyLines(key, does, width)),
    BLANK,
    ...folded('A decision is written when you go to another case or quit.', width, 'strong'),
  ];
}

function keyLines(key: string, does: string, width: number): Line[] {
  const [first, ...rest] = folded(does, width, 'plain', ' '.repeat(KEY_COLUMNS));
  if (first === undefined) return [];
  return [{ ...first, text: key.padEnd(KEY_COLUMNS) + first.text.slice(KEY_COLUMNS) }, ...rest];
}
