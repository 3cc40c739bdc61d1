import type { ParsedMail } from '../parse/parsed-mail.js';
import { splitQuotations } from './quotations.js';
import { splitSignature } from './signature.js';

/** A text, labelled: nothing of it is cut away. */
export interface Spans {
  /** What its writer says in it. */
  readonly own: string;
  readonly signature: string;
  /** What others wrote, each mail with its head and its marks. */
  readonly quoted: readonly string[];
}

/** Takes the text of a mail and labels it, without disguises. Linear time. */
export function spansOf(text: string): Spans {
  const { own, quoted } = splitQuotations(text);
  const { said, signature } = splitSignature(own.split('\n'));
  return { own: said.join('\n'), signature: signature.join('\n'), quoted };
}

/** The bodies of a mail, labelled. */
export interface BodySpans {
  readonly text: Spans;
  readonly html: Spans;
}

/** Several readers ask for the same mail, and a long one takes its time. */
const labelled = new WeakMap<ParsedMail, BodySpans>();

/** Labels the plain text and the HTML text of a mail. */
export function bodySpans(mail: ParsedMail): BodySpans {
  const known = labelled.get(mail) ?? { text: spansOf(mail.text), html: spansOf(mail.htmlText) };
  labelled.set(mail, known);
  return known;
}
