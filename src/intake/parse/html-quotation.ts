import type { Tag } from './html-tag.js';

/** Follows start and end tags and knows whether the text at this place is quoted. */
export interface Quotation {
  see(tag: Tag): void;
  isQuoted(): boolean;
}

/** Quoted is what stands in a blockquote that is more than an indented paragraph, and all that follows a sign of Outlook. */
export function trackQuotation(): Quotation {
  const blockquotes: { readonly quotes: boolean }[] = [];
  let quoting = 0;
  let onwards = false;
  return {
    see({ name, isEnd, quotation }) {
      if (quotation === 'onwards') onwards = true;
      if (name !== 'blockquote') return;
      const quotes = isEnd ? (blockquotes.pop()?.quotes ?? false) : quotation !== 'indent';
      if (!isEnd) blockquotes.push({ quotes });
      if (quotes) quoting += isEnd ? -1 : 1;
    },
    isQuoted: () => onwards || quoting > 0,
  };
}
