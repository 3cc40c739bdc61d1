import { cutToWidth, textWidth } from './text-width.js';
import { type Tint, tinted } from './tint.js';

/** A column of a table for people: its title, and what it shows of a row. */
export interface Column<Row> {
  readonly title: string;
  readonly show: (row: Row) => string;
  /** Numbers stand on the right. */
  readonly right?: boolean;
  /** The column may be cut where the terminal is narrow. */
  readonly shrinks?: boolean;
  /** Its colour in a row, where the table may be coloured; default: none. */
  readonly tint?: (row: Row) => Tint | null;
}

const GAP = '  ';
const NARROWEST = 8;

/**
 * A table for a terminal `width` characters wide: aligned, one line a row, without control characters of the data; in colour
 * where that is wanted.
 */
export function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  width: number,
  colour = false,
): string {
  const cells = rows.map(row => columns.map(column => printable(column.show(row))));
  const widths = columns.map((column, i) =>
    Math.max(column.title.length, ...cells.map(row => textWidth(row[i] ?? ''))),
  );
  const fitted = shrink(widths, columns, width);
  const titles = columns.map(column => column.title.toUpperCase());
  const lines = rows.map((row, i) =>
    line(cells[i] ?? [], columns, fitted, (cell, column) => (colour ? tinted(cell, column.tint?.(row) ?? null) : cell)),
  );
  return `${[line(titles, columns, fitted), ...lines].join('\n')}\n`;
}

/** The first `limit` rows (null: all) as a table, and how many more there are. */
export function firstRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  limit: number | null,
  width: number,
): string {
  const shown = rows.slice(0, limit ?? rows.length);
  const more = rows.length - shown.length;
  return table(shown, columns, width) + (more === 0 ? '' : `… and ${more} more; --json shows all.\n`);
}

/** Takes characters from the widest of the columns that may give way, one by one, until the table fits. */
function shrink<Row>(widths: readonly number[], columns: readonly Column<Row>[], width: number): number[] {
  const fitted = [...widths];
  const room = width - GAP.length * (widths.length - 1);
  for (let excess = fitted.reduce((a, b) => a + b, 0) - room; excess > 0; excess--) {
    const giving = fitted.map((own, i) => (columns[i]?.shrinks && own > NARROWEST ? own : 0));
    const widest = giving.indexOf(Math.max(...giving));
    if (giving[widest] === 0) break;
    fitted[widest] = (fitted[widest] ?? 0) - 1;
  }
  return fitted;
}

function line<Row>(
  cells: readonly string[],
  columns: readonly Column<Row>[],
  widths: readonly number[],
  paint: (cell: string, column: Column<Row>) => string = cell => cell,
): string {
  const padded = cells.map((cell, i) => {
    const room = widths[i] ?? textWidth(cell);
    const cut = cutToWidth(cell, room);
    const blanks = ' '.repeat(room - textWidth(cut));
    const column = columns[i];
    const shown = column === undefined ? cut : paint(cut, column);
    return column?.right ? `${blanks}${shown}` : `${shown}${blanks}`;
  });
  return padded.join(GAP).trimEnd();
}

/** Text of a mail as a terminal may show it: a subject can bring escape sequences, and a terminal must never obey a mail. */
export const printable = (text: string) => text.replace(/\p{C}/gu, '·');

/** A day for people: `2026-11-22` in UTC. */
export function day(instant: Date | null): string {
  return instant === null ? '' : instant.toISOString().slice(0, 10);
}

/** An instant for people: `2026-11-22 09:30` in UTC. */
export function minute(instant: Date | null): string {
  return instant === null ? '' : instant.toISOString().slice(0, 16).replace('T', ' ');
}
