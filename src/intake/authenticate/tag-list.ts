/** A blank more than RFC 6376 §3.2 allows does no harm; other bytes than visible ASCII do. */
const TAG = /^[ \t]*([a-z][a-z0-9_]*)[ \t]*=([\t\x20-\x3a\x3c-\x7e]*)$/i;

/**
 * Takes an unfolded tag-list of DKIM (RFC 6376 §3.2) and gives its values by tag, without blanks around them; null
 * where it is broken: a part that is no `tag=value`, or one tag twice, in which every reader takes another one. Tags
 * are given in lower case, since mailauth reads them so. Linear time.
 */
export function readTagList(text: string): ReadonlyMap<string, string> | null {
  const parts = text.split(';');
  if (parts.at(-1)?.trim() === '') parts.pop();
  const tags = new Map<string, string>();
  for (const part of parts) {
    const [, name, value] = TAG.exec(part) ?? [];
    if (name === undefined || value === undefined || tags.has(name.toLowerCase())) return null;
    tags.set(name.toLowerCase(), value.trim());
  }
  return tags;
}
