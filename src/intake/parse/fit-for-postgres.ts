/**
 * Takes any text and gives one of at most `maxChars` UTF-16 units that Postgres stores as text and as jsonb: without
 * NUL, which neither takes, and with U+FFFD for every half of a surrogate pair, which has no UTF-8.
 */
export function fitForPostgres(text: string, maxChars: number): string {
  return text
    .replaceAll('\0', '')
    .slice(0, maxChars)
    .replace(/\p{Surrogate}/gu, '\u{FFFD}');
}
