/** What a letter consists of, before it is text or HTML. */
export type Paragraph =
  | { readonly kind: 'text' | 'total' | 'heading' | 'footer'; readonly text: string }
  | { readonly kind: 'list'; readonly intro: string; readonly items: readonly Item[] };

/** An item of a list, with the ID of the charge where it is about one. */
export interface Item {
  readonly id: string | null;
  readonly text: string;
}

/** A paragraph of words. */
export const text = (words: string): Paragraph => ({ kind: 'text', text: words });

/** A person's own words: every line that is not blank is a paragraph. */
export const ownWords = (words: string): Paragraph[] =>
  words.split(/\n+/).flatMap(line => (line.trim() === '' ? [] : [text(line.trim())]));
