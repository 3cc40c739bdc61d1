import { parsed } from '../../mails/parsed.js';
import { lines, pdf } from '../../mails/pdf.js';
import { FROM, multipartMail, rawMail } from '../../mails/raw-mail.js';

const TXN = 'txn_9fk2mq7xl4bt1cvz';
const BODY = 'Content-Type: text/plain; charset=utf-8\n\nThe body.';

const base64 = (content: string | Uint8Array) =>
  Buffer.from(content)
    .toString('base64')
    .replace(/(.{76})/g, '$1\n');

async function attached(...parts: readonly string[]) {
  const mail = await parsed(multipartMail('mixed', [BODY, ...parts]));
  expect(mail.text.trim()).toBe('The body.');
  return mail.attachments;
}

describe('every part that is no body is listed', () => {
  test.each<[string, string, object]>([
    [
      'a text that Apple Mail shows inside the text',
      'Content-Type: text/plain; name=error.log\nContent-Disposition: inline; filename=error.log\n\nboom',
      { name: 'error.log', type: 'text/plain', disposition: 'attachment', text: 'boom' },
    ],
    [
      'a text with a name alone',
      'Content-Type: text/plain; name="notes.txt"\n\nboom',
      { name: 'notes.txt', type: 'text/plain', text: 'boom' },
    ],
    [
      'a page that is shown inside the text',
      `Content-Type: text/html; name=a.html\nContent-Disposition: inline; filename=a.html\n\n<p>txn_<b>9fk2mq7xl4bt1cvz</b>`,
      { name: 'a.html', type: 'text/html', text: TXN },
    ],
    ['an invitation', 'Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR', { type: 'text/calendar' }],
    [
      'Outlook’s container',
      `Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+Ig==`,
      { name: 'winmail.dat', type: 'application/ms-tnef', bytes: 4, text: null },
    ],
    [
      'a delivery status',
      'Content-Type: message/delivery-status\n\nStatus: 5.1.1',
      { type: 'message/delivery-status', mail: null },
    ],
    [
      'the header of a mail',
      'Content-Type: text/rfc822-headers\n\nSubject: S',
      { type: 'text/rfc822-headers', text: 'Subject: S' },
    ],
    [
      'a piece of a mail',
      'Content-Type: message/partial; id=1; number=1\n\nX',
      { type: 'message/partial', mail: null },
    ],
    [
      'a link to a mail',
      'Content-Type: message/external-body; access-type=url\n\n\n',
      { type: 'message/external-body' },
    ],
    ['bytes without a name', 'Content-Type: application/octet-stream\n\n\x01\x02', { name: 'attachment-1', bytes: 2 }],
    ['a part without a type that can be read', 'Content-Type: nonsense\n\nx', { type: 'application/octet-stream' }],
    ['an empty part', 'Content-Type: application/x-acme\n\n', { bytes: 0, fate: 'kept' }],
    [
      'broken base64',
      `Content-Type: text/csv; name=a.csv\nContent-Transfer-Encoding: base64\n\n${base64(TXN)}!\u00a1`,
      { name: 'a.csv', text: expect.stringContaining('txn_9fk2mq7xl4bt1cv') },
    ],
    [
      'an unknown encoding',
      'Content-Type: text/csv; name=a.csv\nContent-Transfer-Encoding: x-klingon\n\na,b',
      { text: 'a,b' },
    ],
    [
      'an unknown disposition',
      'Content-Type: text/plain\nContent-Disposition: form-data; name=x\n\nform',
      { disposition: 'attachment', text: 'form' },
    ],
  ])('%s', async (_, part, listed) => {
    expect(await attached(part)).toMatchObject([{ fate: 'kept', ...listed }]);
  });

  test('both parts of an encrypted mail', async () => {
    const encrypted = [
      'Content-Type: application/pgp-encrypted\n\nVersion: 1',
      'Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----',
    ];
    const mail = await parsed(multipartMail('encrypted', encrypted));
    expect(mail.attachments).toMatchObject([{ type: 'application/pgp-encrypted' }, { fate: 'kept' }]);
  });

  test('a whole mail that is one file', async () => {
    const bytes = pdf([lines(TXN)]);
    const mail = await parsed(rawMail([...FROM, 'Content-Type: application/pdf'], bytes));
    expect(mail.attachments).toMatchObject([{ type: 'application/pdf', bytes: bytes.length, text: TXN }]);
  });
});

describe('bodies', () => {
  test('all plain texts beside each other are one text, and what follows the last part is none', async () => {
    const mail = multipartMail('mixed', ['\nOne', '\nTwo']);
    const { text, attachments } = await parsed(Buffer.concat([mail, Buffer.from('\r\nepilogue\r\n')]));
    expect(text.split(/\n+/)).toEqual(['One', 'Two']);
    expect(attachments).toEqual([]);
  });

  test('a body stays one though a program gave it a name', async () => {
    const named = 'Content-Type: text/plain; name="mail.txt"\n\nThe body.';
    expect(await parsed(multipartMail('mixed', [named]))).toMatchObject({ text: 'The body.', attachments: [] });
    expect(await parsed(multipartMail('alternative', [BODY, named.replace('The', 'And the')]))).toMatchObject({
      attachments: [],
    });
  });
});

describe('what can be read in an attachment', () => {
  const file = (type: string, content: string | Uint8Array, name = 'a') =>
    `Content-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${base64(content)}`;

  test.each<[string, string, string | null]>([
    ['text', file('text/plain', `a ${TXN}`), `a ${TXN}`],
    ['CSV', file('text/csv', `id\n${TXN}`), `id\n${TXN}`],
    ['JSON', file('application/json', `{"id":"${TXN}"}`), `{"id":"${TXN}"}`],
    ['NDJSON', file('application/x-ndjson', `{"id":"${TXN}"}\n`), `{"id":"${TXN}"}\n`],
    ['a log of no type', file('application/octet-stream', TXN, 'error.log'), TXN],
    ['HTML', file('text/html', `<td>${TXN}<td hidden>no`), TXN],
    ['PDF', file('application/pdf', pdf([lines(TXN)], { compress: true })), TXN],
    ['a PDF of no type', file('application/octet-stream', pdf([lines(TXN)])), TXN],
    ['UTF-16', file('text/plain; charset=utf-16le', Buffer.from(TXN, 'utf16le')), TXN],
    ['shift_jis', file('text/plain; charset=shift_jis', new Uint8Array([0x90, 0xbf, 0x8b, 0x81])), '請求'],
    ['latin1', file('text/plain; charset=iso-8859-1', Buffer.from('Grüße', 'latin1')), 'Grüße'],
    ['NULs of UTF-32', file('text/plain', new Uint8Array([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])), 'a'],
    ['bytes that say they are text', file('text/plain', `\0${TXN}`), null],
    ['a picture', file('image/png', '\x89PNG'), null],
    ['an archive', file('application/zip', 'PK\x03\x04'), null],
  ])('%s', async (_, part, text) => {
    expect(await attached(part)).toMatchObject([{ text }]);
  });

  test('a megabyte of each, and not without end of all', async () => {
    const log = `Content-Type: text/plain\nContent-Disposition: attachment; filename=a.log\n\n${'x'.repeat(1_100_000)}`;
    const texts = (await attached(...Array<string>(12).fill(log))).map(({ text }) => text?.length ?? 0);
    expect(Math.max(...texts)).toBe(1024 * 1024);
    expect(texts.reduce((sum, length) => sum + length, 0)).toBe(8 * 1024 * 1024);
  });
});
