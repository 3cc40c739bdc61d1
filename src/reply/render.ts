import type { Letter } from './letter.js';
import type { Item, Paragraph } from './paragraph.js';
import { type Say, tongueFor } from './say.js';

/** The letter as plain text. */
export function renderText(letter: Letter): string {
  const { say } = tongueFor(letter.language);
  return `${letter.paragraphs.map(paragraph => textOf(paragraph, say)).join('\n\n')}\n`;
}

function textOf(paragraph: Paragraph, say: Say): string {
  if (paragraph.kind !== 'list') return paragraph.text;
  const lines = paragraph.items.map(({ id, text }) => `  - ${id === null ? text : say('item', { id, text })}`);
  return [paragraph.intro, ...lines].join('\n');
}

/**
 * The letter as HTML that a phone shows well: one column, the reader's own font size and colours, no images, nothing
 * remote. Styles stand in the elements, since mail clients drop style sheets; what they drop of them does no harm.
 */
export function renderHtml(letter: Letter): string {
  return `<!doctype html>
<html lang="${escaped(letter.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(letter.subject)}</title></head>
<body style="${BODY}">
${letter.paragraphs.map(htmlOf).join('\n')}
</body></html>
`;
}

const BODY =
  'margin:0 auto;padding:16px;font-family:sans-serif;line-height:1.5;max-width:40em;overflow-wrap:break-word;hyphens:none';
const TOTAL = 'font-size:1.25em;font-weight:bold;line-height:1.3';
const HEADING = 'font-size:1em;margin:2em 0 0;padding-top:.75em;border-top:1px solid #999';
const FOOTER = 'margin:2em 0 0;padding-top:.75em;border-top:1px solid #999;font-size:.85em';
const INTRO = 'margin:1.25em 0 .5em';
const LIST = 'margin:0;padding:0;list-style:none';
const ITEM = 'margin:0 0 .5em;padding-left:.75em;border-left:3px solid #999';

function htmlOf(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'text':
      return `<p>${inLines(paragraph.text)}</p>`;
    case 'total':
      return `<p style="${TOTAL}">${inLines(paragraph.text)}</p>`;
    case 'heading':
      return `<h2 style="${HEADING}">${inLines(paragraph.text)}</h2>`;
    case 'footer':
      return `<p style="${FOOTER}">${inLines(paragraph.text)}</p>`;
    case 'list':
      return `<p style="${INTRO}">${inLines(paragraph.intro)}</p><ul style="${LIST}">${paragraph.items.map(itemOf).join('')}</ul>`;
  }
}

function itemOf({ id, text }: Item): string {
  const heading = id === null ? '' : `<b>${escaped(id)}</b><br>`;
  return `<li style="${ITEM}">${heading}${inLines(text)}</li>`;
}

// An amount with its currency, an ISO day, a case or invoice number, a German or French e-mail.
const WHOLE = /[\d.]+ [A-Z]{3}\b|\b\d{4}-\d\d-\d\d\b|\b[A-Z]{2,4}(?:-[A-Z\d]{2,8}){1,3}\b|\b[Ee]-[Mm]ail\b/g;
// The blank before a French colon, around a sign of calculation, after a count, and before the number of a section.
const KEPT_BLANK = / (?=[:;?!×/])|(?<=[×/]) |(?<=\d) (?=\p{L}\p{Ll})|(?<=\(\p{L}+) (?=\d)/gu;

/** Escaped, and no line ends where it would tear a figure apart. */
const inLines = (text: string) =>
  escaped(text).replace(KEPT_BLANK, '&nbsp;').replace(WHOLE, '<span style="white-space:nowrap">$&</span>');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, character => ESCAPES[character] ?? character);
