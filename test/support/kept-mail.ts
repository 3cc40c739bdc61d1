import { simpleParser } from 'mailparser';

/** A mail as the SMTP server kept it. */
export interface KeptMail {
  /** The envelope: MAIL FROM (`''` is the null sender) and RCPT TO. */
  from: string;
  to: string[];
  raw: Buffer;
  /** Whether the client was told that the mail was taken. */
  confirmed: boolean;
  /** The first header of that name, unfolded and with encoded-words decoded. */
  header(name: string): string | undefined;
  /** The decoded text/plain as it was sent, most often with a line end at last; `''` if there is none. */
  text: string;
  /** The decoded text/html, `''` if there is none. */
  html: string;
}

const AS_WRITTEN = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true };

/** Reads what a client sent after DATA. */
export async function keptMail(from: string, to: string[], raw: Buffer, confirmed: boolean): Promise<KeptMail> {
  const { headerLines, text, html } = await simpleParser(raw, AS_WRITTEN);
  return {
    from,
    to,
    raw,
    confirmed,
    header: name => headerText(headerLines.find(({ key }) => key === name.toLowerCase())?.line),
    text: text ?? '',
    html: html || '',
  };
}

function headerText(line: string | undefined): string | undefined {
  return line && decodeWords(line.replace(/\r?\n(?=[ \t])/g, '').replace(/^[^:]*:\s*/, ''));
}

/** RFC 2047: blanks between two encoded-words are not part of the text. */
function decodeWords(text: string): string {
  return text
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([^?]+)\?([bq])\?([^?]*)\?=/gi, (_, charset: string, encoding: string, payload: string) =>
      new TextDecoder(charset).decode(wordBytes(encoding, payload)),
    );
}

function wordBytes(encoding: string, payload: string): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(payload, 'base64');
  const hex = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));
  return Buffer.from(payload.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/gi, hex), 'latin1');
}
