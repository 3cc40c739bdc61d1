import type { Parser } from '../intake/parse/parse-mail.js';
import type { Attachment, NestedMail, ParsedMail } from '../intake/parse/parsed-mail.js';
import { ParserUnavailable } from '../intake/parse/run-on-thread.js';

/** What people read of a mail is cut after so many UTF-16 units: more is in its bytes, for who asks for them. */
const MAX_TEXT_CHARS = 50_000;
const MAX_ATTACHED_CHARS = 20_000;

/** What a mail says. */
export interface MailText {
  /** Its plain text, else what a reader sees of its HTML. */
  readonly text: string;
  /** What can be read in its attachments, by the SHA-256 of each. */
  readonly attached: ReadonlyMap<string, string | null>;
}

/** Reads the text of a mail of ours or of a customer; null where it cannot be read. */
export async function mailText(raw: Uint8Array, parser: Parser): Promise<MailText | null> {
  const mail = await parsed(raw, parser);
  if (mail === null) return null;
  return {
    text: bodyOf(mail).slice(0, MAX_TEXT_CHARS),
    attached: new Map(mail.attachments.map(part => [part.sha256, attachedText(part)])),
  };
}

async function parsed(raw: Uint8Array, parser: Parser): Promise<ParsedMail | null> {
  try {
    const outcome = await parser.parse(raw);
    return outcome.kind === 'parsed' ? outcome.mail : null;
  } catch (error) {
    if (error instanceof ParserUnavailable) return null; // the rest of a dossier is worth having without it
    throw error;
  }
}

const bodyOf = ({ text, htmlText }: Pick<NestedMail, 'text' | 'htmlText'>) => (text.trim() === '' ? htmlText : text);

/** A forwarded mail is read as a mail. */
function attachedText({ mail, text }: Attachment): string | null {
  const whole = mail === null ? text : `From: ${mail.from}\nSubject: ${mail.subject}\n\n${bodyOf(mail)}`;
  return whole?.slice(0, MAX_ATTACHED_CHARS) ?? null;
}
