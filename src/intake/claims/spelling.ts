import type { Wording } from './wording.js';

/** Takes a wording in dictionary spelling and gives it as `asTyped` writes each list of its phrases. */
export const respelled = (
  { said, not = [], hides = [] }: Wording,
  asTyped: (phrases: readonly string[]) => string[],
): Wording => ({ said: asTyped(said), not: asTyped(not), hides });

/** Takes text and gives it without accents and other marks. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
