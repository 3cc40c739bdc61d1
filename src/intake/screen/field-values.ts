import { readTokens } from '../authenticate/structured-field.js';
import { fieldsNamed, type RawHeader } from '../raw-header.js';

/** The values of all fields with that lower-case name, in lower case. */
export function valuesOf(header: RawHeader, name: string): string[] {
  return fieldsNamed(header, name).map(field => field.value.toLowerCase());
}

/** What such values say before their parameters, without comments (RFC 2045 §5.1): `auto-replied (vacation); x=y`. */
export function keywordsOf(header: RawHeader, name: string): string[] {
  return valuesOf(header, name).map(value => readTokens(value)?.[0]?.text ?? firstWord(value));
}

/** Of a value with a comment or a quotation that does not end. */
function firstWord(value: string): string {
  return /^[^\s;("]*/.exec(value)?.[0] ?? '';
}
