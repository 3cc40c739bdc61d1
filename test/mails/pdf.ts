import { deflateSync } from 'node:zlib';

/** What a test says about a PDF. */
export interface PdfOptions {
  /** Default: not compressed. */
  readonly compress?: boolean;
  /** Further entries of the trailer, such as an encryption dictionary. */
  readonly trailer?: string;
}

/** A PDF (ISO 32000) in Helvetica with the given content streams, one a page. */
export function pdf(
  pages: readonly (string | Uint8Array)[],
  { compress = false, trailer = '' }: PdfOptions = {},
): Buffer {
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((page, i) => [pageObject(5 + i * 2), stream(page, compress)]),
  ].map((object, i) =>
    Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]),
  );
  const head = Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1');
  const places = objects.map((_, i) => Buffer.concat([head, ...objects.slice(0, i)]).length);
  const entries = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const body = Buffer.concat([head, ...objects]);
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.concat([body, Buffer.from(end)]);
}

/** A content stream of lines below each other. */
export function lines(...texts: readonly string[]): string {
  return `BT /F1 12 Tf 72 700 Td ${texts.map(text => `(${text}) Tj 0 -20 Td`).join(' ')} ET`;
}

function pageObject(contents: number): string {
  const resources = '/Resources << /Font << /F1 3 0 R >> >>';
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${resources} /Contents ${contents} 0 R >>`;
}

function stream(content: string | Uint8Array, compress: boolean): Buffer {
  const plain = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  const data = compress ? deflateSync(plain) : plain;
  const head = `<< /Length ${data.length}${compress ? ' /Filter /FlateDecode' : ''} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]);
}
