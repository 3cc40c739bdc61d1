/** Any origin will do: what leads away from it leads away from ours. */
const HERE = 'http://desk.invalid';

/**
 * The path of our own to go to after the login, by the word of an address that anybody can make up: `/` where it would lead
 * to another site, by whatever spelling browsers take for one (`//evil.test`, `/\evil.test`).
 */
export function ownPath(to: unknown): string {
  if (typeof to !== 'string' || !to.startsWith('/') || !URL.canParse(to, HERE)) return '/';
  const { origin, pathname, search } = new URL(to, HERE);
  // A path may itself begin with two slashes once dots are resolved: `/.//evil.test`.
  return origin === HERE && !pathname.startsWith('//') ? pathname + search : '/';
}
