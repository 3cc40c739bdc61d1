import { isDeskAddress, isOurMessageId } from '../../own-mail.js';
import type { NestedMail } from '../parse/parsed-mail.js';
import { headAt, nextText } from './quotation-heads.js';
import { spansOf } from './spans.js';

/** The desk as others quote it. */
export interface Desk {
  readonly refundsAddress: string;
}

/** As every reply of ours has it in its subject and its last line. */
const CASE_NUMBER = /\bRF-[0-9A-Z]{4}-[0-9A-Z]{4}\b/gi;
/** The last line of our replies: the case number, and soon behind it the address to write to. */
const FOOTER_CHARS = 200;
/** The head of a quotation is looked for in so many of its lines. */
const HEAD_WITHIN_LINES = 5;
const ADDRESS = /[^\s<>()[\]:;,"'*|@]{1,64}@[^\s<>()[\]:;,"'*|@]{1,255}/;

/**
 * Whether a quotation is a mail that the desk sent, with whatever else is quoted in it: it has a case number, or it is
 * from our address, or the mail answers us and the quotation does not say that it is from somebody else.
 */
export function isOurs(quotation: string, desk: Desk, answersUs: boolean): boolean {
  if (quotation.search(CASE_NUMBER) >= 0) return true;
  const sender = senderOf(quotation);
  return sender === null ? answersUs : isDeskAddress(sender, desk.refundsAddress);
}

/** Whether a text that is not marked as a quotation has the last line of our replies: somebody pasted or saved one. */
export function holdsOurFooter(text: string, { refundsAddress }: Desk): boolean {
  const address = refundsAddress.toLowerCase();
  return [...text.matchAll(CASE_NUMBER)].some(({ index }) =>
    text
      .slice(index, index + FOOTER_CHARS)
      .toLowerCase()
      .includes(address),
  );
}

/** Whether a mail that is attached to another is one that the desk sent: by its sender, its Message-ID or its last line. */
export function isDeskMail(mail: NestedMail, desk: Desk): boolean {
  const sender = mail.from.match(new RegExp(ADDRESS, 'g'))?.at(-1);
  if (sender !== undefined && isDeskAddress(sender, desk.refundsAddress)) return true;
  if (mail.messageId !== null && isOurMessageId(mail.messageId, desk.refundsAddress)) return true;
  return [mail.text, mail.htmlText].some(text => {
    const { own, signature } = spansOf(text);
    return holdsOurFooter(`${own}\n${signature}`, desk);
  });
}

/** The same without knowing the desk's address: by the form of its Message-ID, or a case number in its last line. */
export function looksLikeDeskMail({ messageId, text, htmlText }: NestedMail): boolean {
  if (/^<rf-[0-9a-z]{4}-[0-9a-z]{4}\.\d+\./i.test(messageId ?? '')) return true;
  return [text, htmlText].some(body => {
    const { own, signature } = spansOf(body);
    return (`${own}\n${signature}`.trimEnd().split('\n').at(-1) ?? '').search(CASE_NUMBER) >= 0;
  });
}

/** The address of the quoted mail's sender; null where it is not told. */
function senderOf(quotation: string): string | null {
  const lines = quotation.split('\n').map(line => line.replace(/^(?:\s*>)+/, ''));
  for (let at = nextText(lines, 0), seen = 0; seen < HEAD_WITHIN_LINES; at = nextText(lines, at + 1), seen += 1) {
    const address = headAt(lines, at)?.sender.match(ADDRESS)?.[0];
    if (address !== undefined) return address.toLowerCase();
  }
  return null;
}
