import type { Claim } from '../../policy/claims.js';
import { matterIn } from './explanation.js';
import type { Sentence } from './own-words.js';
import type { Finder, Reader } from './reader.js';

/** What a mail answers to "was it you who wrote this?" */
export type Confirmation = 'yes' | 'no' | 'unclear';

/** A sentence and what it claims. */
export interface ReadSentence extends Sentence {
  readonly claims: readonly Claim[];
}

/**
 * Reads the answer. A yes pays, so only a clear one is: without a no, a question or a word of misuse anywhere, and with nothing
 * beside it but courtesy, a name, and the request itself. "Yes. My son did." is for a person.
 */
export function confirmationIn(sentences: readonly ReadSentence[], readers: readonly Reader[]): Confirmation {
  const statements = sentences.filter(sentence => !isQuestion(sentence)).map(({ words }) => words);
  const isYes = isSaid(({ yes }) => yes, statements, readers);
  if (isSaid(({ no }) => no, statements, readers)) return isYes ? 'unclear' : 'no';
  const isClear = isYes && !sentences.some(isQuestion) && sentences.every(sentence => isInOrder(sentence, readers));
  return isClear ? 'yes' : 'unclear';
}

/** Whether one of these sentences says it, in one of these languages. */
export const isSaid = (
  finderOf: (reader: Reader) => Finder,
  sentences: readonly string[],
  readers: readonly Reader[],
): boolean => sentences.some(sentence => readers.some(reader => finderOf(reader)(sentence) !== null));

const isQuestion = ({ end }: Sentence) => /[?？]/.test(end);

/** Beside the yes it says nothing, or what the request is about. */
function isInOrder({ words, claims }: ReadSentence, readers: readonly Reader[]): boolean {
  if (claims.includes('unauthorized')) return false;
  if (claims.length > 0 || isSaid(({ refund }) => refund, [words], readers)) return true;
  const left = readers.reduce((text, { yesPhrases }) => text.replace(yesPhrases, ' '), words);
  return matterIn([withoutName(left)], readers).length === 0;
}

/** A name stands behind the yes; at the beginning every word has a capital. */
const withoutName = (text: string) =>
  text.replace(/(?<=\S\s*)(?<![\p{L}'])\p{Lu}\p{Ll}+/gu, ' ').replace(/^[\s,.-]+\p{Lu}\p{Ll}+$/u, ' ');
