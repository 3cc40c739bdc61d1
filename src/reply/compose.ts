import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { OutgoingMail } from '../desk/outbox.js';
import { LOOP_HEADER } from '../own-mail.js';
import type { Letter } from './letter.js';
import { renderHtml, renderText } from './render.js';

/**
 * The very bytes of a reply: text and HTML, in the customer's thread. `Auto-Submitted` (RFC 3834) keeps robots from
 * answering, and by its loop header we know our own mail again. The Message-ID was fixed with the decision, and the same mail
 * always gives the same bytes. `from` is the desk's address.
 */
export function compose(mail: OutgoingMail, letter: Letter, from: string): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: 'Imaginator Refunds', address: from },
    to: mail.recipient,
    subject: letter.subject,
    date: mail.queuedAt,
    messageId: mail.messageId,
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    ...(mail.inReplyTo === null ? {} : { inReplyTo: mail.inReplyTo }),
    ...(mail.thread.length === 0 ? {} : { references: [...mail.thread] }),
    text: renderText(letter),
    html: renderHtml(letter),
    headers: {
      'Content-Language': letter.language,
      'Auto-Submitted': 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      [LOOP_HEADER]: from,
    },
    baseBoundary: boundaryOf(mail),
    newline: 'windows', // CRLF, as it goes over the wire: else SMTP would send other bytes than are kept
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** Digits made from the Message-ID instead of drawn. */
function boundaryOf(mail: OutgoingMail): string {
  const digest = createHash('sha256').update(mail.messageId).digest();
  return String(digest.readBigUInt64BE()).padStart(20, '0');
}
