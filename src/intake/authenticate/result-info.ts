import { isText, splitTokens, type Token } from './structured-field.js';

/** One `method=result` of an Authentication-Results field with its properties (RFC 8601 §2.2); names in lower case. */
export type ResultInfo = {
  readonly method: string;
  readonly version: string;
  readonly result: string;
  readonly properties: readonly Pair[];
};

type Pair = { readonly name: string; readonly value: string };

/**
 * Takes the tokens after the authserv-id and gives every result in them: none for the single word `none`; null where
 * the grammar is broken or nothing is said at all. A semicolon too many is allowed, since large providers write one at
 * the end; so are properties without a type (`reason=`, Microsoft's `action=`).
 */
export function readResultInfos(tokens: readonly Token[]): ResultInfo[] | null {
  const runs = splitTokens(tokens, ';').filter(run => run.length > 0);
  if (runs.length === 0) return null;
  if (runs.length === 1 && runs[0]?.length === 1 && isText(runs[0][0], 'none')) return [];
  const infos = runs.map(readResultInfo).filter(info => info !== null);
  return infos.length === runs.length ? infos : null;
}

function readResultInfo(run: readonly Token[]): ResultInfo | null {
  const [first, ...properties] = readPairs(run) ?? [];
  const [method, version = '1', more] = first?.name.split('/') ?? [];
  if (first === undefined || method === undefined || more !== undefined) return null;
  return { method, version, result: first.value, properties };
}

function readPairs(run: readonly Token[]): Pair[] | null {
  const pairs: Pair[] = [];
  for (let at = 0; at < run.length; ) {
    const sign = endOfName(run, at);
    const end = endOfValue(run, sign + 1);
    const name = joinName(run.slice(at, sign));
    if (name === null || end <= sign + 1) return null;
    pairs.push({
      name,
      value: run
        .slice(sign + 1, end)
        .map(token => token.text)
        .join(''),
    });
    at = end;
  }
  return pairs;
}

/** The index of the next `=`, or the end of the run. */
function endOfName(run: readonly Token[], start: number): number {
  let at = start;
  while (at < run.length && run[at]?.kind !== 'mark') at += 1;
  return at;
}

/**
 * A value goes on as long as nothing separates its tokens: `"a b"@a.test`, `prvs=1=ann@a.test`, base64 with its `==`.
 */
function endOfValue(run: readonly Token[], start: number): number {
  let at = start + 1;
  while (at < run.length && run[at]?.glued) at += 1;
  return Math.min(at, run.length);
}

/**
 * Blanks and comments may stand around the `.` and `/` of a name, nowhere else: `header (c) . from`, but not `dm arc`.
 */
function joinName(words: readonly Token[]): string | null {
  const name = words
    .map(word => word.text)
    .join(' ')
    .replace(/ ?([./]) ?/g, '$1');
  const isName = words.every(word => word.kind === 'word') && name !== '' && !name.includes(' ');
  return isName ? name.toLowerCase() : null;
}
