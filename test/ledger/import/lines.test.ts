import { LONGEST_LINE_BYTES, linesOf } from '../../../src/ledger/import/lines.js';
import { all } from '../sample-rows.js';

async function* inChunks(bytes: Buffer, size: number): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

test.each([1, 2, 3, 100])('lines in chunks of %d bytes', async size => {
  const text = 'ä\r\n\n€uro\n𝄞\nlast';
  expect(await all(linesOf(inChunks(Buffer.from(text), size)))).toEqual(text.split('\n'));
  expect(await all(linesOf(inChunks(Buffer.from('one\ntwo\n'), size)))).toEqual(['one', 'two']);
});

test('nothing has no lines', async () => {
  expect(await all(linesOf(inChunks(Buffer.alloc(0), 1)))).toEqual([]);
});

test('bytes that are not UTF-8 become U+FFFD', async () => {
  expect(await all(linesOf(inChunks(Buffer.from([0x61, 0xff, 0x0a, 0x62]), 1)))).toEqual(['a\ufffd', 'b']);
});

test('of an endless line only the beginning is given, and the next one is whole', async () => {
  const bytes = Buffer.concat([Buffer.alloc(5 * LONGEST_LINE_BYTES, 'x'), Buffer.from('\nnext')]);
  const [long, next] = await all(linesOf(inChunks(bytes, 65_536)));
  expect(long?.length).toBeGreaterThan(LONGEST_LINE_BYTES);
  expect(long?.length).toBeLessThan(LONGEST_LINE_BYTES + 100);
  expect(next).toBe('next');
});
