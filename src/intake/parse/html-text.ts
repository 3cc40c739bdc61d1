import { BLOCKS, CELLS, UNREAD } from './html-elements.js';
import { decodeEntities } from './html-entities.js';
import { type Quotation, trackQuotation } from './html-quotation.js';
import { readTag, type Tag } from './html-tag.js';
import { trackVisibility, type Visibility } from './html-visibility.js';
import { type LineWriter, lineWriter } from './line-writer.js';

/** What HTML says: to whoever reads it, and to nobody. */
export interface HtmlText {
  readonly visible: string;
  readonly hidden: string;
}

interface Reader {
  readonly html: string;
  readonly lines: LineWriter;
  readonly hidden: LineWriter;
  readonly visibility: Visibility;
  readonly quotation: Quotation;
  preformatted: number;
}

/** The text that a reader of the HTML sees, at most `maxChars` of it: see `readHtml`. */
export function htmlText(html: string, maxChars: number): string {
  return readHtml(html, maxChars).visible;
}

/**
 * Takes HTML as mail clients write it and gives the text that a reader sees and the text of hidden elements, at most
 * `maxChars` of each: blocks and `<br>` begin lines, cells are kept apart, inline tags and `<wbr>` leave no trace, so
 * that an ID with tags inside stays whole. Comments, scripts and styles are left out. Lines of quotations begin with
 * `> `, as in plain text. One pass from left to right without recursion: linear time on any input, where parsers that
 * build a tree overflow at some depth.
 */
export function readHtml(html: string, maxChars: number): HtmlText {
  const reader: Reader = {
    html,
    lines: lineWriter(maxChars),
    hidden: lineWriter(maxChars),
    visibility: trackVisibility(),
    quotation: trackQuotation(),
    preformatted: 0,
  };
  for (let at = 0; at < html.length && !reader.lines.isFull(); ) {
    const markup = html.indexOf('<', at);
    const textEnd = markup < 0 ? html.length : markup;
    write(reader, decodeEntities(html.slice(at, textEnd)));
    at = markup < 0 ? html.length : readMarkup(reader, markup);
  }
  return { visible: reader.lines.written().trim(), hidden: reader.hidden.written().trim() };
}

/** Reads what begins with the `<` at this place, and gives where the text goes on. */
function readMarkup(reader: Reader, at: number): number {
  const { html } = reader;
  if (html.startsWith('<!--', at)) return endOfComment(html, at);
  if (/[!?]/.test(html.charAt(at + 1))) return after(html, '>', at);
  const tag = readTag(html, at);
  if (tag === null) {
    write(reader, '<');
    return at + 1;
  }
  if (UNREAD.has(tag.name)) return tag.isEnd ? tag.end : endOfUnread(html, tag); // Outlook hides its <style> besides
  reader.visibility.see(tag);
  reader.quotation.see(tag);
  lay(reader, tag);
  return tag.end;
}

function write({ lines, hidden, visibility, quotation, preformatted }: Reader, text: string): void {
  if (text === '') return;
  const style = { isPreformatted: preformatted > 0, isQuoted: quotation.isQuoted() };
  if (visibility.isVisible()) {
    lines.text(text, style);
    hidden.block(); // what is hidden before and behind it does not belong together
  } else if (!hidden.isFull()) hidden.text(text, style);
}

/** What a tag does to the lines. Line breaks that are seen only keep apart what is hidden. */
function lay(reader: Reader, { name, isEnd }: Tag): void {
  const { lines, hidden } = reader;
  if (name === 'pre') reader.preformatted = Math.max(0, reader.preformatted + (isEnd ? -1 : 1));
  if (name === 'br') lines.lineBreak();
  else if (BLOCKS.has(name)) lines.block();
  else if (CELLS.has(name) && !isEnd) lines.cell();
  if (name === 'br' || BLOCKS.has(name)) hidden.block();
  else if (CELLS.has(name) && !isEnd) hidden.cell();
}

/** `<!-->` and `<!--->` are whole comments (HTML standard §13.2.5.43). */
function endOfComment(html: string, at: number): number {
  const short = /^<!--(-?)>/.exec(html.slice(at, at + 6));
  return short === null ? after(html, '-->', at + 4) : at + short[0].length;
}

/** Behind the element's own end tag; the end of the text where it has none. */
function endOfUnread(html: string, { name, end }: Tag): number {
  for (let at = html.indexOf('</', end); at >= 0; at = html.indexOf('</', at + 2)) {
    const nameEnd = at + 2 + name.length;
    if (html.slice(at + 2, nameEnd).toLowerCase() === name) return after(html, '>', nameEnd);
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}
