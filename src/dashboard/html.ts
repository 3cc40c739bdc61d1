const MARKUP = Symbol('markup');

/** Markup that `html` made. Its key is a symbol that nobody else has, so no value from JSON or a mail can pass for it. */
export interface Html {
  readonly [MARKUP]: string;
}

/** What may stand in a gap: text and numbers are escaped, markup and lists of it go in as they are, null is nothing. */
export type Fill = string | number | Html | readonly Html[] | null;

/** Makes markup of a template. Gaps may stand in text and in double-quoted attributes that hold no script or style. */
export function html(template: TemplateStringsArray, ...fills: readonly Fill[]): Html {
  return { [MARKUP]: template.reduce((made, text, i) => made + markupOf(fills[i - 1] ?? null) + text) };
}

/** The text of a whole page. */
export function pageText(page: Html): string {
  return `<!doctype html>\n${page[MARKUP]}`;
}

function markupOf(fill: Fill): string {
  if (fill === null) return '';
  if (typeof fill === 'string' || typeof fill === 'number') return escaped(String(fill));
  return MARKUP in fill ? fill[MARKUP] : fill.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, character => ENTITIES[character] ?? '');
