import fc from 'fast-check';
import { readSender } from '../../../src/intake/authenticate/sender.js';
import { readRawHeader } from '../../../src/intake/raw-header.js';
import { honest, hostile } from './from-headers.js';

const read = (text: string) => readSender(readRawHeader(Buffer.from(text)));
const readLatin1 = (text: string) => readSender(readRawHeader(Buffer.from(text, 'latin1')));
const ann = { kind: 'one', address: 'ann@victim.test', domain: 'victim.test' };

test('the tables are as large as they should be', () => {
  expect(honest.length).toBeGreaterThanOrEqual(20);
  expect(hostile.length).toBeGreaterThanOrEqual(60);
});

test.each(honest)('honest: %s', (_, header) => {
  expect(read(`${header}\r\n\r\nFrom: eve@evil.test\r\n`)).toEqual(ann);
  expect(read(`To: desk@desk.test\n${header.startsWith('From ') ? 'From: ann@victim.test' : header}\n\n`)).toEqual(ann);
});

test.each(hostile)('hostile: %s', (_, header) => {
  expect(read(`${header}\r\n\r\nbody`)).toEqual({ kind: 'unreadable', why: expect.stringMatching(/^[A-Z][^.]+\.$/) });
});

test('a punycode domain and a latin1 name are honest too', () => {
  expect(read('From: Ann <ann@xn--mnchen-3ya.test>')).toMatchObject({ domain: 'xn--mnchen-3ya.test' });
  expect(readLatin1('From: Andr\xe9 <ann@victim.test>')).toEqual(ann);
});

test.each([
  ['no field at all', ''],
  ['no From', 'To: ann@victim.test\r\nSender: ann@victim.test\r\n'],
  ['Resent-From alone', 'Resent-From: ann@victim.test\r\n'],
  ['From in the body', 'Subject: x\r\n\r\nFrom: ann@victim.test\r\n'],
  ['an mbox line alone', 'From ann@victim.test Thu Jan  1 00:00:00 2026\r\n'],
])('absent: %s', (_, header) => {
  expect(read(header)).toEqual({ kind: 'absent' });
});

describe('for any bytes', () => {
  const pieces = fc.constantFrom(
    ...'<>@,;:()"\\.= \t\r\n\0',
    'ann@victim.test',
    '=?utf-8?Q?',
    '?=',
    'From: ',
    'a',
    'é',
  );
  const value = fc.array(pieces, { maxLength: 24 }).map(parts => parts.join(''));

  test('it never throws, and what it reads is a plain address that stands in the mail', () => {
    fc.assert(
      fc.property(fc.oneof(value, fc.string({ unit: 'binary' })), text => {
        const sender = read(`From: ${text}\r\n\r\n`);
        if (sender.kind !== 'one') return;
        expect(sender.address).toMatch(/^[!-?A-~]+@[a-z0-9.-]+\.[a-z0-9-]+$/);
        expect(text.toLowerCase()).toContain(sender.address);
        expect(sender.address.split('@')[1]).toBe(sender.domain);
      }),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.uint8Array(), bytes => void readSender(readRawHeader(bytes))));
  });

  test('a second From field, wherever it stands, leaves no sender', () => {
    fc.assert(
      fc.property(value, fc.constantFrom('\r\n', '\n', '\r', '\0', '\v'), (text, lineEnd) => {
        const second = `From: ${text.replace(/[\r\n]/g, '')}`;
        expect(read(`From: ann@victim.test${lineEnd}${second}`).kind).toBe('unreadable');
        expect(read(`Subject: x${lineEnd}${second}\r\nFrom: ann@victim.test`).kind).toBe('unreadable');
      }),
    );
  });

  test('a plain address is read with any quoted name', () => {
    const name = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map(code => String.fromCharCode(code)) });
    fc.assert(
      fc.property(
        name.filter(text => !/[\\"]|=\?/.test(text)),
        text => {
          expect(read(`From: "${text}" <ann@victim.test>\r\n`)).toEqual(ann);
        },
      ),
    );
  });
});
