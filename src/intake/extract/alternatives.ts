import type { ParsedMail } from '../parse/parsed-mail.js';
import { undisguise } from './disguises.js';
import type { Ids } from './ids.js';

/**
 * Takes a mail and the IDs that its writer names in its plain text and in its HTML, and tells whether these contradict each
 * other: both name some, and one names an ID that a reader of the other sees nowhere, not even quoted, in two table cells or
 * broken by a line end. Mail programs make one of the other, so that then somebody is shown what another is not.
 */
export function contradicts(mail: ParsedMail, inText: Ids, inHtml: Ids): boolean {
  const text = [...inText.transactionIds, ...inText.invoiceNumbers];
  const html = [...inHtml.transactionIds, ...inHtml.invoiceNumbers];
  if (text.length === 0 || html.length === 0) return false;
  const onlyInText = text.filter(id => !html.includes(id));
  const onlyInHtml = html.filter(id => !text.includes(id));
  return lacksAny(mail.htmlText, onlyInText) || lacksAny(mail.text, onlyInHtml);
}

function lacksAny(text: string, ids: readonly string[]): boolean {
  if (ids.length === 0) return false;
  const seen = undisguise(text).replace(/[\s>]/g, '').toLowerCase();
  return ids.some(id => !seen.includes(id.toLowerCase()));
}
