import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { readMail } from '../../../src/intake/parse/read-mail.js';
import { parsed } from '../../mails/parsed.js';
import { FROM, multipartMail, rawMail } from '../../mails/raw-mail.js';

const typed = (type: string, encoding = '8bit') => [
  ...FROM,
  `Content-Type: ${type}`,
  `Content-Transfer-Encoding: ${encoding}`,
];

describe('charsets', () => {
  test.each([
    ['utf-8', Buffer.from('Grüße, 😀')],
    ['iso-8859-1', Buffer.from('Grüße, 😀', 'latin1').subarray(0, 7)],
    ['utf-16le', Buffer.from('Grüße, 😀', 'utf16le')],
  ])('%s', async (charset, bytes) => {
    expect((await parsed(rawMail(typed(`text/plain; charset=${charset}`), bytes))).text).toContain('Grüße,');
  });

  test('iso-2022-jp', async () => {
    const bytes = '\x1b$B@A5a=q\x1b(B txn_9fk2mq7xl4bt1cvz';
    expect((await parsed(rawMail(typed('text/plain; charset=ISO-2022-JP', '7bit'), bytes))).text).toBe(
      '請求書 txn_9fk2mq7xl4bt1cvz',
    );
  });

  test('of an unknown one the ASCII is kept', async () => {
    const mail = await parsed(rawMail(typed('text/plain; charset=x-klingon'), 'txn_9fk2mq7xl4bt1cvz \xe4'));
    expect(mail.text).toContain('txn_9fk2mq7xl4bt1cvz');
  });

  test('bytes that are not of the charset do no harm', async () => {
    const mail = await parsed(rawMail(typed('text/plain; charset=utf-8'), 'a\xff\xfeb\0c'));
    expect(mail.text).toBe('a\ufffd\ufffdbc');
  });

  test('half a surrogate pair, in UTF-16 and as a character reference, is replaced', async () => {
    const utf16 = Buffer.from([0x61, 0x00, 0x3d, 0xd8, 0x62, 0x00]);
    expect((await parsed(rawMail(typed('text/plain; charset=utf-16le'), utf16))).text).toMatch(/^a\ufffd+b?/);
    expect((await parsed(rawMail(typed('text/html'), 'a&#xD83D;b'))).htmlText).toBe('a\ufffdb');
  });

  test('quoted-printable and base64', async () => {
    const qp = rawMail(typed('text/plain; charset=utf-8', 'quoted-printable'), 'Gr=C3=BC=\n=C3=9Fe');
    const base64 = rawMail(typed('text/plain; charset=utf-8', 'base64'), Buffer.from('Grüße').toString('base64'));
    expect((await parsed(qp)).text).toBe('Grüße');
    expect((await parsed(base64)).text).toBe('Grüße');
  });
});

describe('parts', () => {
  const html = 'Content-Type: text/html; charset=utf-8\n\n<p>In <b>HTML</b></p>';

  test('the alternatives are read side by side', async () => {
    const mail = await parsed(multipartMail('alternative', ['Content-Type: text/plain\n\nIn text', html]));
    expect(mail).toMatchObject({ text: 'In text', htmlText: 'In HTML', attachments: [] });
  });

  test('all inline texts count, attached ones are attachments', async () => {
    const attached = 'Content-Type: text/plain\nContent-Disposition: attachment; filename="error.log"\n\nboom';
    const mail = await parsed(multipartMail('mixed', ['\nOne', html, '\nTwo', attached]));
    expect(mail.text.split(/\n+/)).toEqual(['One', 'Two']);
    expect(mail.htmlText).toBe('In HTML');
    expect(mail.attachments).toEqual([
      {
        name: 'error.log',
        type: 'text/plain',
        bytes: 4,
        sha256: createHash('sha256').update('boom').digest('hex'),
        disposition: 'attachment',
        fate: 'kept',
        content: new Uint8Array(Buffer.from('boom')),
        text: 'boom',
        mail: null,
      },
    ]);
  });

  test('a forwarded mail is kept as one attachment, and its text is not the mail’s', async () => {
    const header = [...FROM, 'Content-Type: multipart/mixed; boundary=in'];
    const inner = rawMail(header, '--in\n\nInner\n--in--').toString();
    for (const disposition of ['', 'Content-Disposition: inline\n', 'Content-Disposition: attachment\n']) {
      const mail = await parsed(
        multipartMail('mixed', ['\nOuter', `Content-Type: message/rfc822\n${disposition}\n${inner}`]),
      );
      expect(mail.text.trim()).toBe('Outer');
      expect(mail.attachments).toMatchObject([{ name: 'message-1.eml', type: 'message/rfc822', fate: 'kept' }]);
      expect(Buffer.from(mail.attachments[0]?.content ?? []).toString()).toBe(inner);
    }
  });

  test('an image that the HTML shows is inline', async () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const image = `Content-Type: image/png\nContent-ID: <1@x>\nContent-Transfer-Encoding: base64\n\n${png}`;
    const mail = await parsed(multipartMail('related', [html, image]));
    expect(mail.attachments).toMatchObject([
      { name: 'attachment-1', type: 'image/png', bytes: 70, disposition: 'inline', text: null },
    ]);
  });

  test('names and types are the sender’s, but storable', async () => {
    const name = `=?utf-8?b?${Buffer.from(`a\0\r\n${'ü'.repeat(300)}`).toString('base64')}?=`;
    const strange = `Content-Type: not a type\nContent-Disposition: attachment; filename="${name}"\n\nx`;
    const { attachments } = await parsed(multipartMail('mixed', [strange]));
    expect(attachments).toMatchObject([{ name: `a ${'ü'.repeat(253)}`, type: 'application/octet-stream' }]);
  });

  test('what HTML holds but does not show is kept apart', async () => {
    const hidden = '<p>Seen</p><div style="display:none">Hidden</div>';
    expect(await parsed(rawMail(typed('text/html'), hidden))).toMatchObject({ htmlText: 'Seen', hiddenText: 'Hidden' });
  });

  test('a multipart without its boundary is read as it stands', async () => {
    const broken = [...FROM, 'Content-Type: multipart/mixed; boundary="edge"'];
    const mail = await parsed(rawMail(broken, '--other\n\nPlease refund.\n--other--'));
    expect(mail.text).toContain('Please refund.');
    expect((await parsed(rawMail(broken, ''))).text).toBe('');
  });

  test('a delivery report is an attachment and no text', async () => {
    const mail = await parsed(
      multipartMail('report', ['\nUndelivered', 'Content-Type: message/delivery-status\n\nStatus: 5.1.1']),
    );
    expect(mail.text.trim()).toBe('Undelivered');
    expect(mail.attachments).toMatchObject([{ type: 'message/delivery-status' }]);
  });
});

describe('limits', () => {
  const attached = 'Content-Type: image/png\n\nx';

  test('50 attachments are kept, 60 are too many', async () => {
    expect((await parsed(multipartMail('mixed', Array(50).fill(attached)))).attachments).toHaveLength(50);
    const reading = await readMail(multipartMail('mixed', Array(60).fill(attached)));
    expect(reading).toMatchObject({ kind: 'too_large', why: expect.stringContaining('50 attachments') });
  });

  test('an attachment of 25 MB is kept, one more byte is too much', async () => {
    const size = 25 * 1024 * 1024;
    const file = (bytes: number) => rawMail(typed('application/pdf'), Buffer.alloc(bytes, 'x'));
    expect((await parsed(file(size))).attachments).toMatchObject([{ bytes: size }]);
    expect(await readMail(file(size + 1))).toMatchObject({ kind: 'too_large' });
  });

  test('structure over the limits is not parsed', async () => {
    expect(await readMail(multipartMail('mixed', Array(600).fill('\nx')))).toMatchObject({ kind: 'too_large' });
  });

  test('parts that only mailparser sees have its limit', async () => {
    const continued = [...FROM, 'Content-Type: multipart/mixed; boundary*0=ed; boundary*1=ge'];
    expect(await readMail(rawMail(continued, '--edge\n\nx\n'.repeat(600)))).toMatchObject({ kind: 'too_large' });
  });
});

test.each([
  ['nothing', ''],
  ['blank lines', '\r\n\r\n\r\n'],
  ['no header', 'Hello, please refund me. Thanks: Ada'],
  ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
])('%s is no mail', async (_, bytes) => {
  expect(await readMail(Buffer.from(bytes, 'latin1'))).toMatchObject({ kind: 'unparseable' });
});

test('whatever the bytes are, there is a reading', async () => {
  const line = fc.constantFrom(
    'From: a',
    'Subject: =?x?q?=ff?=',
    'Content-Type: multipart/x; boundary=b',
    '--b',
    '--b--',
    '',
    ':',
    '\0',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 1_000 }),
    fc.array(fc.oneof(line, fc.string())).map(lines => Buffer.from(lines.join('\n'))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async raw => {
      expect(['parsed', 'unparseable', 'too_large']).toContain((await readMail(raw)).kind);
    }),
    { numRuns: 500 },
  );
}, 30_000);
