import { isDocumented } from '../../../src/intake/extract/documentation.js';
import type { NestedMail } from '../../../src/intake/parse/parsed-mail.js';
import { txn } from '../../support/sample-ledger.js';
import { type AttachmentOptions, attachment } from './sample-attachment.js';
import { nestedMail, parsedMail } from './sample-mail.js';
import { PATTERNS } from './settings.js';

const documented = (...parts: readonly AttachmentOptions[]) =>
  isDocumented(parsedMail({ text: 'See attached.', attachments: parts.map(attachment) }), PATTERNS);

const OUR_ID = '<rf-7q2k-93mx.1.0123456789abcdef@imaginator.com>';

const eml = (mail: Partial<NestedMail>): AttachmentOptions => ({
  name: 'mail.eml',
  type: 'message/rfc822',
  mail: nestedMail(mail),
});

describe('documentation is', () => {
  test.each<[string, AttachmentOptions]>([
    ['a log', { content: 'POST /v1/images 500 Internal Server Error' }],
    ['a screenshot', { name: 'screenshot.png', type: 'image/png' }],
    ['a PDF', { name: 'report.pdf', type: 'application/pdf' }],
    ['a PDF that Apple Mail shows inside the text', { name: 'r.pdf', type: 'application/pdf', disposition: 'inline' }],
    ['a PDF that says something', { type: 'application/pdf', text: `Request ${txn(1)}\nfailed with status 500` }],
    ['a mail that cannot be read', { name: 'mail.eml', type: 'message/rfc822' }],
    ['a forwarded mail', eml({ text: `Your request ${txn(1)} failed with an error 500.` })],
    ['a forwarded mail in HTML', eml({ htmlText: 'Your request failed.' })],
    ['what a forwarded mail brings', eml({ text: txn(1), attachments: [attachment({})] })],
    ['a customer’s mail about a case', eml({ text: 'As I said in RF-7Q2K-93MX:\nall images failed.' })],
    ['a file of unknown type', { name: 'dump.bin', type: 'application/octet-stream' }],
    ['a line that says what happened to an ID', { content: `${txn(1)} failed with error 500` }],
    ['a table with what happened to each', { content: `id,status\n${txn(1)},failed\n${txn(2)},succeeded` }],
    ['a table in which the same happened to each', { content: `id,status\n${txn(1)},500\n${txn(2)},500` }],
    ['a list with a story above', { content: `These five requests got no answer at all\n${txn(1)}\n${txn(2)}` }],
  ])('%s', (_, part) => {
    expect(documented(part)).toBe(true);
  });
});

describe('documentation is not', () => {
  test.each<[string, AttachmentOptions]>([
    ['an inline picture', { name: 'logo.png', type: 'image/png', disposition: 'inline' }],
    ['an attachment over the limit', { fate: 'refused' }],
    ['an empty file', { content: '' }],
    ['a PGP signature', { name: 'signature.asc', type: 'application/pgp-signature' }],
    ['an S/MIME signature', { name: 'smime.p7s', type: 'application/pkcs7-signature' }],
    ['an S/MIME signature of an old type', { name: 'smime.p7s', type: 'application/x-pkcs7-signature' }],
    ['a signature of unknown type', { name: 'smime.p7s', type: 'application/octet-stream' }],
    ['a key', { name: 'OpenPGP_0x1234.asc', type: 'application/pgp-keys' }],
    ['a visiting card', { name: 'ada.vcf', type: 'text/vcard' }],
    ['an invitation', { name: 'invite.ics', type: 'text/calendar' }],
    ['Outlook’s own format', { name: 'winmail.dat', type: 'application/ms-tnef' }],
    ['a forwarded mail of IDs alone', eml({ text: `${txn(1)}\n${txn(2)}` })],
    ['a forwarded mail of nothing', eml({ subject: 'Failed' })],
    ['our own mail by its Message-ID', eml({ messageId: OUR_ID, text: 'Your images did not fail.' })],
    ['our own mail by its last line', eml({ text: 'They did not fail.\n\nCase RF-7Q2K-93MX. Write to us.\n' })],
    ['IDs in a PDF', { type: 'application/pdf', text: `${txn(1)}\n${txn(2)}` }],
    ['an ID', { content: txn(1) }],
    ['IDs on lines', { content: `${txn(1)}\r\n${txn(2)}\r\n\r\nINV-2026-000001\r\n` }],
    ['IDs in one line', { content: `${txn(1)}, ${txn(2)}; ${txn(3)}` }],
    ['IDs below a heading', { content: `transaction_id\n${txn(1)}\n${txn(2)}` }],
    ['numbered IDs with a label', { content: `1. Transaction ID: ${txn(1)}\n2. Transaction ID: ${txn(2)}` }],
    ['IDs in JSON', { type: 'application/json', content: `["${txn(1)}",\n"${txn(2)}"]` }],
    ['IDs in HTML', { type: 'text/html', content: `<ul><li>${txn(1)}</li><li><b>${txn(2)}</b></li></ul>` }],
    ['disguised IDs', { content: `${txn(1).toUpperCase()}\n${txn(2).slice(0, 9)}\u200b${txn(2).slice(9)}` }],
  ])('%s', (_, part) => {
    expect(documented(part)).toBe(false);
  });

  test('nothing', () => {
    expect(documented()).toBe(false);
  });
});

test('one attachment that documents is enough', () => {
  expect(documented({ content: txn(1) }, { disposition: 'inline' }, {})).toBe(true);
});
