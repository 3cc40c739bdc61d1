import { printable } from '../table.js';
import { textWidth } from '../text-width.js';
import { wrapped } from '../wrapped.js';

/** How a line is meant; the terminal's colours say it where it has any. */
export type Tone = 'plain' | 'strong' | 'dim' | 'good' | 'bad' | 'warn';

/** One line on the terminal: it fits its width, and nothing in it is obeyed. */
export interface Line {
  readonly text: string;
  readonly tone: Tone;
}

export const BLANK: Line = { text: '', tone: 'plain' };

/** Text in lines of at most `width` columns, broken at blanks where there are any. Line ends are kept. */
export function folded(text: string, width: number, tone: Tone = 'plain', indent = ''): Line[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap(line => {
    const lines = wrapped(line.replaceAll('\t', ' '), width, indent).flatMap(one => cut(one, width));
    return lines.length === 0 ? [BLANK] : lines.map(one => ({ text: one, tone }));
  });
}

/** Text in lines of at most `width` columns exactly as it stands, blanks and all: logs and tables are read by their columns. */
export function asItStands(text: string, width: number, indent = ''): Line[] {
  const room = width - textWidth(indent);
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap(line => cut(printable(line.replaceAll('\t', '    ')), room))
    .map(one => ({ text: `${indent}${one}`.trimEnd(), tone: 'plain' }));
}

/** The blank lines at the end, and more than one together, are left out: signatures and replies bring many. */
export function withoutGaps(lines: readonly Line[]): Line[] {
  const kept = lines.filter((line, i) => line.text !== '' || (i > 0 && lines[i - 1]?.text !== ''));
  return kept.at(-1)?.text === '' ? kept.slice(0, -1) : kept;
}

/** A word may be longer than a line, as URLs are, and some languages write no blanks. */
function cut(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (textWidth(line) + textWidth(character) > width) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}
