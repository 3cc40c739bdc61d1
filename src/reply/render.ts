import type { Letter, Paragraph } from './letter.js';

/** The letter as plain text. */
export function renderText(letter: Letter): string {
  return `${letter.paragraphs.map(textOf).join('\n\n')}\n`;
}

const textOf = (paragraph: Paragraph) =>
  'text' in paragraph ? paragraph.text : paragraph.items.map(item => `  - ${item}`).join('\n');

/** The letter as HTML that a phone shows well: one column, the reader's own font size, no images, nothing remote. */
export function renderHtml(letter: Letter): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(letter.subject)}</title></head>
<body style="margin:0;padding:16px;font-family:sans-serif;line-height:1.5;max-width:40em;overflow-wrap:anywhere">
${letter.paragraphs.map(htmlOf).join('\n')}
</body></html>
`;
}

const htmlOf = (paragraph: Paragraph) =>
  'text' in paragraph
    ? `<p>${escaped(paragraph.text)}</p>`
    : `<ul style="padding-left:1.2em">${paragraph.items.map(item => `<li>${escaped(item)}</li>`).join('')}</ul>`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, character => ESCAPES[character] ?? character);
