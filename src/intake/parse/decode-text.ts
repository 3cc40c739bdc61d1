/** Of one text: more than that is a dump, and the IDs that a person means stand in less. */
const MAX_BYTES = 1024 * 1024;

/** Labels that say nothing: what they name is read as UTF-8 as well. */
const ASCII_OR_UTF8 = /^(?:us-?ascii|ascii|ansi_x3\.4-1968|utf-?8|utf8mb4|unknown-8bit)?$/i;

/**
 * Takes the bytes of a text and the charset that its part declares, and gives the first megabyte of it as text: by its
 * byte order mark, else by the declared charset if it is known (WHATWG Encoding), else as UTF-8, else as windows-1252,
 * which takes any byte. Never throws.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  const read = bytes.subarray(0, MAX_BYTES);
  const marked = charsetOfMark(read);
  if (marked === 'utf-32le' || marked === 'utf-32be') return decodeUtf32(read.subarray(4), marked === 'utf-32le');
  const declared = marked ?? (charset === null || ASCII_OR_UTF8.test(charset.trim()) ? null : charset.trim());
  const isCut = read.length < bytes.length; // perhaps in the midst of a character, which is no error then
  const asDeclared = declared === null ? null : decoded(read, { charset: declared, isStrict: false, isCut });
  return asDeclared ?? decoded(read, { charset: 'utf-8', isStrict: true, isCut }) ?? latin(read);
}

/** The charset that a byte order mark names; null where there is none. */
export function charsetOfMark(bytes: Uint8Array): string | null {
  const mark = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (mark === 'fffe0000') return 'utf-32le';
  if (mark === '0000feff') return 'utf-32be';
  if (mark.startsWith('efbbbf')) return 'utf-8';
  if (mark.startsWith('fffe')) return 'utf-16le';
  return mark.startsWith('feff') ? 'utf-16be' : null;
}

interface Decoding {
  readonly charset: string;
  readonly isStrict: boolean;
  readonly isCut: boolean;
}

/** Null where the charset is unknown, or where it is strict and the bytes are not of it. */
function decoded(bytes: Uint8Array, { charset, isStrict, isCut }: Decoding): string | null {
  try {
    return new TextDecoder(charset, { fatal: isStrict }).decode(bytes, { stream: isCut });
  } catch {
    return null;
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** The decoder of the platform does not know it. */
function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittleEndian);
    characters.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\u{FFFD}');
  }
  return characters.join('');
}
