import { createHash } from 'node:crypto';
import type { ParsedMail } from './parse/parsed-mail.js';
import { fieldsNamed, readRawHeader } from './raw-header.js';

export interface MailIdentity {
  /** The Message-ID, else the content: what makes two mails the same one. */
  readonly identity: string;
  readonly contentSha256: string;
}

/**
 * A mail's identity and its content: From, Subject, Date and the decoded parts. Trace headers do not count, since the
 * same mail gets others on every way it is delivered.
 */
export function identityOf(raw: Uint8Array, mail: ParsedMail): MailIdentity {
  const header = readRawHeader(raw);
  const fields = ['from', 'subject', 'date'].flatMap(name => fieldsNamed(header, name).map(field => field.value));
  // Whether a text ends in a line end depends on its transfer encoding, which a server on the way may change.
  const parts = [mail.text.trimEnd(), mail.htmlText.trimEnd(), ...mail.attachments.map(part => part.sha256)];
  const contentSha256 = createHash('sha256')
    .update(JSON.stringify([fields, parts]))
    .digest('hex');
  return { identity: mail.messageId ?? `content:${contentSha256}`, contentSha256 };
}

const TRIAL = 'trial ';

/** The identity that a trial claims: it must not take that of a real mail. */
export const trialIdentity = (identity: string) => `${TRIAL}${identity}`;

/** The identity that a trial would have as a real mail; null where this one is none of a trial. */
export const realIdentity = (identity: string) => (identity.startsWith(TRIAL) ? identity.slice(TRIAL.length) : null);
