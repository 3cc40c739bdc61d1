import { decodeText } from '../../../src/intake/parse/decode-text.js';

const bytes = (...values: number[]) => new Uint8Array(values);

test.each<[string, Uint8Array, string | null, string]>([
  ['UTF-8', Buffer.from('Grüße, 請求'), null, 'Grüße, 請求'],
  ['UTF-8 with its mark', Buffer.from('\ufeffa'), null, 'a'],
  ['UTF-8 that says it is ASCII', Buffer.from('Grüße'), 'us-ascii', 'Grüße'],
  ['windows-1252 that says it is UTF-8', Buffer.from('Gr\xfc\xdfe', 'latin1'), 'utf-8', 'Grüße'],
  ['windows-1252 that says nothing', bytes(0xe4, 0x31), null, 'ä1'],
  ['iso-8859-1', Buffer.from('Gr\xfc\xdfe', 'latin1'), 'ISO-8859-1', 'Grüße'],
  ['iso-8859-2', bytes(0xb3), 'iso-8859-2', 'ł'],
  ['shift_jis', bytes(0x90, 0xbf, 0x8b, 0x81), 'Shift_JIS', '請求'],
  ['gb18030', bytes(0xb7, 0xa2, 0xc6, 0xb1), 'gb18030', '发票'],
  ['utf-16 with its mark', bytes(0xff, 0xfe, 0x61, 0x00), 'us-ascii', 'a'],
  ['utf-16be with its mark', bytes(0xfe, 0xff, 0x00, 0x61), null, 'a'],
  ['utf-16le by name', bytes(0x61, 0x00), 'utf-16le', 'a'],
  ['utf-32 with its mark', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0, 0xff, 0xff, 0xff, 0xff), null, 'a\ufffd'],
  ['an unknown charset', Buffer.from('txn_1\xe4', 'latin1'), 'x-klingon', 'txn_1ä'],
  ['nothing', bytes(), 'utf-8', ''],
])('%s', (_, content, charset, expected) => {
  expect(decodeText(content, charset)).toBe(expected);
});

test('no more than a megabyte is read, and the cut does no harm to UTF-8', () => {
  const text = decodeText(Buffer.from(`a${'ü'.repeat(1024 * 1024)}`), null);
  expect(text).toBe(`a${'ü'.repeat(512 * 1024 - 1)}`);
});
