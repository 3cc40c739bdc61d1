import type { ParsedMail } from '../parse/parsed-mail.js';
import { bodySpans } from './spans.js';

/** A plain text with so many times fewer letters than the HTML only stands in for it: "View this mail in HTML." */
const CLEARLY_LESS = 3;

/**
 * Takes a mail and gives the text in which claims are read: its writer's own visible words, without quotations and
 * signature. HTML says the same in other clothes, and is read where the plain text is empty or says clearly less.
 */
export function ownText(mail: ParsedMail): string {
  const { text, html } = bodySpans(mail);
  return lettersIn(text.own) * CLEARLY_LESS < lettersIn(html.own) ? html.own : text.own;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
