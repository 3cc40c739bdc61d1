import type { IgnoredReason } from '../desk/fates.js';
import { fieldsNamed, type RawHeader } from './raw-header.js';

/** A mail that no person wrote to us, and by which sign. */
export interface Machine {
  readonly reason: Extract<IgnoredReason, 'auto_reply' | 'bounce' | 'list' | 'own_mail'>;
  readonly detail: string;
}

/**
 * Machines are never answered, or two of them would write to each other for ever. Screened before trust, since robots
 * are rarely authenticated. Null for a mail that a person may have written.
 */
export function screen(header: RawHeader, sender: string | null, refundsAddress: string): Machine | null {
  if (sender !== null && sender === refundsAddress)
    return { reason: 'own_mail', detail: 'The mail is from our own address.' };
  if (isReport(header) || isMailer(sender)) return { reason: 'bounce', detail: 'The mail is a delivery report.' };
  if (isListMail(header)) return { reason: 'list', detail: 'The mail is from a mailing list.' };
  if (isAutomatic(header, sender)) return { reason: 'auto_reply', detail: 'The mail was sent automatically.' };
  return null;
}

/** RFC 6522: delivery and disposition notifications. */
function isReport(header: RawHeader): boolean {
  return valuesOf(header, 'content-type').some(value => value.startsWith('multipart/report'));
}

/** RFC 2369, RFC 2919, and the older Precedence. */
function isListMail(header: RawHeader): boolean {
  const precedence = valuesOf(header, 'precedence');
  return (
    header.fields.some(field => field.name.startsWith('list-')) ||
    precedence.includes('bulk') ||
    precedence.includes('list')
  );
}

/** The senders of delivery notices (RFC 5321 §6.1, RFC 2142). */
const isMailer = (sender: string | null) => /^(mailer-daemon|postmaster)@/.test(sender ?? '');

const NO_REPLY = /^(no|do-?not)[-_.]?reply\b/;

/** RFC 3834: any Auto-Submitted but `no`; the null sender of notices; an address that takes no answer. */
function isAutomatic(header: RawHeader, sender: string | null): boolean {
  if (sender !== null && NO_REPLY.test(sender)) return true;
  if (valuesOf(header, 'return-path').includes('<>')) return true; // RFC 5321 §4.5.5: not to be answered
  const submitted = valuesOf(header, 'auto-submitted').some(value => !/^no\b/.test(value));
  const precedence = valuesOf(header, 'precedence');
  return submitted || precedence.includes('junk') || precedence.includes('auto_reply');
}

const valuesOf = (header: RawHeader, name: string) =>
  fieldsNamed(header, name).map(field => field.value.trim().toLowerCase());
