import { readTagList } from '../../../src/intake/authenticate/tag-list.js';

const read = (text: string) => {
  const tags = readTagList(text);
  return tags === null ? null : Object.fromEntries(tags);
};

test.each([
  ['one tag', 'a=b', { a: 'b' }],
  ['several', 'v=1; a=rsa-sha256;b=x', { v: '1', a: 'rsa-sha256', b: 'x' }],
  ['blanks everywhere', '\t v = 1 ;\tb = x y \t;  ', { v: '1', b: 'x y' }],
  ['names in upper case', 'V=1; B=X', { v: '1', b: 'X' }],
  ['a value with signs', 'b=a+/==; i=@a.test', { b: 'a+/==', i: '@a.test' }],
  ['an empty value', 'p=;', { p: '' }],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['a tag twice', 'a=1; b=2; a=1'],
  ['a tag twice in other letters', 'a=1; A=1'],
  ['no sign', 'a=1; b'],
  ['no name', '=1'],
  ['an empty tag', 'a=1;; b=2'],
  ['a name of two words', 'a b=1'],
  ['a name that begins with a digit', '1a=1'],
  ['a NUL', 'a=1\0'],
  ['a line end', 'a=1\r\n b=2'],
  ['another letter', 'a=\u00e4'],
  ['a look-alike', '\uff41=1'],
])('broken: %s', (_, text) => {
  expect(read(text)).toBeNull();
});

test('nothing is no tag', () => {
  expect(read('')).toEqual({});
});

test.each([['a'], [';'], ['='], [' '], ['a='], ['a;'], ['\t;']])('a megabyte of %j is read at once', unit => {
  const start = performance.now();
  readTagList(unit.repeat(1_000_000));
  expect(performance.now() - start).toBeLessThan(1_000);
});
