/** A column of a table for people: its title, and what it shows of a row. */
export interface Column<Row> {
  readonly title: string;
  readonly show: (row: Row) => string;
  /** Numbers stand on the right. */
  readonly right?: boolean;
  /** The column that gives way first where the terminal is narrow. */
  readonly shrinks?: boolean;
}

const GAP = '  ';
const NARROWEST = 8;

/** A table for a terminal `width` characters wide: aligned, one line a row, without control characters of the data. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number): string {
  const cells = rows.map(row => columns.map(column => printable(column.show(row))));
  const widths = columns.map((column, i) => Math.max(column.title.length, ...cells.map(row => (row[i] ?? '').length)));
  const fitted = shrink(widths, columns, width);
  const titles = columns.map(column => column.title.toUpperCase());
  return `${[titles, ...cells].map(row => line(row, columns, fitted)).join('\n')}\n`;
}

function shrink<Row>(widths: readonly number[], columns: readonly Column<Row>[], width: number): number[] {
  const excess = widths.reduce((a, b) => a + b, 0) + GAP.length * (widths.length - 1) - width;
  return widths.map((own, i) => (columns[i]?.shrinks && excess > 0 ? Math.max(NARROWEST, own - excess) : own));
}

function line<Row>(cells: readonly string[], columns: readonly Column<Row>[], widths: readonly number[]): string {
  const padded = cells.map((cell, i) => {
    const room = widths[i] ?? cell.length;
    const cut = cell.length > room ? `${cell.slice(0, room - 1)}…` : cell;
    return columns[i]?.right ? cut.padStart(room) : cut.padEnd(room);
  });
  return padded.join(GAP).trimEnd();
}

/** Text of a mail as a terminal may show it: a subject can bring escape sequences, and a terminal must never obey a mail. */
export const printable = (text: string) => text.replace(/\p{C}/gu, '·');

/** An instant for people: `2026-11-22 09:30` in UTC. */
export function minute(instant: Date | null): string {
  return instant === null ? '' : instant.toISOString().slice(0, 16).replace('T', ' ');
}
