import { decimal } from '../../money.js';
import { MOST_PROBLEMS, type Problem } from './outcome.js';
import { readLine } from './read-line.js';
import type { Row, RowType } from './rows.js';
import { TABLES } from './tables.js';

/** A row and the line on which it stands. */
export type Entry = Row & { readonly line: number };

/** The rows of one file by type and key; of rows with the same key, the last. */
export type Entries = ReadonlyMap<RowType, ReadonlyMap<string, Entry>>;

/** What a file holds, or the first lines that are wrong by themselves. */
export type FileReading =
  | { readonly kind: 'read'; readonly entries: Entries; readonly skipped: number }
  | { readonly kind: 'bad'; readonly problems: readonly Problem[] };

type Held = Map<RowType, Map<string, Entry>>;

/** Reads all rows of a file. It stops reading early where there are more problems than are listed. */
export async function readFile(lines: AsyncIterable<string>): Promise<FileReading> {
  const entries: Held = new Map();
  const problems: Problem[] = [];
  let skipped = 0;
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const reading = readLine(text);
    if (reading.kind === 'row') problems.push(...add(entries, { ...reading.row, line }));
    if (reading.kind === 'bad') problems.push(...reading.problems.map(problem => ({ line, ...problem })));
    if (reading.kind === 'posting') skipped += 1;
    if (problems.length >= MOST_PROBLEMS) break;
  }
  return problems.length === 0 ? { kind: 'read', entries, skipped } : { kind: 'bad', problems };
}

/** A column of a row by its name, as text. */
export function columnOf(row: Row, column: string): string {
  const fields: Readonly<Record<string, unknown>> = row;
  return String(fields[column]);
}

function add(entries: Held, entry: Entry): Problem[] {
  const ofType = entries.get(entry.type) ?? new Map<string, Entry>();
  entries.set(entry.type, ofType);
  const key = keyOf(entry);
  const earlier = ofType.get(key);
  ofType.set(key, entry);
  return earlier === undefined ? [] : contradictions(earlier, entry);
}

// Ids hold no control characters, so that the separator keeps keys of several columns apart.
const keyOf = (row: Row) => TABLES[row.type].key.map(column => columnOf(row, column)).join('\n');

function contradictions(earlier: Entry, later: Entry): Problem[] {
  const { columns, fixed } = TABLES[later.type];
  const differing = fixed.filter(column => {
    const [a, b] = [columnOf(earlier, column), columnOf(later, column)];
    return columns[column] === 'numeric' ? !decimal(a).eq(decimal(b)) : a !== b;
  });
  return differing.map(column => ({
    line: later.line,
    field: column,
    message: `is ${columnOf(later, column)}, but ${columnOf(earlier, column)} on line ${earlier.line}; keep one of the two`,
  }));
}
