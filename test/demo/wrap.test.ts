import { firstLines, wrap } from '../../src/demo/wrap.js';

test.each([
  ['one two three', 7, '', ['one two', 'three']],
  ['one two three', 13, '', ['one two three']],
  ['  one \n\t two ', 80, '', ['one two']],
  ['- one two three', 9, '  ', ['- one two', '  three']],
  ['unbreakable', 5, '', ['unbreakable']],
  ['a unbreakable b', 5, '> ', ['a', '> unbreakable', '> b']],
  ['', 5, '', []],
  [' \n ', 5, '', []],
])('%j in lines of %i', (text, width, hanging, lines) => {
  expect(wrap(text, width, hanging)).toEqual(lines);
});

test.each([
  [['one', 'two'], 2, ['one', 'two']],
  [['one', 'two', 'three'], 2, ['one', 'two …']],
  [['one', 'two and more', 'three'], 2, ['one', 'two and …']],
  [['one', 'unbreakable!', 'three'], 2, ['one', 'unbreakable …']],
  [[], 2, []],
])('the first lines of %j', (lines, count, shown) => {
  expect(firstLines(lines, count, 12)).toEqual(shown);
});
