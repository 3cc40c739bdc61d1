/** Letters of other alphabets by the Latin one that they look like. */
const TWINS: Readonly<Record<string, string>> = {
  a: 'аα',
  b: 'ЬвΒВ',
  c: 'сϲС',
  d: 'ԁ',
  e: 'еΕЕ',
  h: 'һΗН',
  i: 'іιΙІ',
  j: 'јЈ',
  k: 'кκΚК',
  l: 'ӏ',
  m: 'мΜМ',
  n: 'пηΝ',
  o: 'оοΟО',
  p: 'рρΡР',
  q: 'ԛ',
  s: 'ѕЅ',
  t: 'тτΤТ',
  u: 'υ',
  v: 'νѵ',
  w: 'ԝω',
  x: 'хχΧХ',
  y: 'уΥУ',
  z: 'Ζ',
};

const LATIN = new Map(
  Object.entries(TWINS).flatMap(([latin, twins]) => [...twins].map(twin => [twin, latin] as const)),
);
const TWIN = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'gu');

/**
 * Takes text and gives it with every character that only looks like, or is a form of, a plain Latin letter or digit as
 * that one: Cyrillic and Greek twins, letters of mathematics, superscripts, circled digits; without accents and overrides
 * of direction. It tells what somebody may have meant, for asking; no ID is read from it.
 */
export function withoutLookAlikes(text: string): string {
  const plain = text.replace(/[\p{M}\u202d\u202e]/gu, '').normalize('NFKC');
  return plain.replace(TWIN, twin => LATIN.get(twin) ?? twin);
}
