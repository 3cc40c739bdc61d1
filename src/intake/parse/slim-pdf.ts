import { inflateSync } from 'node:zlib';

const MEGABYTE = 1024 * 1024;
/** A page of an honest PDF says what it says in less, and a font that it embeds has less. */
const MAX_STREAM_BYTES = 16 * MEGABYTE;
const MAX_INFLATED_BYTES = 128 * MEGABYTE;
/** Without its images. */
const MAX_BYTES = 10 * MEGABYTE;
const MAX_STREAMS = 20_000;
/** Compressed once more inside, which no honest program does. */
const MAX_LAYERS = 3;
const BLANK = 0x20;
/** How zlib says that `maxOutputLength` is not enough. */
const TOO_LARGE = 'ERR_BUFFER_TOO_LARGE';

const DICTIONARY_BYTES = 2_048;
const IMAGE = /\/Subtype\s*\/Image(?![A-Za-z])/;

/**
 * Takes the bytes of a PDF and gives a copy without the data of its images, which hold no text; null where what is left is
 * larger than a reader should hold, compressed or not: deflating (ISO 32000 §7.4.4) may make it a thousand times smaller,
 * and the PDF library keeps a stream whole.
 */
export function slimPdf(pdf: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(pdf);
  let size = bytes.length;
  let inflated = 0;
  let streams = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = startOfData(bytes, at + 6);
    if (isImage(bytes, at)) size -= blankData(bytes, start);
    else if (isDeflated(bytes, start)) inflated += inflatedSize(bytes.subarray(start), 1);
    streams += 1;
    if (inflated > MAX_INFLATED_BYTES || streams > MAX_STREAMS) return null;
  }
  return size > MAX_BYTES ? null : new Uint8Array(bytes);
}

function startOfData(bytes: Buffer, at: number): number {
  const lineEnd = bytes[at] === 0x0d ? at + 1 : at;
  return bytes[lineEnd] === 0x0a ? lineEnd + 1 : lineEnd;
}

/** By the dictionary that stands between `obj` and `stream`. */
function isImage(bytes: Buffer, at: number): boolean {
  const before = bytes.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at);
  return IMAGE.test(before.slice(before.lastIndexOf('obj') + 1));
}

/** Gives the number of bytes. They stay in their place, so that what follows is found where the PDF says it is. */
function blankData(bytes: Buffer, start: number): number {
  const found = bytes.indexOf('endstream', start);
  const end = found < 0 ? bytes.length : found;
  bytes.fill(BLANK, start, end);
  return end - start;
}

/** The header of a zlib stream (RFC 1950 §2.2). */
function isDeflated(bytes: Buffer, at: number): boolean {
  const method = bytes[at] ?? 0;
  return (method & 0x8f) === 0x08 && (method * 256 + (bytes[at + 1] ?? 0)) % 31 === 0;
}

/** Infinite where it is too large; nothing where it is damaged, for a reader gets no further. */
function inflatedSize(deflated: Buffer, layer: number): number {
  try {
    const inflated = inflateSync(deflated, { maxOutputLength: MAX_STREAM_BYTES });
    return inflated.length + (layer < MAX_LAYERS && isDeflated(inflated, 0) ? inflatedSize(inflated, layer + 1) : 0);
  } catch (error) {
    const isTooLarge = typeof error === 'object' && error !== null && 'code' in error && error.code === TOO_LARGE;
    return isTooLarge ? Number.POSITIVE_INFINITY : 0;
  }
}
