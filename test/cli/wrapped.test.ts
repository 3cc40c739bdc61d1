import { labelled, wrapped } from '../../src/cli/wrapped.js';

test('breaks at blanks, and begins each line with the indent', () => {
  expect(wrapped('one two three four', 10, '  ')).toEqual(['  one two', '  three', '  four']);
});

test('a word that is longer than a line stands alone', () => {
  expect(wrapped('a abcdefghijkl b', 6)).toEqual(['a', 'abcdefghijkl', 'b']);
});

test('wide characters take two columns', () => {
  expect(wrapped('日本 日本', 8)).toEqual(['日本', '日本']);
});

test('control characters of the data do nothing', () => {
  expect(wrapped('a\u001b[31mb', 80)).toEqual(['a·[31mb']);
});

test('nothing is no line', () => {
  expect(wrapped('', 80)).toEqual([]);
});

test('a label stands beside the first line', () => {
  expect(labelled('IDs', 'one two three', 20)).toEqual(['IDs         one two', '            three']);
  expect(labelled('subject', '', 80)).toEqual(['subject']);
});
