/**
 * A token of a structured field body (RFC 5322 §3.2): a word, the content of a quoted string, or one of the marks `;`
 * `=`. `glued` tells that neither a blank nor a comment stands before it.
 */
export type Token = { readonly kind: 'word' | 'quoted' | 'mark'; readonly text: string; readonly glued: boolean };

type Step = { readonly kind: Token['kind'] | 'gap'; readonly text: string; readonly end: number };

const BLANKS = /[ \t]+/y;
const WORD = /[^\0-\x20\x7f()";=]+/y;

/**
 * Takes an unfolded field value and gives its tokens without blanks and comments, or null where it is broken: a comment
 * or quoted string that does not close, a bracket too many, a control character outside both. Linear time, no
 * recursion.
 */
export function readTokens(value: string): Token[] | null {
  const tokens: Token[] = [];
  let glued = false;
  for (let at = 0; at < value.length; ) {
    const step = stepAt(value, at);
    if (step === null) return null;
    if (step.kind !== 'gap') tokens.push({ kind: step.kind, text: step.text, glued });
    glued = step.kind !== 'gap';
    at = step.end;
  }
  return tokens;
}

/**
 * Whether a token is that very word in ASCII, in upper or lower case. Other letters never fold into ASCII ones here.
 */
export function isText(token: Token | undefined, text: string): boolean {
  return token !== undefined && sameText(token.text, text);
}

/** Case-insensitive equality of visible ASCII; false where either is empty or holds anything else. */
export function sameText(one: string, other: string): boolean {
  return /^[\x21-\x7e]+$/.test(one) && /^[\x21-\x7e]+$/.test(other) && one.toLowerCase() === other.toLowerCase();
}

/** The tokens between marks of that text, empty runs included. */
export function splitTokens(tokens: readonly Token[], mark: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'mark' || token.text !== mark) run.push(token);
    else {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run];
}

function stepAt(value: string, at: number): Step | null {
  const char = value.charAt(at);
  if (char === '(') return commentAt(value, at);
  if (char === '"') return quotedAt(value, at);
  if (char === ';' || char === '=') return { kind: 'mark', text: char, end: at + 1 };
  return matchAt(BLANKS, 'gap', value, at) ?? matchAt(WORD, 'word', value, at);
}

function matchAt(pattern: RegExp, kind: Step['kind'], value: string, at: number): Step | null {
  pattern.lastIndex = at;
  const text = pattern.exec(value)?.[0];
  return text === undefined ? null : { kind, text, end: at + text.length };
}

function commentAt(value: string, start: number): Step | null {
  let depth = 0;
  for (let at = start; at < value.length; at += 1) {
    const char = value[at];
    if (char === '\\') at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    if (depth === 0) return { kind: 'gap', text: '', end: at + 1 };
  }
  return null;
}

function quotedAt(value: string, start: number): Step | null {
  const chars: string[] = [];
  for (let at = start + 1; at < value.length; at += 1) {
    if (value[at] === '"') return { kind: 'quoted', text: chars.join(''), end: at + 1 };
    if (value[at] === '\\') at += 1;
    chars.push(value.charAt(at));
  }
  return null;
}
