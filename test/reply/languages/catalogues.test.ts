import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES } from '../../../src/reply/languages/catalogues.js';
import { en } from '../../../src/reply/languages/en.js';
import type { Catalogue } from '../../../src/reply/languages/messages.js';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

const KEYS = Object.keys(en);
const LANGUAGES: readonly (readonly [string, Readonly<Record<string, string>>])[] = Object.entries(CATALOGUES);

const parsed = (message: string, language = 'en') =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();

// The parser's types of elements that a catalogue may use: literal, argument, select, plural. The others are numbers,
// dates and `#`, which Intl would write its own way, and tags.
const ALLOWED = [0, 1, 5, 6];

/** Every element of a message, those inside plurals and selects too. */
const elementsOf = (elements: Elements): Elements =>
  elements.flatMap(element => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap(option => elementsOf(option.value)) : []),
  ]);

const placeholdersOf = (message: string) =>
  [
    ...new Set(
      elementsOf(parsed(message)).flatMap(element => ('value' in element && element.type !== 0 ? [element.value] : [])),
    ),
  ].sort();

/** The cases of the selects: a language that forgets one would tell it as `other`. */
const casesOf = (message: string) =>
  elementsOf(parsed(message)).flatMap(element => (element.type === 5 ? Object.keys(element.options).sort() : []));

describe.each(LANGUAGES)('%s', (language, catalogue) => {
  test('has every message, and none besides', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort());
  });

  test.each(KEYS)('%s is told with the same values as in English', key => {
    expect(placeholdersOf(catalogue[key] ?? '')).toEqual(
      placeholdersOf(Object.entries(en).find(([k]) => k === key)?.[1] ?? ''),
    );
  });

  test('tells the same cases apart', () => {
    for (const [key, message] of Object.entries(en))
      expect([key, casesOf(catalogue[key] ?? '')]).toEqual([key, casesOf(message)]);
  });

  test('lets Intl format neither numbers nor dates', () => {
    for (const message of Object.values(catalogue))
      expect(elementsOf(parsed(message, language)).filter(({ type }) => !ALLOWED.includes(type))).toEqual([]);
  });

  test('has apostrophes and quotes as they are printed, for ICU reads the straight ones', () => {
    expect(Object.values(catalogue).filter(message => /['"]/.test(message))).toEqual([]);
  });
});

test('a catalogue with a message missing, or one too many, does not compile', () => {
  const { greeting, ...rest } = en;
  // @ts-expect-error: there is no greeting
  const missing = rest satisfies Catalogue;
  // @ts-expect-error: nobody says goodbye
  const tooMany = { ...rest, greeting, goodbye: 'Bye.' } satisfies Catalogue;
  expect([Object.keys(missing).length, Object.keys(tooMany).length]).toEqual([KEYS.length - 1, KEYS.length + 1]);
});
