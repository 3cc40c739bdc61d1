import type { RawHeader } from '../raw-header.js';
import { valuesOf } from './field-values.js';

/**
 * Whether the envelope had the null sender, which is that of notices (RFC 5321 §4.5.5): our server wrote it down as
 * `<>`, or as the name that some servers give it.
 */
export function hasNullReturnPath(header: RawHeader): boolean {
  return valuesOf(header, 'return-path').some(path => /^(?:<[ \t]*>|<?mailer-daemon(?:@[^<>]*)?>?)?$/.test(path));
}
