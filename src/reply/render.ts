import type { Letter, Paragraph } from './letter.js';

/** The letter as plain text. */
export function renderText(letter: Letter): string {
  return `${letter.paragraphs.map(textOf).join('\n\n')}\n`;
}

const textOf = (paragraph: Paragraph) =>
  'text' in paragraph ? paragraph.text : paragraph.items.map(item => `  - ${item}`).join('\n');

/**
 * The letter as HTML that a phone shows well: one column, the reader's own font size and colours, no images, nothing
 * remote. Styles stand in the elements, since mail clients drop style sheets; what they drop of them does no harm.
 */
export function renderHtml(letter: Letter): string {
  const title = escaped(letter.subject);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title></head>
<body style="margin:0;padding:16px;font-family:sans-serif;line-height:1.5;max-width:40em;overflow-wrap:anywhere">
${letter.paragraphs.slice(0, -1).map(htmlOf).join('\n')}
<div style="margin-top:2em;border-top:1px solid #999;font-size:smaller">${letter.paragraphs.slice(-1).map(htmlOf).join('')}</div>
</body></html>
`;
}

const ITEM = 'margin:0 0 .75em;padding-left:.75em;border-left:3px solid #999';

const htmlOf = (paragraph: Paragraph) =>
  'text' in paragraph
    ? `<p>${unbroken(paragraph.text)}</p>`
    : `<ul style="margin:0;padding:0;list-style:none">${paragraph.items.map(itemOf).join('')}</ul>`;

/** An item begins with the ID that it is about. */
const itemOf = (item: string) => `<li style="${ITEM}">${unbroken(item).replace(/^[\w-]+/, '<b>$&</b>')}</li>`;

/** Escaped, and no line ends between a number and what it counts. */
const unbroken = (text: string) =>
  escaped(text).replace(/\b[\d.]+ (?:[A-Z]{3}|images?)\b/g, '<span style="white-space:nowrap">$&</span>');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, character => ESCAPES[character] ?? character);
