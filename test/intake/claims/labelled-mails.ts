import { CLAIMS, type Claim, WISHES } from '../../../src/policy/claims.js';

/** A mail and what a reader finds in it. */
export interface LabelledMail {
  readonly mail: string;
  readonly claims: readonly Claim[];
  readonly explained: boolean;
}

/**
 * Reads one mail a line: its claims, separated by blanks, a colon, the mail with `⏎` for its line breaks. Instead of
 * claims, `explained` stands for a mail that tells what happened without any, `nothing` for one that does not.
 */
export function labelledMails(text: string): LabelledMail[] {
  return text.trim().split('\n').map(labelledMail);
}

function labelledMail(line: string): LabelledMail {
  const colon = line.indexOf(': ');
  const labels = line.slice(0, colon).split(' ');
  const claims = CLAIMS.filter(claim => labels.includes(claim));
  if (claims.length === 0 && !['explained', 'nothing'].includes(labels.join(' '))) throw new Error(`No label: ${line}`);
  const explained = labels.includes('explained') || claims.some(claim => !WISHES.some(wish => wish === claim));
  return { mail: line.slice(colon + 2).replaceAll('⏎', '\n'), claims, explained };
}

/** Of what was found, how much is right; of what is there, how much was found. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Compares what was read in mails with what is in them. */
export function score(pairs: readonly { readonly is: boolean; readonly found: boolean }[]): Score {
  const right = pairs.filter(({ is, found }) => is && found).length;
  const there = pairs.filter(({ is }) => is).length;
  const found = pairs.filter(pair => pair.found).length;
  return { precision: found === 0 ? 1 : right / found, recall: there === 0 ? 1 : right / there };
}
