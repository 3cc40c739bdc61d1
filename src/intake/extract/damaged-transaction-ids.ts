import { WORD } from './ids.js';

/** `txn`, and behind it whatever stands between it and the letters. */
const PREFIX = /(?<![0-9a-z])txn/gi;
const SEPARATOR = /^[\s_:#.=*-]{0,3}/;
/** So much behind a prefix is looked at: an ID in letters set apart by blanks. */
const LOOKED_AT_CHARS = 60;

const LENGTH = 16;
/** Fewer letters and digits behind a prefix are a name of something: `txn_id`, `txn_v2`. */
const MIN_CUT = 4;
/** Behind a blank or a colon instead of the underscore it takes more to be one. */
const MIN_CUT_APART = 8;

/** How often letters and digits take turns in a random ID, or more often. */
const MIN_RUNS = 3;

/** Slips of the finger for `txn`. */
const MISSPELT = /(?<![0-9a-z_./-])(?:t[a-z]n|tx[a-z]?|tn|xn|tnx|xtn|ntx|t+x+n+|trxn)[_-]([0-9a-z]{16})(?![0-9a-z_])/gi;
/** Sixteen letters and digits that stand alone. */
const BARE = new RegExp(`(?<!${WORD}|[_./@=+%&~$\\\\-])[0-9a-z]{16}(?!${WORD}|[_/@=+%&~$\\\\-]|[.:]\\S)`, 'giu');
/** What other numbers are called, shortly before them. */
const OTHER_NUMBER =
  /(?:request|req|trace|span|session|order|track\w*|commit|hash|token|key|password|iban|user|model|job|batch|build|serial|device)\b[^\n]{0,20}$/i;

/**
 * Takes a text without whole IDs and look-alikes and gives what is meant to be a transaction ID in it, as its letters and
 * digits; `…` stands for those that are left out. In a file only what has the prefix and its underscore is one.
 */
export function damagedTransactionIds(text: string, isFile: boolean): string[] {
  const prefixed = [...text.matchAll(PREFIX)].flatMap(
    ({ index }) => behindPrefix(text, index + 'txn'.length, isFile) ?? [],
  );
  if (isFile) return prefixed;
  const misspelt = [...text.matchAll(MISSPELT)].flatMap(([, letters = '']) =>
    isMixed(letters) ? `txn${letters}` : [],
  );
  const bare = [...text.matchAll(BARE)].flatMap(({ 0: letters, index }) =>
    isBare(letters, text, index) ? `…${letters}` : [],
  );
  return [...prefixed, ...misspelt, ...bare].map(letters => letters.toLowerCase());
}

function behindPrefix(text: string, at: number, isFile: boolean): string | null {
  const separator = SEPARATOR.exec(text.slice(at, at + 3))?.[0] ?? '';
  const tail = text.slice(at + separator.length, at + LOOKED_AT_CHARS);
  const letters = /^[0-9a-z]*/i.exec(tail)?.[0] ?? '';
  const hidden = /^(?:…|\.{2,}|[*•]+)([0-9a-z]*)/i.exec(tail.slice(letters.length));
  if (/^_/.test(separator) && hidden !== null && (letters + hidden[1]).length > 1) return `txn${letters}…${hidden[1]}`;
  const spaced = isFile ? null : inPieces(tail);
  if (spaced !== null) return `txn${spaced}`;
  if (isFile && (separator !== '_' || !isMixed(letters))) return null;
  return isCut(letters, separator) ? `txn${letters}${letters.length < LENGTH ? '…' : ''}` : null;
}

/** The letters of an ID with blanks, line ends or hyphens inside; null where it is none. */
function inPieces(tail: string): string | null {
  const run = /^[0-9a-z]+(?:[\s>.-]{1,4}[0-9a-z]+)+/i.exec(tail)?.[0] ?? '';
  let letters = '';
  for (const piece of run.split(/[\s>.-]+/)) {
    if (isWord(piece)) return null;
    letters += piece;
    if (letters.length === LENGTH && /\d.*\d/.test(letters)) return letters;
  }
  return null;
}

/** Whether letters behind a prefix are an ID that is cut or too long. */
function isCut(letters: string, separator: string): boolean {
  const hasBoth = /\d/.test(letters) && /[a-z]/i.test(letters);
  if (separator === '_') return (letters.length >= MIN_CUT && hasBoth) || /^\d{6,}$/.test(letters);
  if (letters.length === LENGTH) return /\d/.test(letters);
  return separator !== '' && letters.length >= MIN_CUT_APART && isMixed(letters);
}

/** A pure piece of letters, as no random ID has it. */
function isWord(piece: string): boolean {
  return /^[a-z]{6,}$/i.test(piece);
}

function isBare(letters: string, text: string, at: number): boolean {
  const isOneCase = letters === letters.toLowerCase() || letters === letters.toUpperCase();
  const isHex = /^[0-9a-f]+$/i.test(letters);
  return isOneCase && !isHex && isMixed(letters) && !OTHER_NUMBER.test(text.slice(Math.max(0, at - 40), at));
}

/** Letters and digits in turn, as in a random ID; a word with a number behind it, a date or an IBAN is not. */
function isMixed(letters: string): boolean {
  const runs = letters.match(/\d+|[a-z]+/gi) ?? [];
  const digits = letters.replace(/\D/g, '').length;
  return runs.length >= MIN_RUNS && digits >= 2 && letters.length - digits >= 3;
}
