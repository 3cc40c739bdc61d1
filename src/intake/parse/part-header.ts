export interface PartHeader {
  /** One character a byte, folded as it came, with the last line end. */
  readonly text: string;
  /** Where the body begins. */
  readonly end: number;
}

/**
 * Takes raw bytes and the place where a part begins (0 for the mail itself), and gives its header: up to the first
 * empty line, or to the end of the bytes; null where it is larger than `maxBytes`.
 */
export function readPartHeader(mail: Buffer, at: number, maxBytes: number): PartHeader | null {
  const empty = /^\r?\n/.exec(mail.toString('latin1', at, at + 2));
  if (empty !== null) return { text: '', end: at + empty[0].length };
  const block = mail.subarray(at, at + maxBytes + 3); // with room for the longest end behind the longest header
  const ends = ['\n\n', '\n\r\n'].map(end => ({ start: block.indexOf(end), bytes: end.length }));
  const [first] = ends.filter(end => end.start >= 0).sort((a, b) => a.start - b.start);
  const bytes = first === undefined ? block.length : first.start + 1;
  if (bytes > maxBytes) return null;
  return {
    text: block.toString('latin1', 0, bytes),
    end: at + (first === undefined ? bytes : first.start + first.bytes),
  };
}
