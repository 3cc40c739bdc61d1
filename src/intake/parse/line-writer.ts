/** Puts visible text together as lines. */
export interface LineWriter {
  /** Text between two tags. Its blanks and line ends are one blank, unless it is preformatted. */
  text(text: string, isPreformatted: boolean): void;
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

  return {
    text(text, isPreformatted) {
      if (isPreformatted) return put(text.replace(/\r\n?/g, '\n'));
      const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
      put(isApart() && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed);
    },
    lineBreak: () => put('\n'),
    block: () => put(last === '\n' ? '' : '\n'),
    cell: () => put(isApart() ? '' : ' '),
    isFull: () => out.length >= maxChars,
    written: () => out.slice(0, maxChars),
  };
}
