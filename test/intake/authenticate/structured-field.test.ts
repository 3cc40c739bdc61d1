import fc from 'fast-check';
import { isText, readTokens, sameText, splitTokens } from '../../../src/intake/authenticate/structured-field.js';

const texts = (value: string) => readTokens(value)?.map(token => token.text);

test.each([
  ['nothing', '', []],
  ['words and marks', 'mx.test; a=b', ['mx.test', ';', 'a', '=', 'b']],
  ['marks without blanks', 'a=b;c', ['a', '=', 'b', ';', 'c']],
  ['a comment', 'a (b) c', ['a', 'c']],
  ['a comment without blanks', 'a(b)c', ['a', 'c']],
  ['nested comments', 'a (b (c) "d; (e)) f', ['a', 'f']],
  ['an escaped bracket in a comment', 'a (\\) \\( b) c', ['a', 'c']],
  ['a quoted string', '"a b; c=(d)"', ['a b; c=(d)']],
  ['escapes in a quoted string', '"a\\"b\\\\"', ['a"b\\']],
  ['an empty quoted string', '""', ['']],
])('tokens: %s', (_, value, expected) => {
  expect(texts(value)).toEqual(expected);
});

test.each([
  ['a comment that does not close', 'a (b'],
  ['a nested comment that does not close', 'a (b (c)'],
  ['a comment whose end is escaped', 'a (b\\)'],
  ['a bracket too many', 'a (b)) c'],
  ['a quoted string that does not close', 'a "b'],
  ['a quoted string whose end is escaped', 'a "b\\"'],
  ['a NUL', 'a\0b'],
  ['a lone CR', 'a\rb'],
])('broken: %s', (_, value) => {
  expect(readTokens(value)).toBeNull();
});

test('a token is glued where nothing stands between it and the one before', () => {
  expect(readTokens('a=b "c"d (e)f')?.map(token => token.glued)).toEqual([false, true, true, false, true, false]);
});

test('a quoted string is told from a word', () => {
  expect(readTokens('a "a" ;')?.map(token => token.kind)).toEqual(['word', 'quoted', 'mark']);
});

test('tokens are split at marks alone', () => {
  const runs = splitTokens(readTokens('a b;;"; ";') ?? [], ';');
  expect(runs.map(run => run.map(token => token.text))).toEqual([['a', 'b'], [], ['; '], []]);
});

test('texts are the same in either case, in ASCII only, and never empty', () => {
  expect(sameText('MX.Test', 'mx.tesT')).toBe(true);
  expect(sameText('\u212a', 'k')).toBe(false);
  expect(sameText('k', '\u212a')).toBe(false);
  expect(sameText('', '')).toBe(false);
  expect(sameText('mx.test', 'mx.test.evil.test')).toBe(false);
  expect(isText(undefined, '')).toBe(false);
});

test.each([
  '('.repeat(262_144),
  '()'.repeat(131_072),
  '"a\\'.repeat(87_000),
  '\\'.repeat(262_144),
  '='.repeat(262_144),
])('a quarter of a megabyte is read to the end', value => {
  expect(() => readTokens(value)).not.toThrow();
});

test('any quoted text is read back', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      expect(texts(`a="${text.replace(/["\\]/g, '\\$&')}"`)).toEqual(['a', '=', text]);
    }),
  );
});
