import type { Fate, Surface } from '../desk/fates.js';
import type { Reading } from '../desk/reading.js';
import { type AuthenticationSettings, readAuthentication } from './authenticate/authentication-results.js';
import { readSender, type Sender } from './authenticate/sender.js';
import { readClaims } from './claims/read-claims.js';
import { citedIds } from './extract/cited-ids.js';
import { isDocumented } from './extract/documentation.js';
import type { IdPatterns } from './extract/ids.js';
import { languageOf } from './extract/language.js';
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
  const ids = citedIds(mail, settings.patterns, settings);
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
    ...readClaims(said(mail)),
    documented: isDocumented(mail, settings.patterns),
    language: languageOf(body(mail)) ?? languageOf(mail.subject),
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

/** What the writer says: the subject of an answer is that of the mail it answers. */
function said(mail: ParsedMail): string {
  return mail.inReplyTo.length > 0 ? body(mail) : `${mail.subject}\n\n${body(mail)}`;
}

/** The plain text; HTML says the same in other clothes, and is read where there is no plain text. */
function body(mail: ParsedMail): string {
  return mail.text.trim() === '' ? mail.htmlText : mail.text;
}
