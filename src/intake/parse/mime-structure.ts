import {
  HEADER_TOO_LARGE,
  hasTooManyParts,
  isNestedTooDeep,
  MAX_HEADER_BYTES,
  MAX_NESTING,
  MAX_PARTS,
} from './limits.js';
import { type PartHeader, readPartHeader } from './part-header.js';

interface PartStart {
  readonly at: number;
  readonly nesting: number;
}

interface OpenMultipart {
  readonly delimiter: string;
  readonly nestingOfParts: number;
}

/**
 * Walks through a mail's MIME structure (RFC 2046 §5.1), forwarded messages included, and gives the limit it breaks, in
 * words; null where it keeps them all. `nesting` is that of the mail itself, where it stands in another. Decodes nothing,
 * stops at the first limit, and so takes linear time.
 */
export function brokenStructureLimit(mail: Buffer, nesting = 0): string | null {
  const open: OpenMultipart[] = [];
  let part: PartStart | null = { at: 0, nesting };
  for (let parts = 1; part !== null; parts += 1) {
    if (hasTooManyParts(parts)) return `The mail has more than ${MAX_PARTS} parts.`;
    if (isNestedTooDeep(part.nesting)) return `The mail is nested more than ${MAX_NESTING} deep.`;
    const header = readPartHeader(mail, part.at, MAX_HEADER_BYTES);
    if (header === null) return HEADER_TOO_LARGE;
    part = partAfter(mail, header, part.nesting, open);
  }
  return null;
}

function partAfter(mail: Buffer, header: PartHeader, nesting: number, open: OpenMultipart[]): PartStart | null {
  const unfolded = header.text.replace(/\r?\n[ \t]/g, ' ');
  const type = /^content-type[ \t]*:[ \t]*([^\r\n]*)/im.exec(unfolded)?.[1] ?? '';
  // An encoded one shows its parts only when it is decoded (`nested-mail.ts`).
  const isEncoded = /^content-transfer-encoding[ \t]*:[ \t]*(?:base64|quoted-printable)\b/im.test(unfolded);
  if (!isEncoded && /^message\/(?:rfc822|global)\b/i.test(type)) return { at: header.end, nesting: nesting + 1 };
  const boundary = /^multipart\//i.test(type) ? boundaryOf(type) : null;
  if (boundary !== null) open.push({ delimiter: `--${boundary}`, nestingOfParts: nesting + 1 });
  return nextPart(mail, header.end, open);
}

function boundaryOf(type: string): string | null {
  const found = /boundary[ \t]*=[ \t]*(?:"([^"]*)"|([^\s;]+))/i.exec(type);
  return found?.[1] ?? found?.[2] ?? null;
}

/**
 * The start of the part behind the next delimiter line of any open multipart. Those that it ends are taken off `open`.
 */
function nextPart(mail: Buffer, from: number, open: OpenMultipart[]): PartStart | null {
  for (let feed = from - 1; open.length > 0; ) {
    feed = mail.indexOf('\n--', Math.max(feed, 0));
    if (feed < 0) return null;
    const lineEnd = mail.indexOf('\n', feed + 1);
    const line = mail.toString('latin1', feed + 1, lineEnd < 0 ? mail.length : lineEnd).trimEnd();
    const begins = open.findLastIndex(({ delimiter }) => line === delimiter);
    if (begins >= 0 && lineEnd >= 0) {
      open.length = begins + 1;
      return { at: lineEnd + 1, nesting: open[begins]?.nestingOfParts ?? 0 };
    }
    const ends = open.findLastIndex(({ delimiter }) => line === `${delimiter}--`);
    if (ends >= 0) open.length = ends;
    feed += 1;
  }
  return null;
}
