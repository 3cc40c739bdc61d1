import type { ParsedMail } from '../parse/parsed-mail.js';
import { attachedText } from './attached-text.js';
import { type Desk, holdsOurFooter, isOurMessageId, isOurs } from './desk-mail.js';
import { findIds, type IdPatterns, type Ids } from './ids.js';
import { splitQuotations } from './quotations.js';

/**
 * Takes a mail and gives the IDs that it is about: those of its subject, of the new text in plain text and HTML, and of
 * attached text (4.2). What others wrote and the mail quotes or passes on counts only where those name no ID; what the
 * desk itself wrote never does, for it lists charges that nobody asked about.
 */
export function citedIds(mail: ParsedMail, patterns: IdPatterns, desk: Desk): Ids {
  const bodies = [mail.text, mail.htmlText].map(splitQuotations);
  const attached = mail.attachments.map(attachedText).filter(text => text !== null);
  const written = [...bodies.map(body => body.own), ...attached].filter(text => !holdsOurFooter(text, desk));
  const own = findIds([mail.subject, ...written].join('\n'), patterns);
  if (own.transactionIds.length + own.invoiceNumbers.length > 0) return own;
  const answersUs = [...mail.inReplyTo, ...mail.references].some(id => isOurMessageId(id, desk));
  const quoted = bodies.flatMap(body => body.quoted).filter(text => !isOurs(text, desk, answersUs));
  return findIds(quoted.join('\n'), patterns);
}
