/** An address that every parser reads alike, in lower case. */
export type AddrSpec = { readonly address: string; readonly domain: string };

const DOT_ATOM = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LDH_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;

/**
 * Takes `local@domain` with nothing around it and gives it in lower case, or null where it is not the plain form: a
 * dot-atom of at most 64 characters (RFC 5322 §3.2.3, RFC 5321 §4.5.3.1), an LDH domain of at least two labels, each of
 * at most 63 characters, 253 together (RFC 1035 §2.3.4). Quoted local parts, address literals and non-ASCII are
 * refused.
 */
export function readAddrSpec(text: string): AddrSpec | null {
  const address = /^[\x21-\x7e]*$/.test(text) ? text.toLowerCase() : '';
  const [local, domain, more] = address.split('@');
  if (local === undefined || domain === undefined || more !== undefined) return null;
  return isLocalPart(local) && isDomain(domain) ? { address, domain } : null;
}

/** `=?` could begin an encoded-word, which some parsers decode even here. */
function isLocalPart(local: string): boolean {
  return local.length <= MAX_LOCAL && DOT_ATOM.test(local) && !local.includes('=?');
}

/** A last label of digits alone is an IP address without its brackets. */
function isDomain(domain: string): boolean {
  const labels = domain.length <= MAX_DOMAIN ? domain.split('.') : [];
  return labels.length > 1 && labels.every(label => LDH_LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '');
}
