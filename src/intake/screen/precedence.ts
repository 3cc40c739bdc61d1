import type { RawHeader } from '../raw-header.js';
import { keywordsOf } from './field-values.js';

/** The field has no standard (RFC 2076 §3.9); the third name is what cPanel's BoxTrapper writes. */
const NAMES = ['precedence', 'x-precedence', 'preference'];

/** Whether a Precedence of the mail is one of these; `auto-reply` is also written with a hyphen or in one word. */
export function hasPrecedence(header: RawHeader, ...precedences: readonly string[]): boolean {
  const written = NAMES.flatMap(name => keywordsOf(header, name));
  return written
    .map(value => value.replace(/^auto[-_]?reply$/, 'auto_reply'))
    .some(value => precedences.includes(value));
}
