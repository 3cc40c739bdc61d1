import type { Attachment, ParsedMail } from '../parse/parsed-mail.js';
import { type RawHeader, readRawHeader } from '../raw-header.js';

/** What a mail brings along about other mails. */
export interface Report {
  /** Delivery statuses, each with the fields of the message and of all its recipients together (RFC 3464 §2). */
  readonly statuses: readonly RawHeader[];
  /** The headers of the mails that come back, whole or without their bodies. */
  readonly returned: readonly RawHeader[];
  /** Whether it has the machine-readable part of a report that is not about a delivery. */
  readonly isOther: boolean;
  /** All that there is to read, the plain text first. */
  readonly text: string;
}

const DELIVERY_STATUS = /^message\/(?:global-)?delivery-status$/;
/** RFC 3464, RFC 6533; some gateways leave the last letter out or say `message/` for both. */
const RETURNED = /^(?:message|text)\/(?:rfc822|global)(?:-headers?)?$/;
/** Of receipts (RFC 8098), complaints (RFC 5965) and message tracking (RFC 3886). */
const OTHER = /^message\/(?:(?:global-)?disposition-notification|feedback-report|tracking-status)$/;

/** A notice has one part of each kind and smaller ones; the gate reads them on the main thread. */
const MAX_PARTS = 3;
const MAX_BYTES = 64 * 1024;
const MAX_TEXT_CHARS = 200_000;

/** Takes a mail and gives what it brings along about others: empty lists where it is no report. Linear time. */
export function readReport(mail: ParsedMail): Report {
  return {
    statuses: partsOf(mail, DELIVERY_STATUS).map(text => headerOf(text.replace(/\n(?:[ \t]*\r?\n)+/g, '\n'))),
    returned: partsOf(mail, RETURNED).map(headerOf),
    isOther: mail.attachments.some(({ type }) => OTHER.test(type)),
    text: `${mail.text.slice(0, MAX_TEXT_CHARS)}\n${mail.htmlText.slice(0, MAX_TEXT_CHARS)}`.trim(),
  };
}

function partsOf(mail: ParsedMail, type: RegExp): string[] {
  const parts = mail.attachments.filter(part => type.test(part.type));
  return parts.slice(0, MAX_PARTS).map(startOf);
}

/** One character a byte. */
function startOf({ content }: Attachment): string {
  return Buffer.from(content.buffer, content.byteOffset, Math.min(content.byteLength, MAX_BYTES)).toString('latin1');
}

/** Empty lines may stand before it. */
function headerOf(text: string): RawHeader {
  return readRawHeader(Buffer.from(text.trimStart(), 'latin1'));
}
