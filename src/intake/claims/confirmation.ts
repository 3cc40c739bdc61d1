import { type Claim, FOR_A_PERSON } from '../../policy/claims.js';
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
  const answering = readers.filter(reader => isSaid(({ yes }) => yes, statements, [reader]));
  // In one and the same language: what is an empty word in French may be somebody's son in English.
  const isInOrder = answering.some(reader => sentences.every(sentence => isBesideIt(sentence, reader)));
  const isClear = isYes && isInOrder && !sentences.some(isQuestion);
  return isClear ? 'yes' : 'unclear';
}

/** Whether one of these sentences says it, in one of these languages. */
export const isSaid = (
  finderOf: (reader: Reader) => Finder,
  sentences: readonly string[],
  readers: readonly Reader[],
): boolean => sentences.some(sentence => readers.some(reader => finderOf(reader)(sentence) !== null));

const isQuestion = ({ end }: Sentence) => /[?？]/.test(end);

/** The yes itself, courtesy, a name, or what the request is about. */
function isBesideIt({ words, end, claims }: ReadSentence, reader: Reader): boolean {
  if (claims.some(claim => FOR_A_PERSON.some(one => one === claim))) return false;
  const left = words.replace(reader.yesPhrases, ' ');
  const isTheYes = left !== words;
  if (claims.length > 0 || (!isTheYes && reader.refund(words) !== null)) return true;
  if ((isTheYes || end.trim() === '') && NAME.test(left)) return true;
  return matterIn([left.replace(HARMLESS, ' ')], [reader]).length === 0;
}

/** Up to three words with a capital, as they stand behind a yes or alone on the last line. */
const NAME = /^[\s,.-]*(?:(?:\p{Lu}[\p{L}'-]+[\s.,]*){1,3}|[\p{scx=Han}\p{scx=Kana}]{1,4})$/u;

/** What people add to a yes: from where they wrote, that all is well, to go on. */
const HARMLESS = new RegExp(
  [
    'go ahead|proceed|carry on|private|personal|work|home|other|order|fine|problem',
    'weiter|privat[a-zäöü]*|persönlich[a-z]*|geschäftlich[a-z]*|ordnung|adresse|passt|hab|alles',
    'personnelle?|privée?|professionnelle?|ordre|règle|adresse|allez-y|continuez',
    'personal|privad[oa]|orden|correo|adelante|pessoal|certo|ordem|prossigam|podem seguir',
    'privato|personale|lavoro|pure|procedete|bene|posto|ordine|andate avanti',
    'hoor|priv[eé][a-zé]*|werk|orde|schreef|prima|akkoord|ga[a]? .{0,6}verder',
    'prywatn[a-z]+|służbow[a-z]+|adresu|porządku|działa[a-zć]*|dzialac',
    '問題(は)?(ございません|ありません)|間違い(ございません|ありません)|個人の(アドレス|メール)(から)?|送りました(が)?|進めてください',
    '继续|繼續|没错|沒錯|没问题|沒問題|邮件|郵件|私人(信箱|邮箱|郵箱)|吧',
  ].join('|'),
  'giu',
);
