import { messageIdsIn } from '../../../src/intake/parse/message-ids.js';

test('ids are found with their brackets, in order, each once', () => {
  expect(messageIdsIn('<a@x> <b@y>\t<a@x>')).toEqual(['<a@x>', '<b@y>']);
  expect(messageIdsIn('<a@x><b@y>')).toEqual(['<a@x>', '<b@y>']);
});

test('old mail writes words and comments around them', () => {
  expect(messageIdsIn('Your message of Monday <a@x> (Ada)')).toEqual(['<a@x>']);
});

test.each(['', 'a@x', '<>', '<a b@x>', '<a\0@x>', `<${'a'.repeat(600)}@x>`])('no id: %j', value => {
  expect(messageIdsIn(value)).toEqual([]);
});

test('a quarter of a megabyte of brackets takes no time', () => {
  expect(messageIdsIn('<'.repeat(250_000))).toEqual([]);
  expect(messageIdsIn('<a'.repeat(125_000))).toEqual([]);
});
