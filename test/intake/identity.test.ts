import { identityOf } from '../../src/intake/identity.js';
import { parsed } from '../mails/parsed.js';
import { type MailOptions, mail } from '../support/mail.js';

const BASE: MailOptions = {
  text: 'Please refund.',
  messageId: '<one@example.com>',
  received: new Date('2026-11-22T12:00:00Z'),
};

async function identity(options: MailOptions) {
  const raw = mail(options);
  return identityOf(raw, await parsed(raw));
}

test('is the Message-ID', async () => {
  expect(await identity(BASE)).toEqual({
    identity: '<one@example.com>',
    contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test.each([
  ['is missing', null],
  ['stands there twice', ['<one@example.com>', '<two@example.com>']],
  ['is none', 'no brackets'],
])('is the content where the Message-ID %s', async (_, id) => {
  const { identity: own, contentSha256 } = await identity({ ...BASE, headers: { 'Message-ID': id } });
  expect(own).toBe(`content:${contentSha256}`);
});

test.each([
  ['other servers on the way', { auth: 'forged', returnPath: 'other@example.com' }],
  ['another encoding of the same text', { encoding: 'base64' }],
  ['other recipients', { to: 'Refunds <REFUNDS@imaginator.com>' }],
  ['a flag of a mail client', { headers: { 'X-Priority': '1', 'Reply-To': 'else@example.com' } }],
] satisfies [string, MailOptions][])('is the same content with %s', async (_, changes) => {
  expect((await identity({ ...BASE, ...changes })).contentSha256).toBe((await identity(BASE)).contentSha256);
});

test.each([
  ['From', { from: 'Bob <ada@example.com>' }],
  ['Subject', { subject: 'Another' }],
  ['Date', { headers: { Date: 'Sun, 22 Nov 2026 12:00:01 +0000' } }],
  ['text', { text: 'Please refund!' }],
  ['HTML', { html: '<p>Please refund.</p>' }],
  ['attachment', { attachments: [{ name: 'a.txt', content: 'a' }] }],
] satisfies [string, MailOptions][])('is other content with another %s', async (_, changes) => {
  expect((await identity({ ...BASE, ...changes })).contentSha256).not.toBe((await identity(BASE)).contentSha256);
});
