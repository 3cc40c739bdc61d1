import { readTokens } from '../authenticate/structured-field.js';
import type { RawHeader } from '../raw-header.js';
import { valuesOf } from './field-values.js';

/**
 * Takes the header and the sender as it was read strictly, and gives who may have written the mail, in lower case: the
 * sender, or where the From field is not one plain address, every address that stands in it as one. Delivery notices
 * have such fields: `MAILER-DAEMON (Mail Delivery System)`, `<>`, `<postmaster@[192.0.2.1]>`. What a comment or a quoted
 * name says is nobody's address.
 */
export function authorsOf(header: RawHeader, sender: string | null): string[] {
  return sender === null ? valuesOf(header, 'from').flatMap(addressesIn) : [sender.toLowerCase()];
}

/** The part before the `@`, without the subaddress (RFC 5233). */
export function mailboxOf(author: string): string {
  return /^[^@+]*/.exec(author)?.[0] ?? '';
}

function addressesIn(from: string): string[] {
  const words = readTokens(from)?.flatMap(token => (token.kind === 'word' ? token.text : []));
  if (words === undefined) return [/<([^<>]*)>[^<>]*$/.exec(from)?.[1] ?? ''].filter(author => author !== '');
  const angled = [...words.join(' ').matchAll(/<([^<>]*)>/g)].map(([, address = '']) => address.replaceAll(' ', ''));
  if (angled.length > 0) return angled;
  return words.length === 1 ? words : words.flatMap(word => word.split(',')).filter(word => word.includes('@'));
}
