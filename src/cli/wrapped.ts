import { printable } from './table.js';
import { textWidth } from './text-width.js';

/**
 * Text in lines of at most `width` columns, broken at blanks where there are any, each begun with `indent`. Without the
 * control characters of the data.
 */
export function wrapped(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of printable(text).split(/ +/).filter(Boolean)) {
    if (line !== indent && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = indent;
    }
    line = line === indent ? `${indent}${word}` : `${line} ${word}`;
  }
  return line === indent ? lines : [...lines, line];
}

const LABEL_COLUMNS = 12;

/** A label of at most `columns`, and beside it its text in as many lines as it needs. */
export function labelled(label: string, text: string, width: number, columns = LABEL_COLUMNS): string[] {
  const [first = '', ...rest] = wrapped(text, width, ' '.repeat(columns));
  return [`${label.padEnd(columns)}${first.slice(columns)}`.trimEnd(), ...rest];
}
