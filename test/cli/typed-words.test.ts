import { typedMessage, typedReason } from '../../src/cli/typed-words.js';

test.each([
  ['as they are', 'Grüße, 山田 𝄞 👩‍💻', 'Grüße, 山田 𝄞 👩‍💻'],
  ['without blanks around them', ' \n two\tlines\n\nhere \n', 'two\tlines\n\nhere'],
  ['with lines that end alike', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['without what PostgreSQL cannot keep', 'a\u0000b', 'ab'],
  ['without what a terminal obeys', 'a\u001b[31mb\u009b2Jc\u0007', 'a[31mb2Jc'],
  ['without half a character', 'a\ud83db', 'a\ufffdb'],
])('words are kept %s', (_, text, words) => {
  expect(typedMessage(text)).toBe(words);
  expect(typedReason(text)).toBe(words);
});

test.each(['', '  ', '\n\t\n', '\u0000\u001b', '\u00a0'])('%j says nothing', text => {
  expect(() => typedReason(text)).toThrow('The reason must say why.');
  expect(() => typedMessage(text)).toThrow('The message must not be blank.');
});

test('5,000 characters are enough for everybody, however many bytes they have', () => {
  expect([...typedMessage('𝄞'.repeat(5_000))]).toHaveLength(5_000);
  expect(() => typedMessage('a'.repeat(5_001))).toThrow('The message is longer than 5000 characters; shorten it.');
});
