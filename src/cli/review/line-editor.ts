/** One line of text while it is typed, split at the cursor. */
export interface Line {
  readonly before: string;
  readonly after: string;
}

/** What a key does to the line. */
export type Edit =
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'backspace' | 'left' | 'right' | 'home' | 'end' | 'clear' | 'delete_word' };

const LONGEST = 2_000;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A line with this text, the cursor at its end. */
export const lineOf = (text: string): Line => ({ before: text, after: '' });

/** The whole text of a line. */
export const textOf = ({ before, after }: Line): string => before + after;

/** The line after an edit. What is pasted stays one line, without control characters; 2,000 characters are kept. */
export function edited(line: Line, edit: Edit): Line {
  const { before, after } = line;
  const [kept, last] = splitLast(before);
  const [first, rest] = splitFirst(after);
  switch (edit.kind) {
    case 'insert':
      return { before: (before + inOneLine(edit.text)).slice(0, Math.max(0, LONGEST - after.length)), after };
    case 'backspace':
      return { before: kept, after };
    case 'left':
      return { before: kept, after: last + after };
    case 'right':
      return { before: before + first, after: rest };
    case 'home':
      return { before: '', after: textOf(line) };
    case 'end':
      return lineOf(textOf(line));
    case 'clear':
      return { before: '', after };
    case 'delete_word':
      return { before: before.replace(/\S+\s*$|\s+$/u, ''), after };
  }
}

const inOneLine = (text: string) => text.replace(/[\r\n\t]+/g, ' ').replace(/\p{Cc}/gu, '');

/** A letter with its accents, or an emoji of several characters, is one step of the cursor. */
function splitLast(text: string): readonly [string, string] {
  const last = [...letters.segment(text)].at(-1)?.segment ?? '';
  return [text.slice(0, text.length - last.length), last];
}

function splitFirst(text: string): readonly [string, string] {
  const first = [...letters.segment(text)][0]?.segment ?? '';
  return [first, text.slice(first.length)];
}
