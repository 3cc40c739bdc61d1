/** The longest line of an import in bytes. */
export const LONGEST_LINE_BYTES = 1024 * 1024;

const LINE_FEED = 0x0a;
// Enough of an overlong line for everyone to see that it is one.
const HELD_BYTES = LONGEST_LINE_BYTES + 4;

/**
 * The lines of a file or pipe, without their line feeds, as UTF-8; bytes that are not become U+FFFD. Of a line that is
 * longer than the longest one, no more than its beginning is held or given.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let held: Uint8Array[] = [];
  let room = HELD_BYTES;
  const hold = (bytes: Uint8Array) => {
    if (bytes.length === 0 || room === 0) return;
    held.push(bytes.subarray(0, room));
    room -= Math.min(room, bytes.length);
  };
  const take = () => {
    const line = Buffer.concat(held).toString('utf8');
    held = [];
    room = HELD_BYTES;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (held.length > 0) yield take();
}
