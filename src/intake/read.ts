import type { Fate, Surface } from '../desk/fates.js';
import type { Reading } from '../desk/reading.js';
import { type AuthenticationSettings, readAuthentication } from './authenticate/authentication-results.js';
import { readSender, type Sender } from './authenticate/sender.js';
import { findIds, type IdPatterns } from './extract/ids.js';
import type { ParsedMail } from './parse/parsed-mail.js';
import { type RawHeader, readRawHeader } from './raw-header.js';
import { screen } from './screen.js';

export interface ReadSettings {
  readonly refundsAddress: string;
  readonly patterns: IdPatterns;
  /** Whose Authentication-Results count; null where none is configured: then nobody is proven. */
  readonly authentication: AuthenticationSettings | null;
}

/** Reads a parsed mail: machine or person → who wrote → what about. The order of the gates is that of the design. */
export function read(raw: Uint8Array, mail: ParsedMail, settings: ReadSettings): { surface: Surface; fate: Fate } {
  const header = readRawHeader(raw);
  const sender = readSender(header);
  const address = sender.kind === 'one' ? sender.address : null;
  const surface = { messageId: mail.messageId, sender: address, subject: mail.subject };
  const machine = screen(header, address, settings.refundsAddress);
  if (machine !== null) return { surface, fate: { kind: 'ignored', ...machine } };
  const ids = findIds([mail.subject, mail.text, mail.htmlText, ...attachedTexts(mail)].join('\n'), settings.patterns);
  if (ids.transactionIds.length + ids.invoiceNumbers.length > IDS_READ)
    return {
      surface,
      fate: { kind: 'quarantined', reason: 'too_large', detail: `It names more than ${IDS_READ} IDs.` },
    };
  const reading: Reading = {
    sender,
    authentication: authenticationOf(header, sender, settings.authentication),
    transactionIds: ids.transactionIds,
    invoiceNumbers: ids.invoiceNumbers,
    references: [...new Set([...mail.references, ...mail.inReplyTo])],
  };
  return { surface, fate: { kind: 'read', reading } };
}

function authenticationOf(
  header: RawHeader,
  sender: Sender,
  settings: AuthenticationSettings | null,
): Reading['authentication'] {
  if (sender.kind !== 'one') return { dmarc: 'none', why: 'There is no single readable From.' };
  if (settings === null) return { dmarc: 'none', why: 'MAIL_AUTHSERV_ID is not set.' };
  return readAuthentication(header, settings, sender.domain);
}

/** Each ID is looked up and answered: more than a person would write are for a person. */
const IDS_READ = 500;
const TEXT_TYPE = /^(text\/|application\/(json|x-ndjson|csv)$)/;
const TEXT_READ_BYTES = 1024 * 1024;

/** The text of attachments that are plain text: logs, CSV and JSON name IDs like the mail itself (4.2). */
function attachedTexts(mail: ParsedMail): string[] {
  return mail.attachments
    .filter(part => part.fate === 'kept' && TEXT_TYPE.test(part.type))
    .map(part => new TextDecoder().decode(part.content.subarray(0, TEXT_READ_BYTES)));
}
