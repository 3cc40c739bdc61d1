import { CLOSED_BLOCKS, VOID } from './html-elements.js';
import type { Display, Tag } from './html-tag.js';

interface Region {
  readonly name: string;
  readonly display: Display;
  /** How many closed blocks were open when it began, itself counted: it ends at the latest when there are fewer. */
  readonly depth: number;
  /** How many elements of its name are open in it, itself counted. */
  sameName: number;
}

/** Follows start and end tags and knows whether the text at this place is visible. */
export interface Visibility {
  see(tag: Tag): void;
  isVisible(): boolean;
}

/**
 * Counts instead of building a tree: remembers only the elements that change what is visible, and takes one for closed
 * at its own end tag or when a block around it closes, since mail often leaves end tags out.
 */
export function trackVisibility(): Visibility {
  const regions: Region[] = [];
  let depth = 0;

  const start = ({ name, display }: Tag): void => {
    if (VOID.has(name)) return;
    if (CLOSED_BLOCKS.has(name)) depth += 1;
    if (name === 'p' && regions.at(-1)?.name === 'p') regions.pop(); // a paragraph ends where the next one begins
    const around = regions.at(-1);
    const own = name === 'template' ? 'removed' : display;
    if (changes(around?.display ?? 'shown', own)) regions.push({ name, display: own, depth, sameName: 1 });
    else if (around?.name === name) around.sameName += 1;
  };

  const end = (name: string): void => {
    if (CLOSED_BLOCKS.has(name)) {
      depth = Math.max(0, depth - 1);
      while ((regions.at(-1)?.depth ?? 0) > depth) regions.pop();
      return;
    }
    const around = regions.at(-1);
    if (around?.name !== name) return;
    around.sameName -= 1;
    if (around.sameName === 0) regions.pop();
  };

  return {
    see: tag => (tag.isEnd ? end(tag.name) : start(tag)),
    isVisible: () => (regions.at(-1)?.display ?? 'shown') === 'shown',
  };
}

/** Nothing inside brings back what was removed. */
function changes(around: Display, own: Display): boolean {
  return around !== 'removed' && own !== 'inherited' && own !== around;
}
