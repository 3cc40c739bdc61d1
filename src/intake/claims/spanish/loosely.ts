import { respelled, withoutAccents } from '../spelling.js';
import type { Courtesy, Wording } from '../wording.js';

/** What a letter with a mark may have become; each stands for itself and all its neighbours. */
const TYPED = [/[áàâã]/g, /[éê]/g, /í/g, /[óôõ]/g, /[úü]/g, /ñ/g, /ç/g] as const;
const AS = ['[aáàâã]', '[eéèê]', '[iíì]', '[oóòôõ]', '[uúùü]', '[nñ]', '[cçs]'] as const;
/** Some devices send the mark as a character of its own. */
const MARK = '\\p{M}?';

/** Any ending of a word. */
const ENDING = '[a-z\\xdf-\\xff\\u0300-\\u036f]{0,14}';

/**
 * Takes a phrase in proper spelling and gives one that also finds it typed without accents or with wrong ones. In it
 * `~` stands for any ending of a word, as Romance verbs have dozens. No marked letter may stand inside a class.
 */
function asTyped(phrase: string): string {
  const loose = TYPED.reduce((text, letters, at) => text.replace(letters, `${AS[at]}${MARK}`), phrase);
  return loose.replaceAll('~', ENDING);
}

/** Takes a wording whose phrases are spelt properly, with `~` for any ending, and gives it as people type it. */
export const loosely = (wording: Wording): Wording => respelled(wording, looselyAll);

/** Takes phrases that are spelt properly, with `~` for any ending, and gives them as people type them. */
export const looselyAll = (phrases: readonly string[]): string[] => phrases.map(asTyped);

/** Takes courtesy that is spelt properly, and gives it as people type it. */
export function looseCourtesy({ closings, idle, emptyWords }: Courtesy): Courtesy {
  return {
    closings: closings.flatMap(closing => [closing, withoutAccents(closing)]),
    idle: looselyAll(idle),
    emptyWords: `${emptyWords} ${withoutAccents(emptyWords)}`,
  };
}
