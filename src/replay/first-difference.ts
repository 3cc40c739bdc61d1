/**
 * Where two JSON values differ first, as a path such as `findings.0.amount`; null where they are the same. The order of
 * keys does not count: PostgreSQL stores JSON in an order of its own.
 */
export function firstDifference(a: unknown, b: unknown): string | null {
  const path = differing(a, b, []);
  return path === null ? null : path.join('.') || '(all of it)';
}

function differing(a: unknown, b: unknown, path: readonly string[]): readonly string[] | null {
  if (!isNested(a) || !isNested(b) || Array.isArray(a) !== Array.isArray(b)) return a === b ? null : path;
  const [fieldsOfA, fieldsOfB] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  for (const key of new Set([...fieldsOfA.keys(), ...fieldsOfB.keys()])) {
    const at = [...path, key];
    if (!fieldsOfA.has(key) || !fieldsOfB.has(key)) return at;
    const found = differing(fieldsOfA.get(key), fieldsOfB.get(key), at);
    if (found !== null) return found;
  }
  return null;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
