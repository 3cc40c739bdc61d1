import fc from 'fast-check';
import { fieldsNamed, onlyField, readRawHeader } from '../../src/intake/raw-header.js';

const header = (text: string) => readRawHeader(Buffer.from(text, 'latin1'));
const pairs = (text: string) => header(text).fields.map(field => [field.name, field.value]);

describe('the fields', () => {
  test.each([
    ['CRLF', 'A: 1\r\nB: 2\r\n\r\nC: 3'],
    ['bare LF', 'A: 1\nB: 2\n\nC: 3'],
    ['both mixed', 'A: 1\nB: 2\r\n\nC: 3'],
    ['the end of the bytes', 'A: 1\r\nB: 2'],
    ['a last line end and no body', 'A: 1\r\nB: 2\r\n'],
  ])('end at the first empty line: %s', (_, text) => {
    expect(pairs(text)).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });

  test.each([
    ['no bytes', ''],
    ['an empty first line', '\r\nFrom: ann@a.test\r\n'],
    ['an mbox line alone', 'From ann@a.test Thu Jan  1 00:00:00 2026\n\nFrom: ann@a.test'],
  ])('are none: %s', (_, text) => {
    expect(pairs(text)).toEqual([]);
  });

  test('keep their order, and the same name stays as often as it stands', () => {
    expect(pairs('B: 1\nA: 2\nb: 3\n\n')).toEqual([
      ['b', '1'],
      ['a', '2'],
      ['b', '3'],
    ]);
    expect(fieldsNamed(header('B: 1\nA: 2\nb: 3\n\n'), 'b').map(field => field.value)).toEqual(['1', '3']);
  });

  test('are unfolded with their blanks, and trimmed of blanks alone', () => {
    expect(pairs('A:  1\r\n\t2\r\n 3 \t\r\n')).toEqual([['a', '1\t2 3']]);
    expect(pairs('A: 1\r\n \r\nB: 2\r\n\r\n')).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(pairs('A: \u00a01\r\r\n')).toEqual([['a', '\u00a01\r']]);
  });

  test('lose blanks before the colon from the name, and the mbox line is no field', () => {
    expect(pairs('From ann@a.test Thu Jan  1 00:00:00 2026\nFrom \t: ann@a.test\n\n')).toEqual([
      ['from', 'ann@a.test'],
    ]);
    expect(pairs('From : ann@a.test\n\n')).toEqual([['from', 'ann@a.test']]);
    expect(pairs('A: 1\nFrom ann@a.test\n\n')).toEqual([
      ['a', '1'],
      ['', 'From ann@a.test'],
    ]);
  });

  test('are read as UTF-8 where it is valid, else as latin1; raw keeps the bytes and the folding', () => {
    const mail = Buffer.concat([Buffer.from('A: Zoë\r\n'), Buffer.from('B: Zo\xeb,\r\n J\xf6rg\r\n', 'latin1')]);
    expect(readRawHeader(mail).fields).toEqual([
      { name: 'a', value: 'Zoë', raw: 'A: Zo\xc3\xab' },
      { name: 'b', value: 'Zoë, Jörg', raw: 'B: Zo\xeb,\r\n J\xf6rg' },
    ]);
  });

  test('are read from a view into a larger buffer', () => {
    expect(readRawHeader(new Uint8Array(Buffer.from('xxA: 1')).subarray(2)).fields[0]?.value).toBe('1');
  });
});

describe('lines that are no field', () => {
  test('stand in their place without a name, and do not end the header', () => {
    expect(pairs('A: 1\nno colon\nFrom: ann@a.test\n\n')).toEqual([
      ['a', '1'],
      ['', 'no colon'],
      ['from', 'ann@a.test'],
    ]);
  });

  test('a colon that only the folded line brings makes no name', () => {
    expect(pairs('garbage\n From: ann@a.test\n\n')).toEqual([['', 'garbage From: ann@a.test']]);
  });

  test('a folded first line continues nothing', () => {
    expect(pairs(' A: 1\nB: 2\n\n')).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });
});

describe('onlyField', () => {
  test('tells one from none and from several', () => {
    expect(onlyField(header('A: 1\nB: 2\n\n'), 'b')).toEqual({
      kind: 'one',
      field: { name: 'b', value: '2', raw: 'B: 2' },
    });
    expect(onlyField(header('A: 1\n\nB: 2'), 'b')).toEqual({ kind: 'none' });
    expect(onlyField(header('b: 1\nB: 1\n\n'), 'b')).toEqual({ kind: 'several' });
  });

  test.each([
    ['a lone CR', 'Subject: x\rFrom: eve@evil.test\r\n'],
    ['a lone CR and blanks', 'Subject: x\r From : eve@evil.test\r\n'],
    ['a lone CR before a fold', 'Subject: x\r\r\n From: eve@evil.test\r\n'],
    ['a vertical tab', 'Subject: x\vFrom: eve@evil.test\r\n'],
    ['a NUL', 'Subject: x\0From: eve@evil.test\r\n'],
    ['an mbox line with a lone CR', 'From x\rFrom: eve@evil.test\r\n'],
    ['a name with a NUL', 'From\0: eve@evil.test\r\n'],
    ['a name with a NUL inside', 'Fr\0om: eve@evil.test\r\n'],
    ['a name with a no-break space', '\xa0From: eve@evil.test\r\n'],
    ['a byte order mark', '\xef\xbb\xbfFrom: eve@evil.test\r\n'],
  ])('counts a field that a looser parser could see as several: %s', (_, text) => {
    expect(onlyField(header(text), 'from').kind).toBe('several');
    expect(onlyField(header(`${text}From: ann@a.test\r\n`), 'from').kind).toBe('several');
  });

  test.each([
    ['a folded line', 'Subject: x\r\n From: eve@evil.test\r\nFrom: ann@a.test\r\n'],
    ['a tab', 'Subject: x\tFrom: eve@evil.test\r\nFrom: ann@a.test\r\n'],
    ['an ellipsis in UTF-8', 'Subject: x \xe2\x80\xa6From: eve@evil.test\r\nFrom: ann@a.test\r\n'],
    ['Resent-From', 'Resent-From: eve@evil.test\r\nFrom: ann@a.test\r\n'],
    ['the body', 'From: ann@a.test\r\n\r\nFrom: eve@evil.test\r\n'],
  ])('does not count what every parser takes for text: %s', (_, text) => {
    expect(onlyField(header(text), 'from').kind).toBe('one');
  });
});

describe('hostile bytes', () => {
  const size = 256 * 1024;
  test.each([
    ['one line without a colon', 'x'.repeat(size), 1],
    ['blanks before a colon', `a${' '.repeat(size)}x: y`, 1],
    ['blanks around a value', `a:${' '.repeat(size)}x${'\t'.repeat(size)}`, 1],
    ['folds of blanks alone', `a: 1\n${' \n'.repeat(size / 2)}`, 1],
    ['lone CRs', `a: ${'\r'.repeat(size)}`, 1],
    ['lone CRs before a fold', `a: ${'\r\r\n '.repeat(size / 4)}`, 1],
    ['NULs', '\0'.repeat(size), 1],
    ['colons', ':'.repeat(size), 1],
    ['short fields', 'a:\n'.repeat(size / 4), size / 4],
    ['names behind control characters', `a: ${'\x01b:'.repeat(size / 4)}`, 1],
  ])('are read to the end: %s', (_, text, count) => {
    expect(header(text).fields).toHaveLength(count);
  });

  test('never throw, and every byte of the header stays in one field', () => {
    const alphabet = fc.constantFrom(...'\r\n\t :\0aF=\xe4');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(alphabet, { maxLength: 60 }).map(chars => Buffer.from(chars.join(''), 'latin1')),
    );
    const aFoldAtALoneCr = Uint8Array.from([13, 13, 10, 13]);
    fc.assert(
      fc.property(bytes, raw => {
        const text = Buffer.from(raw).toString('latin1');
        const whole = /^\r?\n/.test(text) ? '' : (text.split(/(?<=\n)\r?\n/)[0] ?? '');
        const kept = readRawHeader(raw).fields.map(field => field.raw.replace(/\r?\n/g, ''));
        expect(kept.join('')).toBe(whole.replace(/\r?\n/g, ''));
      }),
      { examples: [[aFoldAtALoneCr]] },
    );
  });

  test('written fields are read back', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,20}$/);
    const value = fc.string({ unit: 'grapheme', maxLength: 40 }).filter(text => !/^\s|\s$|[\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { minLength: 1 }), fields => {
        const text = fields.map(([key, said]) => `${key}: ${said}\r\n`).join('');
        const read = readRawHeader(Buffer.from(`${text}\r\nbody: x`)).fields;
        expect(read.map(field => [field.name, field.value])).toEqual(
          fields.map(([key, said]) => [key.toLowerCase(), said]),
        );
      }),
    );
  });
});
