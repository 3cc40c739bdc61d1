import { z } from 'zod';
import { fieldsNamed, type HeaderField, onlyField, type RawHeader } from '../raw-header.js';
import { isDnsName } from './dns.js';
import { sameText } from './structured-field.js';
import { readTagList } from './tag-list.js';

/** A DKIM signature that could prove who wrote the mail: everything but its key and its arithmetic is in order. */
export type AlignedSignature = {
  readonly field: HeaderField;
  /** `d=`, which is the domain of From, in lower case. */
  readonly domain: string;
  readonly selector: string;
  readonly algorithm: (typeof ALGORITHMS)[number];
  readonly bodyCanonicalization: 'simple' | 'relaxed';
  /** The field names of `h=`, in lower case. */
  readonly signedNames: readonly string[];
  /** The domain of `i=`, which is the signing domain or below it. */
  readonly identity: string;
};

const MAX_SIGNATURES = 10;
/** A domain signs with one key, or with one of each algorithm; each signature costs a look at the whole body. */
const MAX_ALIGNED = 4;
/** Real ones have less than 2,000 characters. mailauth's time grows with the square of the length. */
const MAX_FIELD = 4_096;

/** rsa-sha1 proves nothing (RFC 8301 §3.1). */
const ALGORITHMS = ['rsa-sha256', 'ed25519-sha256'] as const;

/**
 * Every field of these names must be signed, so that none was added or changed since: the author, and the words of the
 * header that say what the mail wants.
 */
const SIGNED = ['from', 'subject'];
/** How the body is to be read. Gmail signs neither; but where two stand, one of them was added. */
const SIGNED_OR_SINGLE = ['content-type', 'content-transfer-encoding'];

/**
 * What is visible in the tags (RFC 6376 §3.5). Comments and quotes are none of DKIM's, but mailauth reads them, and
 * with them other tags than stand there: such a field is refused.
 */
const PLAIN = /^[^()"'\\]*$/;
/** Seconds since 1970; RFC 6376 allows twelve digits, and mailauth throws at many more. */
const SECONDS = z.string().regex(/^\d{1,12}$/);
const BASE64 = z.string().regex(/^[A-Za-z0-9+/= \t]+$/);
const TAGS = z.object({
  v: z.literal('1'),
  a: z.string().toLowerCase().pipe(z.enum(ALGORITHMS)),
  b: BASE64,
  bh: BASE64,
  c: z
    .string()
    .toLowerCase()
    .regex(/^(?:simple|relaxed)(?:\/(?:simple|relaxed))?$/)
    .default('simple/simple'),
  d: z.string(),
  h: z.string().toLowerCase(),
  i: z.string().optional(),
  l: z.undefined().optional(),
  q: z
    .string()
    .regex(/(?:^|:)[ \t]*dns\/txt[ \t]*(?:$|:)/i)
    .optional(),
  s: z.string(),
  t: SECONDS.optional(),
  x: SECONDS.optional(),
});

/**
 * Takes a mail's header and the domain of its From, and gives the signatures of exactly that domain (strict alignment,
 * RFC 7489 §3.1.1) among the ten top-most of the mail, from top to bottom, four at most.
 *
 * Left out are those that RFC 6376 calls invalid, those that leave unsigned what the desk reads of the header, and
 * those with `l=`, which leave the end of the body to anybody (§8.2: "Assessors might wish to ignore signatures that
 * use the tag"). Never throws.
 */
export function alignedSignatures(header: RawHeader, fromDomain: string): AlignedSignature[] {
  return fieldsNamed(header, 'dkim-signature')
    .slice(0, MAX_SIGNATURES)
    .map(field => readSignature(field, fromDomain))
    .filter(signature => signature !== null)
    .filter(signature => isSigned(header, signature.signedNames))
    .slice(0, MAX_ALIGNED);
}

function readSignature(field: HeaderField, fromDomain: string): AlignedSignature | null {
  const list = field.raw.length <= MAX_FIELD && PLAIN.test(field.value) ? readTagList(field.value) : null;
  const { data: tags } = TAGS.safeParse(Object.fromEntries(list ?? []));
  if (tags === undefined || !sameText(tags.d, fromDomain) || !isDnsName(tags.s)) return null;
  const identity = domainOf(tags.i ?? `@${tags.d}`);
  if (identity !== fromDomain && !identity.endsWith(`.${fromDomain}`)) return null;
  return {
    field,
    identity,
    domain: fromDomain,
    selector: tags.s,
    algorithm: tags.a,
    bodyCanonicalization: tags.c.endsWith('/relaxed') ? 'relaxed' : 'simple',
    signedNames: tags.h.split(':').map(name => name.trim()),
  };
}

function domainOf(identity: string): string {
  return identity.slice(identity.lastIndexOf('@') + 1).toLowerCase();
}

function isSigned(header: RawHeader, signedNames: readonly string[]): boolean {
  return (
    SIGNED.every(name => coversAll(signedNames, header, name) && !header.doubtfulNames.has(name)) &&
    SIGNED_OR_SINGLE.every(name => coversAll(signedNames, header, name) || onlyField(header, name).kind === 'one')
  );
}

/** `h=` names a field once for each time that it is signed, the lowest one first (RFC 6376 §5.4.2). */
function coversAll(signedNames: readonly string[], header: RawHeader, name: string): boolean {
  return signedNames.filter(signed => signed === name).length >= fieldsNamed(header, name).length;
}
