import { simpleParser } from 'mailparser';
import type { OutgoingMail } from '../../src/desk/outbox.js';
import { compose } from '../../src/reply/compose.js';
import { letterFor } from '../../src/reply/letter.js';
import { ABOUT, APPROVED } from './decisions.js';

const FROM = 'refunds@imaginator.com';
const LETTER = letterFor(APPROVED, { ...ABOUT, caseId: 'RF-1' }, 'en');

const outgoing = (changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: '1',
  caseId: 'RF-1',
  seq: 1,
  recipient: 'ada@example.com',
  messageId: '<rf-1.1.0011223344556677@imaginator.com>',
  inReplyTo: '<2@example.com>',
  thread: ['<1@example.com>', '<2@example.com>'],
  language: 'en',
  message: null,
  letter: 'decision',
  replyTo: null,
  queuedAt: new Date('2026-11-22T12:00:05Z'),
  raw: null,
  decision: APPROVED,
  receivedAt: new Date('2026-11-22T12:00:00Z'),
  reviewDueAt: null,
  refundDueAt: null,
  creditExpiresAt: null,
  ...changes,
});

const composed = async (changes: Partial<OutgoingMail> = {}) => compose(outgoing(changes), LETTER, FROM);

/** The header's fields, unfolded. */
const headerOf = (raw: Buffer) =>
  (raw.toString().split('\r\n\r\n', 1)[0] ?? '').replace(/\r\n[ \t]/g, ' ').split('\r\n');

test('a reply stands in the customer’s thread, says that a machine wrote it, and is in text and HTML', async () => {
  const raw = await composed();
  expect(headerOf(raw)).toEqual(
    expect.arrayContaining([
      'From: Imaginator Refunds <refunds@imaginator.com>',
      'To: ada@example.com',
      'Subject: Your refund request RF-1: approved',
      'Date: Sun, 22 Nov 2026 12:00:05 +0000',
      'Message-ID: <rf-1.1.0011223344556677@imaginator.com>',
      'In-Reply-To: <2@example.com>',
      'References: <1@example.com> <2@example.com>',
      'Content-Language: en',
      'Auto-Submitted: auto-replied',
      'X-Loop: refunds@imaginator.com',
    ]),
  );
  const { text, html } = await simpleParser(raw, { skipTextToHtml: true, skipHtmlToText: true });
  expect(text).toContain('Total refund: 0.16 USD.');
  expect(html).toContain('0.16 USD');
});

test('answers go to our address, or to the form of it with the token that the mail asks back', async () => {
  const replyTo = `refunds+${'0'.repeat(32)}@imaginator.com`;
  expect(headerOf(await composed({ replyTo }))).toContain(`Reply-To: ${replyTo}`);
  expect(headerOf(await composed()).filter(line => /^reply-to:/i.test(line))).toEqual([]);
});

test('the same mail gives the same bytes', async () => {
  const [one, other] = [await composed(), await composed()];
  expect(one.equals(other)).toBe(true);
  expect(one.equals(await composed({ messageId: '<rf-1.2.0011223344556677@imaginator.com>' }))).toBe(false);
});

test('without a mail to answer there are no thread headers', async () => {
  const header = headerOf(await composed({ inReplyTo: null, thread: [] })).join('\n');
  expect(header).not.toMatch(/^(In-Reply-To|References):/im);
});

test('a thread of twenty long ids is folded into lines that every server takes', async () => {
  const thread = Array.from({ length: 20 }, (_, n) => `<${String(n).padStart(180, '0')}@example.com>`);
  const raw = await composed({ thread });
  expect(
    Math.max(
      ...raw
        .toString()
        .split('\r\n')
        .map(line => line.length),
    ),
  ).toBeLessThan(998);
  expect(headerOf(raw).find(line => line.startsWith('References:'))).toBe(`References: ${thread.join(' ')}`);
});

test('a German letter says that it is one, and its letters arrive', async () => {
  const raw = await compose(outgoing(), letterFor(APPROVED, ABOUT, 'de'), FROM);
  expect(headerOf(raw)).toContain('Content-Language: de');
  const { subject, text } = await simpleParser(raw, { skipTextToHtml: true, skipHtmlToText: true });
  expect(subject).toBe('Ihr Erstattungsantrag RF-7Q2K-93MX: genehmigt');
  expect(text).toContain('wir haben Ihren Antrag anhand unserer Abrechnungsdaten geprüft und genehmigt.');
});

test('the bytes are ASCII in lines that end with CRLF, so that any server can carry them as they are', async () => {
  const text = (await compose(outgoing(), letterFor(APPROVED, ABOUT, 'fr'), FROM)).toString('latin1');
  expect(text).toMatch(/^[\t\r\n\x20-\x7e]*$/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
