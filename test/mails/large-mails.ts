import { FROM, multipartMail, rawMail } from './raw-mail.js';

/*
 * Mails that are too large, or too much of the same, to be kept as files: they are made by rule. All but those over a limit
 * ask for the refund of one charge.
 */

export const TRANSACTION = 'txn_9fk2mq7xl4bt1cvz';
const TEXT = `Please refund ${TRANSACTION}.`;
const MIXED = 'Content-Type: multipart/mixed; boundary';

/** A text inside so many multiparts, one in the other. */
export function nestedMultiparts(depth: number): Buffer {
  const open = Array.from({ length: depth }, (_, n) => `${MIXED}="n${n}-"\n\n--n${n}-\n`).join('');
  return joined(FROM, `${open}Content-Type: text/plain\n\n${TEXT}\n`);
}

/** A forwarded mail inside a forwarded mail, so many deep, as it stands. */
export function nestedMails(depth: number): Buffer {
  const open = 'Content-Type: message/rfc822\n\nFrom: a@example.com\nMIME-Version: 1.0\n'.repeat(depth);
  return joined(FROM, `${open}Content-Type: text/plain\n\n${TEXT}\n`);
}

/** The same in base64 inside base64: a walk over the raw bytes sees one part only. Each level is a third larger. */
export function encodedMails(depth: number, innermostBytes = 0): Buffer {
  const filling = 'x'
    .repeat(76)
    .concat('\n')
    .repeat(Math.ceil(innermostBytes / 77));
  let mail = rawMail(FROM, `${TEXT}\n${filling}`);
  for (let level = 0; level < depth; level += 1) mail = rawMail([...FROM, ...ENCODED], lines(mail.toString('base64')));
  return mail;
}

const ENCODED = ['Content-Type: message/rfc822', 'Content-Transfer-Encoding: base64'];

/** A multipart of so many texts; the multipart is a part itself. */
export function manyTexts(texts: number): Buffer {
  return multipartMail(
    'mixed',
    Array.from({ length: texts }, () => `Content-Type: text/plain\n\n${TEXT}`),
  );
}

/** So many small files. */
export function manyFiles(files: number): Buffer {
  const file = (_: unknown, n: number) =>
    `Content-Type: text/plain\nContent-Disposition: attachment; filename=${n}.txt\n\n${TEXT}`;
  return multipartMail('mixed', Array.from({ length: files }, file));
}

/** A header of so many bytes in one field. */
export function longHeader(bytes: number): Buffer {
  return rawMail([...FROM, `X-Long: ${'x'.repeat(bytes)}`], TEXT);
}

/** One text or HTML body. */
export function body(subtype: 'plain' | 'html', content: string): Buffer {
  return rawMail([...FROM, `Content-Type: text/${subtype}; charset=utf-8`], Buffer.from(content));
}

/** HTML that shows so many pictures, each of which is attached nowhere. */
export function manyPictures(pictures: number): Buffer {
  const shown = Array.from({ length: pictures }, (_, n) => `<img src="cid:${n}@example.com">`).join('');
  return body('html', `<p>${TEXT}</p>${shown}`);
}

function joined(header: readonly string[], rest: string): Buffer {
  return Buffer.from(`${header.join('\n')}\n${rest}`.replaceAll('\n', '\r\n'), 'latin1');
}

function lines(text: string): string {
  return text.replace(/.{76}/g, '$&\n');
}
