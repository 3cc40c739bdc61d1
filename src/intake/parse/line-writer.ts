/** Puts visible text together as lines. */
export interface LineWriter {
  /**
   * Text between two tags. Its blanks and line ends are one blank, unless it is preformatted; where it is quoted, the
   * lines that it begins are marked with `> `.
   */
  text(text: string, style: { readonly isPreformatted: boolean; readonly isQuoted: boolean }): void;
  lineBreak(): void;
  /** Begins a new line, unless one has just begun. */
  block(): void;
  /** Keeps what follows apart from what stands before it on the line. */
  cell(): void;
  isFull(): boolean;
  written(): string;
}

/** A writer that takes no more than `maxChars`. */
export function lineWriter(maxChars: number): LineWriter {
  let out = '';
  let last = '\n'; // remembered, since asking a string that grows for its last character copies it each time

  const put = (text: string): void => {
    if (text === '') return;
    out += text;
    last = text.charAt(text.length - 1);
  };
  const isApart = (): boolean => last === ' ' || last === '\n';

  const collapsed = (text: string): string => {
    const line = text.replace(/[ \t\n\r\f]+/g, ' ');
    return isApart() && line.startsWith(' ') ? line.slice(1) : line;
  };
  const marked = (text: string): string => {
    const lines = text.replace(/\n(?!\n|$)/g, '\n> ');
    return last === '\n' && /^[^\n]/.test(text) ? `> ${lines}` : lines;
  };

  return {
    text(text, { isPreformatted, isQuoted }) {
      const laid = isPreformatted ? text.replace(/\r\n?/g, '\n') : collapsed(text);
      put(isQuoted ? marked(laid) : laid);
    },
    lineBreak: () => put('\n'),
    block: () => put(last === '\n' ? '' : '\n'),
    cell: () => put(isApart() ? '' : ' '),
    isFull: () => out.length >= maxChars,
    written: () => out.slice(0, maxChars),
  };
}
