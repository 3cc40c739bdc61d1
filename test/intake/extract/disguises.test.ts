import { undisguise } from '../../../src/intake/extract/disguises.js';

test.each([
  ['full-width forms', 'ＩＮＶ－２０２６－００４２１７ ｔｘｎ＿ａ！', 'INV-2026-004217 txn_a!'],
  ['hyphens and dashes', 'INV\u20102026\u2011004217\u2013\u2212\u2014', 'INV-2026-004217---'],
  ['soft hyphens', 'txn_\u00adabc', 'txn_abc'],
  ['zero-width characters', 'a\u200bb\u200cc\u200dd\u2060e\ufefff', 'abcdef'],
  ['marks of direction', '\u200ea\u200f\u2068b\u2069\u202ac\u202c', 'abc'],
])('%s', (_, text, plain) => {
  expect(undisguise(text)).toBe(plain);
});

test.each([
  ['superscripts and circled digits', 'txn_²①'],
  ['letters of mathematics', '\u{1d7d8}\u{1d4ea}'],
  ['ligatures', 'ﬁ'],
  ['look-alikes of other alphabets', 'тхп_аοΙ'],
  ['the Kelvin sign', '\u212a'],
  ['the Japanese long-vowel mark', 'INVー2026'],
  ['overrides of direction', '\u202ecba'],
  ['other blanks', 'a\u00a0b\u3000c'],
  ['plain text', 'txn_9fk2mq7xl4bt1cvz, INV-2026-004217\r\n'],
])('%s stay', (_, text) => {
  expect(undisguise(text)).toBe(text);
});
