import { LANGUAGES } from '../../../src/intake/claims/languages.js';
import { anyPhrase } from '../../../src/intake/claims/wording.js';

const finds = (phrase: string, text: string, spaced = true) => text.search(anyPhrase([phrase], spaced)) >= 0;

test('a phrase is found whatever the case, and only as whole words', () => {
  expect(finds('fail(ed)?', 'It FAILED')).toBe(true);
  expect(finds('fail', 'failure')).toBe(false);
  expect(finds('échou', 'échoué')).toBe(false);
});

test('a few words may stand between two', () => {
  expect(finds('images .. failed', 'images failed')).toBe(true);
  expect(finds('images .. failed', 'images of my last request failed')).toBe(true);
  expect(finds('images .. failed', `images ${'of my request '.repeat(5)}failed`)).toBe(false);
});

test('where no blanks stand between words, a phrase is found inside a run of letters', () => {
  expect(finds('画像 .. 失敗', '請求の画像がすべて失敗しました', false)).toBe(true);
  expect(finds('画像 .. 失敗', '請求の画像がすべて失敗しました')).toBe(false);
});

test('no phrases find nothing', () => {
  expect('anything'.search(anyPhrase([], true))).toBe(-1);
});

/** What may repeat: a word, digits, blanks at the end of a line, and what follows at the end of a phrase. */
const REPEATS = /\\w[*+]|\\p\{L\}[*+]|\\d\+|\\s\*\$|\.\*$|\\[*+.?]/g;

test.each(
  LANGUAGES.flatMap(({ hearsay, claims, courtesy }) => [
    ...hearsay,
    ...courtesy.idle,
    ...Object.values(claims).flatMap(({ said, not = [] }) => [...said, ...not]),
  ]),
)('takes linear time: %s', phrase => {
  expect(phrase.replace(REPEATS, '')).not.toMatch(/[*+]|\{\d*,\}/);
  expect(() => anyPhrase([phrase], true)).not.toThrow();
});
