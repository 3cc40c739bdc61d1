import type { NestedMail } from '../../../src/intake/parse/parsed-mail.js';
import { readMail } from '../../../src/intake/parse/read-mail.js';
import { parsed } from '../../mails/parsed.js';
import { lines, pdf } from '../../mails/pdf.js';
import { FROM, multipartMail, rawMail } from '../../mails/raw-mail.js';

const BILLING = [
  'From: =?utf-8?q?Br=C3=BCno?= Billing <billing@imaginator.com>',
  'Subject: =?utf-8?q?Re=C3=A7u?=',
  'Message-ID: <1@imaginator.com>',
];

/** A mail with the given one attached; each level has a boundary of its own. */
function carrying(inner: Uint8Array, level: number, header: readonly string[] = BILLING): Buffer {
  const content = Buffer.from(inner).toString('latin1');
  const body = `--b${level}.\n\nLevel ${level}\n--b${level}.\nContent-Type: message/rfc822\n\n${content}\n--b${level}.--\n`;
  return rawMail([...header, `Content-Type: multipart/mixed; boundary="b${level}."`], body);
}

function encoded(inner: Uint8Array): Buffer {
  const base64 = Buffer.from(inner)
    .toString('base64')
    .replace(/(.{76})/g, '$1\n');
  return multipartMail('mixed', [`Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${base64}`]);
}

function chain(depth: number, wrap: (inner: Buffer, level: number) => Buffer): Buffer {
  let mail = rawMail(BILLING, 'Innermost');
  for (let level = 1; level <= depth; level += 1) mail = wrap(mail, level);
  return mail;
}

test('a mail in a mail is kept whole, and read', async () => {
  const inner = rawMail([...BILLING, 'Content-Type: text/html; charset=utf-8'], '<p>Your <b>receipt</b></p>');
  const { attachments } = await parsed(carrying(inner, 1, FROM));
  expect(attachments).toMatchObject([
    {
      name: 'message-1.eml',
      type: 'message/rfc822',
      fate: 'kept',
      text: null,
      mail: {
        from: '"Brüno Billing" <billing@imaginator.com>',
        messageId: '<1@imaginator.com>',
        subject: 'Reçu',
        text: '',
        htmlText: 'Your receipt',
        attachments: [],
      },
    },
  ]);
  expect(Buffer.from(attachments[0]?.content ?? []).toString('latin1')).toContain('<p>Your <b>receipt</b></p>');
});

test('three deep, with what each one attaches', async () => {
  const csv = 'Content-Type: text/csv; name=a.csv\n\nid,txn_9fk2mq7xl4bt1cvz';
  const receipt = `Content-Type: application/pdf; name=r.pdf\nContent-Transfer-Encoding: base64\n\n${pdf([lines('Receipt')]).toString('base64')}`;
  const innermost = multipartMail('mixed', ['\nInnermost', csv, receipt]);
  const mail = await parsed(carrying(carrying(carrying(innermost, 3), 2), 1, FROM));
  const levels: (NestedMail | null | undefined)[] = [mail.attachments[0]?.mail];
  while (levels.length < 3) levels.push(levels.at(-1)?.attachments[0]?.mail);
  expect(levels.map(level => level?.text.trim())).toEqual(['Level 2', 'Level 3', 'Innermost']);
  expect(levels[2]?.attachments).toEqual([
    { name: 'a.csv', type: 'text/csv', text: 'id,txn_9fk2mq7xl4bt1cvz', mail: null },
    { name: 'r.pdf', type: 'application/pdf', text: 'Receipt', mail: null },
  ]);
});

test.each([
  ['in base64', encoded(rawMail(BILLING, 'Inner'))],
  ['as message/global', multipartMail('mixed', ['Content-Type: message/global\n\nSubject: S\n\nInner'])],
  [
    'of no type, by its name',
    multipartMail('mixed', ['Content-Type: application/octet-stream; name=a.eml\n\nSubject: S\n\nInner']),
  ],
  ['as the whole mail', rawMail([...FROM, 'Content-Type: message/rfc822'], 'Subject: S\n\nInner')],
])('a mail %s is read', async (_, raw) => {
  expect((await parsed(raw)).attachments).toMatchObject([
    { fate: 'kept', mail: { text: expect.stringContaining('Inner') } },
  ]);
});

test.each([
  ['no mail', 'Just some words'],
  ['nothing', ''],
  ['a picture', '\x89PNG\r\n\x1a\n'],
])('what says it is a mail and is %s is kept and not read', async (_, content) => {
  const { attachments } = await parsed(
    multipartMail('mixed', ['\nBody', `Content-Type: message/rfc822\n\n${content}`]),
  );
  expect(attachments).toMatchObject([{ type: 'message/rfc822', fate: 'kept', mail: null }]);
});

describe('limits hold for all levels together', () => {
  test.each([
    ['as they stand', 10, (inner: Buffer, level: number) => carrying(inner, level)],
    ['in base64, where the structure is not seen from outside', 10, (inner: Buffer) => encoded(inner)],
  ])('nesting %s', async (_, depth, wrap) => {
    expect(await readMail(chain(depth, wrap))).toMatchObject({ kind: 'parsed' });
    expect(await readMail(chain(depth + 1, wrap))).toMatchObject({
      kind: 'too_large',
      why: expect.stringContaining('20 deep'),
    });
  });

  const many = (count: number, part: string) => encoded(multipartMail('mixed', Array<string>(count).fill(part)));

  test('attachments', async () => {
    const file = 'Content-Type: image/png\n\nx';
    expect(await readMail(many(49, file))).toMatchObject({ kind: 'parsed' });
    expect(await readMail(many(50, file))).toMatchObject({
      kind: 'too_large',
      why: expect.stringContaining('50 attachments'),
    });
  });

  test('parts', async () => {
    expect(await readMail(many(497, '\nx'))).toMatchObject({ kind: 'parsed' });
    expect(await readMail(many(498, '\nx'))).toMatchObject({
      kind: 'too_large',
      why: expect.stringContaining('500 parts'),
    });
    expect(await readMail(encoded(encoded(many(600, '\nx'))))).toMatchObject({ kind: 'too_large' });
  });

  test('headers', async () => {
    const long = `X-Long: ${'x'.repeat(256 * 1024)}`;
    expect(await readMail(encoded(rawMail([...BILLING, long])))).toMatchObject({ kind: 'too_large' });
  });

  test('a large mail in mails costs what it may, and is kept', async () => {
    const large = rawMail(BILLING, `${'x'.repeat(78)}\n`.repeat(100_000));
    let mail: Buffer = large;
    for (let level = 1; level <= 10; level += 1) mail = carrying(mail, level);
    const began = performance.now();
    let nested: NestedMail | null | undefined = (await parsed(mail)).attachments[0]?.mail;
    expect(performance.now() - began).toBeLessThan(8_000);
    while (nested?.attachments[0]?.mail) nested = nested.attachments[0].mail;
    expect(nested?.attachments).toMatchObject([{ type: 'message/rfc822', mail: null }]);
  }, 20_000);
});
