import { undisguise } from './disguises.js';
import { headAt, nextText } from './quotation-heads.js';

/** A text as its writer's own and as the mails quoted in it. */
export interface Split {
  readonly own: string;
  /** Each with its head and its marks; what was answered in between belongs to the own text. */
  readonly quoted: string[];
}

/**
 * Takes the text of a mail and tells the new text from the quotations, without disguises. Lines marked with `>` are
 * quoted, and so is all that stands below a head without marks: where that ends cannot be seen. New text may stand above,
 * below and between marked lines; all marked lines below one head are one quotation, with whatever that one quotes.
 * Linear time.
 */
export function splitQuotations(text: string): Split {
  const lines = undisguise(text).split(/\r\n?|\n/);
  const own: string[] = [];
  const quoted: string[][] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const end = endOfHead(lines, at);
    if (end === at && !isMarked(line)) own.push(line);
    else if (own.at(-1) !== '') own.push(''); // what the quotation stands between is not one sentence
    if (end > at) quoted.push(lines.slice(at, end));
    else if (isMarked(line)) addTo(quoted, line);
    at = Math.max(end, at + 1);
  }
  return { own: own.join('\n'), quoted: quoted.map(part => part.join('\n')) };
}

/** A marked line goes on with the quotation whose head was last. */
function addTo(quoted: string[][], line: string): void {
  const last = quoted.at(-1);
  if (last === undefined) quoted.push([line]);
  else last.push(line);
}

/** Behind the head that begins here, or behind all that it stands above; this place where none begins. */
function endOfHead(lines: readonly string[], at: number): number {
  const head = isMarked(lines[at]) ? null : headAt(lines, at);
  if (head === null) return at;
  const end = at + head.lines;
  return isMarked(lines[nextText(lines, end)]) ? end : lines.length;
}

function isMarked(line: string | undefined): boolean {
  return line !== undefined && /^\s*>/.test(line);
}
