/** A mail's bytes as they are given: header lines, then the body; strings one byte a character. Line ends are CRLF. */
export function rawMail(header: readonly string[], body: string | Uint8Array = ''): Buffer {
  const content = typeof body === 'string' ? Buffer.from(crlf(body), 'latin1') : body;
  return Buffer.concat([Buffer.from(crlf(`${header.join('\n')}\n\n`), 'latin1'), content]);
}

/** A multipart mail of parts that are each written as header, empty line, body. */
export function multipartMail(subtype: string, parts: readonly string[], header: readonly string[] = []): Buffer {
  const body = parts.map(part => `--edge\n${part}\n`).join('');
  return rawMail([...header, ...FROM, `Content-Type: multipart/${subtype}; boundary="edge"`], `${body}--edge--\n`);
}

/** What a mail has at least. */
export const FROM = ['From: Ada <ada@example.com>', 'MIME-Version: 1.0'];

function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
