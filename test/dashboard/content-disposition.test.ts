import * as fc from 'fast-check';
import { savedAs } from '../../src/dashboard/content-disposition.js';

/** The name that a browser that knows RFC 8187 saves under. */
const savedName = (header: string) => decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(header)?.[1] ?? '');

describe('savedAs', () => {
  test.each([
    ['a plain name', 'error.log', 'error.log'],
    ['quotes', 'a".exe"; filename="b.pdf', 'a_.exe__ filename=_b.pdf'.replace('__', '_;')],
    ['line ends', 'a\r\nSet-Cookie: x=1', 'a__Set-Cookie_ x=1'],
    ['a path up', '../../etc/passwd', 'passwd'],
    ['a path of Windows', 'C:\\Windows\\evil.dll', 'evil.dll'],
    ['a hidden file', '.bashrc', 'bashrc'],
    ['a path without a name', '../..', 'attachment'],
    ['nothing', '', 'attachment'],
    ['a turned direction', 'invoice\u202efdp.exe', 'invoice_fdp.exe'],
    ['invisible characters', 'a\u200b\u2066b.txt', 'a_​b.txt'.replace('\u200b', '_')],
    ['other scripts', 'Rechnung März 画像.pdf', 'Rechnung März 画像.pdf'],
    ['what RFC 8187 does not allow', "it's (1)*!.txt", "it's (1)_!.txt"],
    ['half a surrogate pair', 'a\ud83d.txt', 'a_.txt'],
  ])('takes %s', (_, name, saved) => {
    expect(savedName(savedAs(name))).toBe(saved);
  });

  test('a long name keeps its extension', () => {
    const name = savedName(savedAs(`${'ü'.repeat(300)}.tar.gz`));
    expect([...name]).toHaveLength(120);
    expect(name).toMatch(/^ü+\.gz$/);
  });

  test('an older browser reads ASCII', () => {
    expect(savedAs('März "50%".pdf')).toBe(
      `attachment; filename="M_rz _50__.pdf"; filename*=UTF-8''M%C3%A4rz%20_50%25_.pdf`,
    );
  });

  test('whatever the name, it is a header of visible ASCII that names no folder', () => {
    void fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), name => {
        const header = savedAs(name);
        expect(header).toMatch(/^attachment; filename="[^"\\%/\r\n]+"; filename\*=UTF-8''[\w%.~$&+^`{}|#!-]+$/);
        expect(header).toMatch(/^[\x20-\x7e]+$/);
        expect(savedName(header)).not.toMatch(/[/\\\p{C}]|^\./u);
      }),
    );
  });
});
