import { citedIds } from '../../../src/intake/extract/cited-ids.js';
import type { ParsedMail } from '../../../src/intake/parse/parsed-mail.js';
import { txn } from '../../support/sample-ledger.js';
import { attachment } from './sample-attachment.js';
import { nestedMail, parsedMail } from './sample-mail.js';
import { DESK, PATTERNS } from './settings.js';

const OUR_ID = '<rf-7q2k-93mx.1.0123456789abcdef@imaginator.com>';
const FOOTER = 'Case RF-7Q2K-93MX. You can reply to this mail or write to refunds@imaginator.com.';
const BILLING_WROTE = 'On Friday, Billing <billing@imaginator.com> wrote:';
const DESK_WROTE = 'On Friday, Refunds <refunds@imaginator.com> wrote:';

const cited = (said: Partial<ParsedMail>) => citedIds(parsedMail(said), PATTERNS, DESK);

/** A mail with one attachment that is a mail. */
const forwarding = (mail: Parameters<typeof nestedMail>[0], said: Partial<ParsedMail> = {}) =>
  cited({ ...said, attachments: [attachment({ name: 'mail.eml', type: 'message/rfc822', mail: nestedMail(mail) })] });

test('every ID is sighted with each place where it stands', () => {
  const { sightings, transactionIds, invoiceNumbers } = cited({
    subject: `Refund ${txn(1)}`,
    text: `Please: ${txn(1)}, INV-2026-000001\n-- \nAda ${txn(2)}\n\n${BILLING_WROTE}\n> ${txn(3)}\n> ${txn(1)}`,
    htmlText: `Please: ${txn(1)}, INV-2026-000001`,
    hiddenText: txn(4),
    attachments: [
      attachment({ name: 'a\nb.csv', content: `${txn(5)}\n${txn(5)}` }),
      attachment({ name: `${'x'.repeat(80)}.log`, content: txn(6) }),
    ],
  });
  expect(sightings).toEqual([
    { id: txn(1), place: 'subject' },
    { id: txn(1), place: 'text' },
    { id: 'INV-2026-000001', place: 'text' },
    { id: txn(2), place: 'signature' },
    { id: txn(3), place: 'quote' },
    { id: txn(1), place: 'quote' },
    { id: txn(1), place: 'html' },
    { id: 'INV-2026-000001', place: 'html' },
    { id: txn(4), place: 'hidden' },
    { id: txn(5), place: 'attachment a b.csv' },
    { id: txn(6), place: `attachment ${'x'.repeat(60)}` },
  ]);
  expect([transactionIds, invoiceNumbers]).toEqual([[txn(1), txn(5), txn(6)], ['INV-2026-000001']]);
});

test('at most 500 sightings are kept; the IDs all count', () => {
  const text = Array.from({ length: 600 }, (_, i) => txn(i)).join('\n');
  const { sightings, transactionIds } = cited({ text });
  expect([sightings.length, transactionIds.length]).toEqual([500, 600]);
});

describe('only where the new text names none', () => {
  const NEW = `Please refund ${txn(1)}.`;
  test.each<[string, Partial<ParsedMail>, Partial<ParsedMail>]>([
    ['a signature', { text: `Please.\n-- \n${txn(2)}` }, { text: `${NEW}\n-- \n${txn(2)}` }],
    [
      'names below a closing',
      { text: `Please.\nThanks,\nAda\n${txn(2)}` },
      { text: `${NEW}\nThanks,\nAda\n${txn(2)}` },
    ],
    ['a quotation', { text: `Please.\n> ${txn(2)}` }, { text: `${NEW}\n> ${txn(2)}` }],
    ['hidden text', { htmlText: 'Please.', hiddenText: txn(2) }, { htmlText: NEW, hiddenText: txn(2) }],
  ])('%s counts', (_, alone, beside) => {
    expect(cited(alone).transactionIds).toEqual([txn(2)]);
    expect(cited(beside).transactionIds).toEqual([txn(1)]);
  });
});

describe('what the desk wrote never counts', () => {
  test.each<[string, Partial<ParsedMail>]>([
    ['quoted back', { text: `Thanks.\n\n${DESK_WROTE}\n> ${txn(2)}` }],
    ['quoted back without a head', { text: `Thanks.\n> ${txn(2)}`, inReplyTo: [OUR_ID] }],
    ['pasted, with its signature', { text: `It was:\n${txn(2)}\nKind regards\nImaginator\n${txn(3)}\n${FOOTER}` }],
    ['in the hidden text of an answer to it', { hiddenText: txn(2), references: [OUR_ID] }],
    ['saved as a text', { attachments: [attachment({ content: `${txn(2)}\n${FOOTER}` })] }],
  ])('%s', (_, said) => {
    const { transactionIds, sightings } = cited(said);
    expect(transactionIds).toEqual([]);
    expect(sightings.length).toBeGreaterThan(0);
  });

  test.each([
    ['from our address', { from: 'Refunds <refunds@imaginator.com>' }],
    ['from a form of it with a token', { from: `refunds+${'0'.repeat(32)}@imaginator.com` }],
    ['with a Message-ID of ours', { from: '', messageId: OUR_ID }],
    ['with our last line', { htmlText: `${txn(2)}\n\nKind regards\nImaginator\n${FOOTER}` }],
  ])('attached: %s', (_, ours) => {
    const inner = attachment({ content: txn(3) });
    const { transactionIds, sightings } = forwarding({ text: `It was ${txn(2)}.`, attachments: [inner], ...ours });
    expect(transactionIds).toEqual([]);
    expect(sightings).toContainEqual({ id: txn(2), place: 'forwarded mail.eml' });
  });
});

describe('a mail that is attached', () => {
  test('counts with its subject, its text and its attachments, at any depth', () => {
    const log = attachment({ name: 'a.log', content: txn(5) });
    const inner = nestedMail({ subject: txn(3), htmlText: `It was ${txn(4)}.`, attachments: [log] });
    const carried = attachment({ name: 'inner.eml', type: 'message/rfc822', mail: inner });
    const { transactionIds, sightings } = forwarding(
      { subject: txn(1), text: `It was ${txn(2)}.`, attachments: [carried] },
      { text: 'See attached.' },
    );
    expect(transactionIds).toEqual([1, 2, 3, 4, 5].map(txn));
    expect(sightings.map(({ place }) => place)).toEqual([
      'forwarded mail.eml',
      'forwarded mail.eml',
      'forwarded inner.eml',
      'forwarded inner.eml',
      'attachment a.log',
    ]);
  });

  test('has quotations of its own', () => {
    const text = `See this.\n\n${BILLING_WROTE}\n> ${txn(2)}`;
    expect(forwarding({ text }).transactionIds).toEqual([txn(2)]);
    expect(forwarding({ text }, { text: `Please refund ${txn(1)}.` }).transactionIds).toEqual([txn(1)]);
    expect(forwarding({ text: `See this.\n\n${DESK_WROTE}\n> ${txn(2)}` }).transactionIds).toEqual([]);
  });

  test('is ours though a stranger’s name says so only where its address does', () => {
    const { transactionIds } = forwarding({ from: '"refunds@imaginator.com" <eve@evil.test>', text: txn(2) });
    expect(transactionIds).toEqual([txn(2)]);
  });
});
