import type { HeaderField, RawHeader } from '../raw-header.js';
import { isText, readTokens, splitTokens } from './structured-field.js';

/**
 * Takes a header and how many `Received` lines our own servers put on it, and gives the fields that nobody but they can
 * have written: all that stand above the last of those lines.
 *
 * Every server adds its trace on top (RFC 5321 §4.4), so what stands above our lowest `Received` was written by us, and
 * what stands below it came with the mail. A second `Received` is no better border: a sender who hands his mail in
 * directly adds none, and an `Authentication-Results` of his own would then stand right below ours. RFC 8601 §4
 * and §7.1 ask servers to put theirs above their own `Received` line for this reason.
 *
 * A line without `by` is no server's (RFC 5321 §4.4): there the counting ends. With fewer lines than `hops`, what
 * stands above the last of them counts; without any, nothing.
 */
export function trustedBlock(header: RawHeader, hops: number): HeaderField[] {
  let end = 0;
  let seen = 0;
  for (const [index, field] of header.fields.entries()) {
    if (seen >= hops) break;
    if (field.name !== 'received') continue;
    if (!namesItsServer(field.value)) break;
    seen += 1;
    end = index;
  }
  return header.fields.slice(0, end);
}

/** `by` and a name after it, before the semicolon; not inside a comment, where the client's own words stand. */
function namesItsServer(received: string): boolean {
  const [clauses = []] = splitTokens(readTokens(received) ?? [], ';');
  return clauses.some((token, at) => token.kind === 'word' && isText(token, 'by') && clauses[at + 1]?.kind === 'word');
}
