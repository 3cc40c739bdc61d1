import { tongueFor } from '../../src/reply/say.js';

test.each([
  ['en', 'en'],
  ['de', 'de'],
  ['DE-at', 'de'],
  ['fr-CA', 'fr'],
  ['pl', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
])('a mail in "%s" is answered in %s', (asked, spoken) => {
  expect(tongueFor(asked).language).toBe(spoken);
});

test.each([
  ['en', 0, '0 images'],
  ['en', 1, '1 image'],
  ['de', 1, '1 Bild'],
  ['de', 2, '2 Bilder'],
  ['fr', 0, '0 image'],
  ['fr', 1, '1 image'],
  ['fr', 2, '2 images'],
  ['fr', 1_000_000, '1000000 images'], // CLDR has a plural of its own for millions
])('plurals follow the language: %s, %d', (language, images, said) => {
  expect(tongueFor(language).say('detail.images', { images })).toBe(said);
});

test.each(['en', 'de', 'fr'])('counts are plain digits in %s', language => {
  expect(tongueFor(language).say('duration.seconds', { count: 1_728_000 })).toMatch(/^1728000 sec|^1728000 Sek/);
  expect(tongueFor(language).say('duration.seconds', { count: 13_500.25 })).toMatch(/^13500\.25 /);
});

test.each(['{amount}', "'{x}'", '<b>', '#'])('what is told is no message itself: %s', id => {
  expect(tongueFor('en').say('item', { id, text: id })).toBe(`${id}: ${id}`);
});
