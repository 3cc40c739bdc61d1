import type { Attachment, ParsedMail } from '../../../src/intake/parse/parsed-mail.js';
import { readRawHeader } from '../../../src/intake/raw-header.js';
import { screen } from '../../../src/intake/screen/screen.js';
import { rawMail } from '../../mails/raw-mail.js';
import { DESK } from './screened.js';

/** What takes quadratic time on these takes minutes. */
const LIMIT_MS = 3_000;

const EMPTY: ParsedMail = {
  messageId: null,
  subject: '',
  date: null,
  inReplyTo: [],
  references: [],
  text: '',
  htmlText: '',
  hiddenText: '',
  attachments: [],
};

function part(type: string, text: string): Attachment {
  const content = new Uint8Array(Buffer.from(text));
  const facts = {
    name: 'x',
    type,
    bytes: content.length,
    sha256: '',
    disposition: 'attachment',
    fate: 'kept',
  } as const;
  return { ...facts, content, text: null, mail: null };
}

function millisecondsFor(lines: readonly string[], mail: Partial<ParsedMail>): number {
  const header = readRawHeader(rawMail(lines));
  const began = performance.now();
  screen(header, { ...EMPTY, ...mail }, { sender: null, refundsAddress: DESK, namesId: () => false });
  return performance.now() - began;
}

const FIELDS = ['From', 'Return-Path', 'Auto-Submitted', 'Precedence', 'Content-Type', 'X-Loop', 'Delivered-To', 'To'];
const RUNS = [
  '(',
  '"',
  '<',
  '> <',
  '<a@b>,',
  ';',
  ' =',
  'mailer-daemon@',
  'report-type ',
  'a+',
  'no-reply-x.',
  '\t',
  '\\',
];

test.each(RUNS)('a header of a quarter of a megabyte that is full of %j', run => {
  const value = run.repeat(250_000 / run.length);
  for (const field of FIELDS) expect(millisecondsFor([`${field}: x${value}y`], {})).toBeLessThan(LIMIT_MS);
});

test('a header of tens of thousands of fields', () => {
  const lines = FIELDS.flatMap(field => Array.from({ length: 4_000 }, () => `${field}: x`));
  expect(millisecondsFor(lines, {})).toBeLessThan(LIMIT_MS);
});

test.each([
  '<rf-7q2k-93mx.1.',
  '<rf-7q2k-93mx.1.5f2a9c0d7be41836@',
  'message-id: ',
  '> ',
  `${'a'.repeat(70)}+`,
  'will \n',
])('the text of a bounce that is full of %j', run => {
  const text = run.repeat(1_000_000 / run.length);
  const mail = { subject: `Out of office${' '.repeat(900)}x`, text, htmlText: text };
  for (const path of ['From: <mailer-daemon@example.com>', 'Return-Path: <>'])
    expect(millisecondsFor([path], mail)).toBeLessThan(LIMIT_MS);
});

test.each(['\n', '\n ', 'a:\n', 'action:', 'Message-ID: <', '\0', 'Original-Message-ID: x\n'])(
  'fifty parts of a megabyte that are full of %j',
  run => {
    const text = run.repeat(1_000_000 / run.length);
    const one = [part('message/delivery-status', text), part('message/rfc822', text)];
    const attachments = Array.from({ length: 25 }, () => one).flat();
    const lines = ['From: <mailer-daemon@example.com>', 'Content-Type: multipart/report; boundary=b'];
    expect(millisecondsFor(lines, { attachments })).toBeLessThan(LIMIT_MS);
  },
);

test('what no parser reads is no reason to fail', () => {
  for (const value of ['', '(', '"', '<', '<>', ',', '@', '\0', '\ud800', '=?utf-8?B?!!?='])
    for (const field of FIELDS) expect(() => millisecondsFor([`${field}: ${value}`], {})).not.toThrow();
});
