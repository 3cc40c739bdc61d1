const MAX_CHARS = 120;
const MAX_EXTENSION_CHARS = 12;

/** Controls, marks of direction and other invisible ones, halves of surrogate pairs, and what file systems do not take. */
const UNFIT = /[\p{C}\u2028\u2029<>:"|?*]/gu;

/**
 * The value of a Content-Disposition header (RFC 6266) that has a file saved under the name given, never opened. The name is
 * a stranger's: of a path only the last part is left, without anything that could hide what it ends in.
 */
export function savedAs(name: string): string {
  const safe = fileName(name);
  const ascii = safe.replace(/[^\x20-\x7e]/g, '_').replace(/[%"\\]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extendedValue(safe)}`;
}

/** The last part of a path as a name that every system takes, at most 120 characters with its extension kept. */
function fileName(name: string): string {
  const last = name.split(/[/\\]/).findLast(part => /[^.\s]/.test(part)) ?? '';
  const fit = last.replace(UNFIT, '_').replace(/^[\s.]+|[\s.]+$/g, '');
  return fit === '' ? 'attachment' : cut(fit);
}

function cut(name: string): string {
  const characters = [...name];
  if (characters.length <= MAX_CHARS) return name;
  const dot = characters.lastIndexOf('.');
  const extension = dot > 0 && characters.length - dot <= MAX_EXTENSION_CHARS ? characters.slice(dot) : [];
  return `${characters
    .slice(0, MAX_CHARS - extension.length)
    .join('')
    .trimEnd()}${extension.join('')}`;
}

/** RFC 8187 §3.2.1: what encodeURIComponent leaves and the header does not allow. */
const extendedValue = (text: string) =>
  encodeURIComponent(text).replace(/['()*!]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
