import type { Survey } from '../survey.js';
import type { Trouble, TroubleKind } from '../trouble.js';

/** How one sort of trouble is found. `find` gives null where the answers do not tell: what stood before may still stand. */
export interface Rule {
  readonly kinds: readonly TroubleKind[];
  readonly find: (survey: Survey) => readonly Trouble[] | null;
}

/** A trouble that keeps mail or money from moving. */
export const stopped = (kind: TroubleKind, sentence: string, about = ''): Trouble => ({
  kind,
  about,
  weight: 'stopped',
  sentence,
  latestAt: null,
});

/** Something that waits for a person while mail and money move. */
export const forPeople = (kind: TroubleKind, sentence: string, about = ''): Trouble => ({
  kind,
  about,
  weight: 'people',
  sentence,
  latestAt: null,
});

/** A command as sentences quote it everywhere. */
export const command = (words: string) => `\`refunds ${words}\``;

/** Seconds from one instant to a later one. */
export const secondsBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 1000;
