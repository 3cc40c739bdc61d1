import type { Attachment, ParsedMail } from '../parse/parsed-mail.js';
import { looksLikeDeskMail } from './desk-mail.js';
import { undisguise } from './disguises.js';
import { findIds, type IdPatterns } from './ids.js';

/** What mail programs attach by themselves: signatures, keys, visiting cards, invitations, Outlook's TNEF. */
const OF_THE_PROGRAM =
  /^(application\/(pgp-(signature|keys|encrypted)|(x-)?pkcs7-(signature|mime)|(vnd\.)?ms-tnef|ics)|text\/(x-)?vcard|text\/(directory|calendar|x-amp-html))$/;
/** The same, where they declare another type. */
const NAMED_SO = /(^winmail\.dat|\.(p7[sm]|asc|sig|vcf|ics))$/i;

/** A label beside each ID, such as "Transaction ID:", has no more words. */
const LABEL_WORDS = 3;

/**
 * Takes a mail and tells whether it brings documentation (4.2): one kept attachment of its own, neither a picture inside
 * the text nor put there by the mail program, that holds more than a list of IDs and is no mail of ours. What it shows is for a person to see.
 */
export function isDocumented(mail: ParsedMail, patterns: IdPatterns): boolean {
  return mail.attachments.some(part => isOwn(part) && documents(part, patterns));
}

/** Apple Mail marks every file as inline; a picture may then be a logo. */
function isOwn({ fate, disposition, bytes, type, name }: Attachment): boolean {
  const isShown = disposition === 'inline' && type.startsWith('image/');
  return fate === 'kept' && !isShown && bytes > 0 && !OF_THE_PROGRAM.test(type) && !NAMED_SO.test(name);
}

function documents({ text, mail }: Pick<Attachment, 'text' | 'mail'>, patterns: IdPatterns): boolean {
  if (mail === null) return text === null || !listsOnlyIds(text, patterns);
  if (looksLikeDeskMail(mail)) return false;
  const body = mail.text.trim() === '' ? mail.htmlText : mail.text;
  const says = body.trim() !== '' && !listsOnlyIds(body, patterns);
  return says || mail.attachments.some(part => documents(part, patterns));
}

/** Every line is an ID, with or without the same label; the first may be a heading. */
function listsOnlyIds(text: string, patterns: IdPatterns): boolean {
  const lines = text.split(/\r?\n/).filter(line => /[\p{L}\p{N}]/u.test(line));
  const [heading = '', ...rest] = lines;
  const listed = namesId(heading, patterns) ? lines : rest;
  if (listed.length === 0 || !listed.every(line => namesId(line, patterns))) return false;
  const labels = new Set(listed.map(line => labelOf(line, patterns)));
  return labels.size === 1 && [labelOf(heading, patterns), ...labels].every(isLabel);
}

function namesId(line: string, patterns: IdPatterns): boolean {
  const { transactionIds, invoiceNumbers } = findIds(line, patterns);
  return transactionIds.length + invoiceNumbers.length > 0;
}

/** What a line says beside its IDs, without numbering and punctuation. */
function labelOf(line: string, { transactionId, invoiceNumber }: IdPatterns): string {
  const left = undisguise(line).replace(transactionId, ' ').replace(invoiceNumber, ' ');
  return (left.replace(/^\s*\d{1,3}\b/, '').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();
}

function isLabel(label: string): boolean {
  return !/\p{N}/u.test(label) && label.split(' ').length <= LABEL_WORDS;
}
