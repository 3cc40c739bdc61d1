/**
 * Breaks a text into lines of at most `width` characters, at blanks where there are any; from the second line on they
 * begin with `hanging`.
 */
export function wrap(text: string, width: number, hanging = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${hanging}${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** The first lines of many; where lines are left out, the last one ends in an ellipsis. None is longer than `width`. */
export function firstLines(lines: readonly string[], count: number, width: number): string[] {
  const [last = '', ...before] = lines.slice(0, count).reverse();
  if (lines.length <= count) return [...lines];
  const cut = last.length + 2 <= width ? last : last.slice(0, width - 1).replace(/ \S*$/, '');
  return [...before.reverse(), `${cut} …`];
}
