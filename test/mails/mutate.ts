/** Draws a whole number from 0 to below `below`. */
export type Draw = (below: number) => number;

/** A draw that is the same for the same seed (mulberry32). */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** Takes a mail's bytes and changes them; `other` is another mail of the set. */
type Mutation = (mail: Buffer, draw: Draw, other: Buffer) => Buffer;

const MAX_MUTATIONS = 4;
const MAX_CUT_BYTES = 200;

/** Takes a mail and gives it with one to four things broken, always the same by the same draws. */
export function mutate(mail: Buffer, draw: Draw, other: Buffer): Buffer {
  const count = 1 + draw(MAX_MUTATIONS);
  return Array.from({ length: count }).reduce<Buffer>(mutated => pick(MUTATIONS, draw)(mutated, draw, other), mail);
}

const flipBits: Mutation = (mail, draw) => {
  const flipped = Buffer.from(mail);
  for (let flips = 1 + draw(8); flips > 0 && flipped.length > 0; flips -= 1) {
    const at = draw(flipped.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << draw(8));
  }
  return flipped;
};

/** In the header, where a single bit does more. */
const flipHeaderBit: Mutation = (mail, draw) => {
  const end = headerEnd(mail);
  return Buffer.concat([flipBits(mail.subarray(0, end), draw, mail), mail.subarray(end)]);
};

const deleteBytes: Mutation = (mail, draw) => {
  const at = draw(mail.length + 1);
  return Buffer.concat([mail.subarray(0, at), mail.subarray(at + 1 + draw(MAX_CUT_BYTES))]);
};

const INSERTED = [
  '\0',
  '\r',
  '\n',
  '\r\n',
  '\r\n\r\n',
  '"',
  '(',
  '<',
  '>',
  ':',
  ';',
  '=',
  '--',
  '\xff',
  '\xed\xa0\x80',
].map(text => Buffer.from(text, 'latin1'));

const insertBytes: Mutation = (mail, draw) => {
  const at = draw(mail.length + 1);
  return Buffer.concat([mail.subarray(0, at), pick(INSERTED, draw), mail.subarray(at)]);
};

const repeatBytes: Mutation = (mail, draw) => {
  const at = draw(mail.length + 1);
  const piece = mail.subarray(at, at + 1 + draw(MAX_CUT_BYTES));
  return Buffer.concat([mail.subarray(0, at), ...Array<Buffer>(1 + draw(50)).fill(piece), mail.subarray(at)]);
};

const truncate: Mutation = (mail, draw) => mail.subarray(0, draw(mail.length + 1));

/** The beginning of one mail and the end of another. */
const splice: Mutation = (mail, draw, other) =>
  Buffer.concat([mail.subarray(0, draw(mail.length + 1)), other.subarray(draw(other.length + 1))]);

const duplicateField = onFields((fields, draw) => [...fields, fields[draw(fields.length)] ?? '']);
const removeField = onFields((fields, draw) => fields.toSpliced(draw(fields.length), 1));
const swapFields = onFields((fields, draw) => {
  const at = draw(fields.length);
  return [...fields.slice(at), ...fields.slice(0, at)];
});

const WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/charset="?[\w-]+"?/i, ['charset=utf-16', 'charset=utf-7', 'charset=iso-2022-jp', 'charset=gb18030', 'charset=x']],
  [/encoding: \S+/i, ['encoding: base64', 'encoding: quoted-printable', 'encoding: 8bit', 'encoding: uuencode']],
  [/boundary="?[^"\r\n;]+"?/i, ['boundary=""', 'boundary=m', 'boundary="--"', 'boundary']],
  [/[a-z]+\/[a-z0-9.+-]+/i, ['multipart/mixed', 'message/rfc822', 'text/html', 'text/plain', 'multipart/report', '/']],
];

/** Puts another charset, transfer encoding, boundary or type where one stands. */
const swapWord: Mutation = (mail, draw) => {
  const [word, others] = pick(WORDS, draw);
  return Buffer.from(mail.toString('latin1').replace(word, pick(others, draw)), 'latin1');
};

const MUTATIONS: readonly Mutation[] = [
  flipBits,
  flipHeaderBit,
  deleteBytes,
  insertBytes,
  repeatBytes,
  truncate,
  splice,
  duplicateField,
  removeField,
  swapFields,
  swapWord,
];

/** A mutation of the header's fields, each with the lines that it is folded over. */
function onFields(change: (fields: readonly string[], draw: Draw) => readonly string[]): Mutation {
  return (mail, draw) => {
    const end = headerEnd(mail);
    const fields = mail.toString('latin1', 0, end).split(/(?<=\n)(?![ \t])/);
    return Buffer.concat([Buffer.from(change(fields, draw).join(''), 'latin1'), mail.subarray(end)]);
  };
}

function headerEnd(mail: Buffer): number {
  const end = mail.indexOf('\r\n\r\n');
  return end < 0 ? mail.length : end + 2;
}

function pick<T>(from: readonly T[], draw: Draw): T {
  const picked = from[draw(from.length)];
  if (picked === undefined) throw new Error('There is nothing to draw from.');
  return picked;
}
