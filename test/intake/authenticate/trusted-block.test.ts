import { trustedBlock } from '../../../src/intake/authenticate/trusted-block.js';
import { readRawHeader } from '../../../src/intake/raw-header.js';

const ours = 'Received: from client.test (client.test [192.0.2.7])\r\n\tby mx.test with ESMTPS id 1; Thu, 1 Jan 2026';

/** The names of the trusted fields; … stand between the lines that are given. */
function trusted(hops: number, ...lines: string[]): string {
  const text = lines.map((line, index) => `${line}\r\nX-${index + 1}: x\r\n`).join('');
  const block = trustedBlock(readRawHeader(Buffer.from(`X-0: x\r\n${text}\r\n`)), hops);
  return block.map(field => field.name).join(' ');
}

test.each([
  ['one hop of one line', 1, [ours], 'x-0'],
  ['one hop of two lines', 1, [ours, ours], 'x-0'],
  ['two hops of two lines', 2, [ours, ours], 'x-0 received x-1'],
  ['two hops of three lines', 2, [ours, ours, ours], 'x-0 received x-1'],
  ['two hops of one line', 2, [ours], 'x-0'],
  ['no Received line', 1, ['Subject: x'], ''],
  ['no hop', 0, [ours], ''],
  ['a number of hops that is none', Number.NaN, ['Subject: x'], ''],
])('what stands above our lowest Received line: %s', (_, hops, lines, expected) => {
  expect(trusted(hops, ...lines)).toBe(expected);
});

test.each([
  ['without by', 'Received: from client.test; Thu, 1 Jan 2026 00:00:00 +0000'],
  ['with by in a comment', 'Received: from client.test (helo by mx.test); Thu, 1 Jan 2026 00:00:00 +0000'],
  ['with by in quotes', 'Received: from "by" mx.test; Thu, 1 Jan 2026 00:00:00 +0000'],
  ['with by at the end', 'Received: from client.test by'],
  ['with by and nothing before the date', 'Received: from client.test by; Thu, 1 Jan 2026 00:00:00 +0000'],
  ['with by after the date', 'Received: from client.test; by mx.test'],
  ['with a comment that does not close', 'Received: from client.test ( by mx.test; Thu, 1 Jan 2026 00:00:00 +0000'],
  ['of qmail', 'Received: (qmail 123 invoked by uid 89); 1 Jan 2026 00:00:00 -0000'],
])('the counting ends at a line %s', (_, line) => {
  expect(trusted(1, line, ours)).toBe('');
  expect(trusted(2, ours, line, ours)).toBe('x-0');
  expect(trusted(3, ours, line, ours)).toBe('x-0');
});

test('a line of our own delivery agent is one, in any case and with nested comments', () => {
  const line =
    'RECEIVED: FROM mx.test (helo (x) [::1])\r\n BY\tstore.test (Dovecot) with LMTP id a+b/c==; Thu, 1 Jan 2026';
  expect(trusted(2, line, ours)).toBe('x-0 received x-1');
});

test('Received-SPF is no Received line', () => {
  expect(trusted(1, 'Received-SPF: pass by mx.test', ours)).toBe('x-0 received-spf x-1');
});
