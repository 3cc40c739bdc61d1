import { parsed } from '../../mails/parsed.js';
import { FROM, rawMail } from '../../mails/raw-mail.js';

const header = async (...lines: string[]) => parsed(rawMail([...FROM, ...lines], 'Text'));

test('what a mail has', async () => {
  const mail = await header(
    'Message-ID: <1@mail.example.com>',
    'Subject: =?utf-8?q?R=C3=BCckzahlung?=',
    'Date: Sun, 22 Nov 2026 11:30:00 +0100',
    'In-Reply-To: <2@mail.example.com>',
    'References: <3@mail.example.com>\n\t<2@mail.example.com>',
  );
  expect(mail).toEqual({
    messageId: '<1@mail.example.com>',
    subject: 'Rückzahlung',
    date: '2026-11-22T10:30:00.000Z',
    inReplyTo: ['<2@mail.example.com>'],
    references: ['<3@mail.example.com>', '<2@mail.example.com>'],
    text: 'Text',
    htmlText: '',
    hiddenText: '',
    attachments: [],
  });
});

test('what a mail may lack', async () => {
  expect(await header()).toMatchObject({ messageId: null, subject: '', date: null, inReplyTo: [], references: [] });
});

test.each(['Date:', 'Date: yesterday', 'Date: Sun, 22 Nov 9999 11:30:00 +0100'])(
  '%s is no date, and not now',
  async line => {
    expect((await header(line)).date).toBeNull();
  },
);

test('a field that stands twice says nothing', async () => {
  const date = 'Date: Sun, 22 Nov 2026 11:30:00 +0100';
  const mail = await header('Message-ID: <1@a.example>', 'Message-ID: <2@a.example>', date, date);
  expect(mail).toMatchObject({ messageId: null, date: null });
});

test('a Message-ID without brackets is one, two in one field are none', async () => {
  expect((await header('Message-ID: 1@a.example')).messageId).toBe('<1@a.example>');
  expect((await header('Message-ID: <1@a.example> <2@a.example>')).messageId).toBeNull();
});

test('answers to several mails, and ids that a client encoded', async () => {
  const mail = await header(
    'In-Reply-To: <1@a.example>',
    'In-Reply-To: <2@a.example>',
    'References: =?utf-8?q?=3C3=40a=2Eexample=3E?=',
  );
  expect(mail).toMatchObject({ inReplyTo: ['<1@a.example>', '<2@a.example>'], references: ['<3@a.example>'] });
});

test('of many references the last hundred', async () => {
  const ids = Array.from({ length: 150 }, (_, i) => `<${i}@a.example>`);
  expect((await header(`References: ${ids.join('\n ')}`)).references).toEqual(ids.slice(50));
});

test('a subject stays one line and storable, whatever is encoded in it', async () => {
  const subject = Buffer.from('Refund\r\nBcc: eve@evil.example\0\u0007!').toString('base64');
  expect((await header(`Subject: =?utf-8?b?${subject}?=`)).subject).toBe('Refund Bcc: eve@evil.example !');
});
