import fc from 'fast-check';
import { isTextType, mediaTypeOf } from '../../../src/intake/parse/media-type.js';
import { lines, pdf } from '../../mails/pdf.js';

interface File {
  readonly name?: string;
  readonly type: string;
  readonly charset?: string;
  readonly content: string | Uint8Array;
}

function typeOf({ name = 'a', type, charset, content }: File): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return mediaTypeOf({ name, declaredType: type, charset: charset ?? null, content: bytes });
}

const OCTETS = 'application/octet-stream';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PNG = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\0IDAT\0\0\0\0';
const JPEG = '\xff\xd8\xff\xe0\0\x10JFIF\0';
const ZIP = 'PK\x03\x04\x14\0\0\0\x08\0';

test.each<[string, File, string]>([
  ['a PDF that says it is text', { type: 'text/plain', content: pdf([lines('a')]) }, 'application/pdf'],
  ['a PDF behind some junk', { type: OCTETS, content: `junk\n%PDF-1.4\n` }, 'application/pdf'],
  ['a PNG that says it is a PDF', { type: 'application/pdf', content: PNG }, 'image/png'],
  ['a JPEG that says it is text', { type: 'text/plain', content: JPEG }, 'image/jpeg'],
  ['a ZIP', { type: OCTETS, content: ZIP }, 'application/zip'],
  ['a ZIP that says it is a PDF', { type: 'application/pdf', content: ZIP }, 'application/zip'],
  ['a document in a ZIP', { type: DOCX, content: ZIP }, DOCX],
  ['a gzip', { type: 'text/plain', content: '\x1f\x8b\x08\0\0\0\0\0' }, 'application/gzip'],
  ['a program', { type: 'image/png', content: 'MZ\x90\0\x03\0\0\0' }, 'application/x-msdownload'],
  [
    'a Word document',
    { type: 'application/msword', content: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
    'application/msword',
  ],
  [
    'something else in its container',
    { type: 'image/png', content: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
    'application/x-cfb',
  ],
  ['text', { type: 'text/x-log', content: 'error' }, 'text/x-log'],
  ['text that begins like a bitmap', { type: 'text/plain', content: 'BM 2026 report' }, 'text/plain'],
  ['text with a NUL', { type: 'text/plain', content: 'a\0b' }, OCTETS],
  ['UTF-16 with its mark', { type: 'text/csv', content: '\xff\xfea\0' }, 'text/csv'],
  ['UTF-16 by its charset', { type: 'text/csv', charset: 'UTF-16LE', content: 'a\0' }, 'text/csv'],
  ['text of no type with the name of a log', { name: 'E.LOG', type: OCTETS, content: 'error' }, 'text/plain'],
  ['text of no type with the name of a table', { name: 'e.csv', type: OCTETS, content: 'a,b' }, 'text/csv'],
  ['bytes with the name of a log', { name: 'e.log', type: OCTETS, content: 'a\0b' }, OCTETS],
  ['text that says it is a picture', { type: 'image/png', content: 'none' }, OCTETS],
  ['a mail by its name', { name: 'a.eml', type: OCTETS, content: 'From: a' }, 'message/rfc822'],
  ['a mail', { type: 'message/rfc822', content: '%PDF-1.4' }, 'message/rfc822'],
  ['a signature', { type: 'application/pkcs7-signature', content: '0\x82\0\0' }, 'application/pkcs7-signature'],
  ['Outlook’s own', { type: 'application/ms-tnef', content: '\x78\x9f\x3e\x22\0' }, 'application/ms-tnef'],
  ['a visiting card', { type: 'text/x-vcard', content: 'BEGIN:VCARD\nVERSION:3.0' }, 'text/x-vcard'],
  ['rich text', { type: OCTETS, content: '{\\rtf1 a}' }, 'application/rtf'],
  ['an unknown type', { type: 'application/x-acme', content: '\x07\0\x07' }, 'application/x-acme'],
  ['nothing', { type: 'image/png', content: '' }, OCTETS],
])('%s', async (_, file, expected) => {
  expect(await typeOf(file)).toBe(expected);
});

test('a ZIP is not looked into', async () => {
  // A local header that says it has an entry of which a document is known, and gigabytes behind it.
  const entry = Buffer.from(
    'PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\xff\xff\xff\x7f\xff\xff\xff\x7f\x13\0\0\0',
    'latin1',
  );
  const began = performance.now();
  expect(await typeOf({ type: OCTETS, content: Buffer.concat([entry, Buffer.from('[Content_Types].xml')]) })).toBe(
    'application/zip',
  );
  expect(performance.now() - began).toBeLessThan(100);
});

test('whatever the bytes are, there is a type, and soon', async () => {
  const marks = [
    'ID3',
    'RIFF',
    '\x1aE\xdf\xa3',
    'II*\0',
    'MM\0*',
    '\x89PNG\r\n\x1a\n',
    '0&\xb2u\x8ef\xcf\x11',
    '\xef\xbb\xbf',
    'OggS',
  ];
  const bytes = fc.tuple(fc.constantFrom('', ...marks), fc.uint8Array({ maxLength: 5_000 }));
  await fc.assert(
    fc.asyncProperty(bytes, async ([mark, rest]) => {
      const began = performance.now();
      const content = Buffer.concat([Buffer.from(mark.repeat(100), 'latin1'), rest]);
      expect(await typeOf({ type: OCTETS, content })).toMatch(/^[^/]+\/[^/]+$/);
      expect(performance.now() - began).toBeLessThan(1_000);
    }),
    { numRuns: 300 },
  );
}, 30_000);

test.each([
  ['text/anything', true],
  ['application/json', true],
  ['application/ld+json', true],
  ['application/x-ndjson', true],
  ['image/svg+xml', false],
  ['application/octet-stream', false],
  ['application/pdf', false],
])('%s is text: %s', (type, expected) => {
  expect(isTextType(type)).toBe(expected);
});
