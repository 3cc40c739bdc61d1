import type { AlignedSignature } from './alignment.js';
import { readTagList } from './tag-list.js';

/** What a domain publishes under a selector: a key for this signature, as a record with nothing else in it, or none. */
export type SigningKey =
  | { readonly kind: 'usable'; readonly record: string }
  | { readonly kind: 'testing' }
  | { readonly kind: 'no key' };

type Tags = ReadonlyMap<string, string>;

/**
 * Takes the TXT records under a signature's selector and gives the key among them (RFC 6376 §3.6.1), as far as mailauth
 * does not judge it: that reads neither `h=`, `s=` nor `t=`, and takes the first of several records. Several keys, a
 * revoked one (an empty `p=`) and one for another use are `no key`. `testing` is a key with `t=y`, whose signatures
 * count as little as none.
 */
export function readSigningKey(texts: readonly string[], signature: AlignedSignature): SigningKey {
  const keys = texts
    .map(readTagList)
    .filter(tags => tags !== null)
    .filter(isKey);
  const [key] = keys;
  if (key === undefined || keys.length > 1 || !serves(key, signature)) return { kind: 'no key' };
  if (listOf(key, 't').includes('y')) return { kind: 'testing' };
  return { kind: 'usable', record: `v=DKIM1; k=${typeOf(key)}; p=${key.get('p')}` };
}

function isKey(tags: Tags): boolean {
  return tags.get('p') !== undefined && (tags.get('v') ?? 'DKIM1') === 'DKIM1';
}

function serves(key: Tags, signature: AlignedSignature): boolean {
  const services = listOf(key, 's');
  return (
    key.get('p') !== '' &&
    signature.algorithm === `${typeOf(key)}-sha256` &&
    (!key.has('h') || listOf(key, 'h').includes('sha256')) &&
    (!key.has('s') || services.includes('*') || services.includes('email')) &&
    (!listOf(key, 't').includes('s') || signature.identity === signature.domain)
  );
}

function typeOf(key: Tags): string {
  return key.get('k')?.toLowerCase() ?? 'rsa';
}

function listOf(key: Tags, tag: string): string[] {
  return (key.get(tag) ?? '')
    .toLowerCase()
    .split(':')
    .map(word => word.trim());
}
