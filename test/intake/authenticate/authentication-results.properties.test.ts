import fc from 'fast-check';
import { readAuthentication } from '../../../src/intake/authenticate/authentication-results.js';
import { readRawHeader } from '../../../src/intake/raw-header.js';
import { fail, judge, judgeField, other, pass, received, settings, spf } from './judged-mail.js';

describe('for any bytes', () => {
  const word = fc.constantFrom(
    ...'();="\\ .\0',
    'mx.desk.test',
    'dmarc',
    'pass',
    'fail',
    'header.from',
    'a.test',
    '; ',
    '=',
  );
  const text = fc.array(word, { maxLength: 20 }).map(words => words.join(''));

  test('it never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), bytes => void readAuthentication(readRawHeader(bytes), settings, 'a.test')));
    fc.assert(fc.property(text, value => expect(['pass', 'fail', 'none']).toContain(judgeField(value))));
  });

  test('whatever a sender writes below our Received line, the verdict stays', () => {
    const theirs = fc.array(
      fc.oneof(
        text.map(value => `Authentication-Results: ${value}`),
        fc.constantFrom(pass, fail, other),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom([], [pass], [fail], [spf]), theirs, (above, below) => {
        expect(judge([...above, received, ...below])).toBe(judge([...above, received]));
      }),
    );
  });

  test('whatever one more field in the block says, it never turns a fail or a none into a pass', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (value, first) => {
        const more = `Authentication-Results: ${value}`;
        expect(judge(first ? [more, fail, received] : [fail, more, received])).toBe('fail');
        expect(judge([more, fail.replace('=fail', '=none'), received])).not.toBe('pass');
      }),
    );
  });

  test('comments and folds between the tokens change nothing', () => {
    const gap = fc.constantFrom('', ' ', '\t', '\r\n ', '(c)', ' (a (b) "c) ', '\r\n\t(\\))');
    const tokens = ['mx.desk.test', ';', 'dmarc', '/', '1', '=', 'pass', ' ', 'header', '.', 'from', '=', 'a.test'];
    fc.assert(
      fc.property(fc.array(gap, { minLength: 13, maxLength: 13 }), gaps => {
        expect(judgeField(tokens.map((token, at) => token + gaps[at]).join(''))).toBe('pass');
      }),
    );
  });

  test.each([
    ['brackets', '('.repeat(262_144)],
    ['results', 'a=b;'.repeat(65_536)],
    ['properties', `a=b ${'c=d '.repeat(65_536)}`],
    ['words without a sign', 'a '.repeat(131_072)],
    ['signs', '='.repeat(262_144)],
    ['dots and blanks', `${' .'.repeat(131_072)}=x`],
  ])('a quarter of a megabyte is read to the end: %s', (_, value) => {
    const field = `mx.desk.test; ${value}; dmarc=fail header.from=evil.test`;
    expect(judgeField(field)).toBe('none');
  });
});
