import { languageOf } from '../../../src/intake/extract/language.js';
import { MAILS_BY_LANGUAGE } from './mails-by-language.js';

describe.each(Object.entries(MAILS_BY_LANGUAGE))('%s', (language, text) => {
  test.each(text.trim().split('\n'))('%s', mail => {
    expect(languageOf(mail)).toBe(language);
  });
});

test.each([
  ['nothing', ''],
  ['an ID', 'txn_9fk2mq7xl4bt1cvz'],
  ['IDs', 'INV-2026-004217, txn_00000000000000aa'],
  ['one word', 'refund'],
  ['a name', 'Maria Papadopoulos'],
  ['an address', 'ada.lovelace@example.com'],
  ['a link', 'https://example.com/das-ist-ein-deutscher-satz'],
  ['numbers', '0.16 2026-11-22 500'],
  ['another language', 'Все изображения не были созданы, верните деньги'],
])('cannot be told of %s', (_, text) => {
  expect(languageOf(text)).toBeNull();
});

test('two words are enough where they are no name', () => {
  expect(languageOf('txn_9fk2mq7xl4bt1cvz Erstattung bitte')).toBe('de');
  expect(languageOf('请退款')).toBeNull();
  expect(languageOf('请给我退款')).toBe('zh');
});

test('it is that of the writer’s own words, not of what is quoted', () => {
  const quoted = '> We could not find this transaction. Please send us its ID, so that we can help you.';
  expect(languageOf(`Hier ist die Nummer, vielen Dank.\n\nOn Monday, Refunds wrote:\n${quoted}`)).toBe('de');
});

test('IDs and addresses do not weigh in', () => {
  const noise = 'txn_9fk2mq7xl4bt1cvz ada@example.com https://example.com/please-refund-all-the-images '.repeat(5);
  expect(languageOf(`${noise}\nTodas las imágenes fallaron, quiero mi dinero.`)).toBe('es');
});
