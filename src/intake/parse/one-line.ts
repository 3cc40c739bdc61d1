import { fitForPostgres } from './fit-for-postgres.js';

/**
 * Takes a decoded header value and gives it in one line of at most `maxChars`, fit for Postgres. Encoded words may hold
 * line ends and control characters (RFC 2047 encodes any byte): whatever is done with the value later, it stays one
 * line.
 */
export function oneLine(text: string, maxChars: number): string {
  return fitForPostgres(
    text
      .replaceAll('\0', '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
    maxChars,
  );
}
