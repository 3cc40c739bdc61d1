import { isDocumented } from '../../../src/intake/extract/documentation.js';
import {
  DEFAULT_INVOICE_NUMBER_PATTERN,
  DEFAULT_TRANSACTION_ID_PATTERN,
  idPatterns,
} from '../../../src/intake/extract/ids.js';
import type { ParsedMail } from '../../../src/intake/parse/parsed-mail.js';
import { txn } from '../../support/sample-ledger.js';
import { type AttachmentOptions, attachment } from './sample-attachment.js';

const PATTERNS = idPatterns({
  transactionIdPattern: DEFAULT_TRANSACTION_ID_PATTERN,
  invoiceNumberPattern: DEFAULT_INVOICE_NUMBER_PATTERN,
});

function documented(...parts: readonly AttachmentOptions[]): boolean {
  const mail: ParsedMail = {
    messageId: null,
    subject: '',
    date: null,
    inReplyTo: [],
    references: [],
    text: 'See attached.',
    htmlText: '',
    attachments: parts.map(attachment),
  };
  return isDocumented(mail, PATTERNS);
}

describe('documentation is', () => {
  test.each<[string, AttachmentOptions]>([
    ['a log', { content: 'POST /v1/images 500 Internal Server Error' }],
    ['a screenshot', { name: 'screenshot.png', type: 'image/png' }],
    ['a PDF', { name: 'report.pdf', type: 'application/pdf' }],
    ['a forwarded mail', { name: 'mail.eml', type: 'message/rfc822' }],
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
