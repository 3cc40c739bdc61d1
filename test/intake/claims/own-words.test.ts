import { ownSentences, sentencesOf } from '../../../src/intake/claims/own-words.js';

test('sentences end at their marks, at empty lines, and not within numbers', () => {
  expect(ownSentences('It was 0.16 USD. Why?\n\nPlease help!  Now')).toEqual([
    'It was 0.16 USD',
    'Why',
    'Please help',
    'Now',
  ]);
});

test('lines that a program wrapped are one sentence, also where no blanks stand between words', () => {
  expect(ownSentences('The images\r\nof my request\r\nfailed.')).toEqual(['The images of my request failed']);
  expect(ownSentences('先週注文した画像が三枚とも届きま\nせんでした。返金してください。')).toEqual([
    '先週注文した画像が三枚とも届きませんでした',
    '返金してください',
  ]);
});

test.each([
  ['an ID', 'See txn_9fk2mq7xl4bt1cvz, INV-2026-004217 please', 'See …, … please'],
  ['a damaged ID', 'See txn_9fk2mq and 9fk2mq7xl4bt1cvz', 'See … and …'],
  ['an address', 'I am ada@example.com, see https://example.com/a?b=1', 'I am … see …'],
])('%s is left out', (_, text, left) => {
  expect(ownSentences(text)).toEqual([left]);
});

test('short words with digits and dates stay', () => {
  expect(ownSentences('2x on 2026-11-22, error 500, 14-day')).toEqual(['2x on 2026-11-22, error 500, 14-day']);
});

describe('quotations are not the writer’s own words', () => {
  test.each([
    ['marked lines below', 'My answer.\n\nOn Monday, Ada wrote:\n> Your question?\n> More.'],
    ['unmarked lines below', 'My answer.\n\nOn Monday, Ada wrote:\n\nYour question?\n\nMore.'],
    ['the original message', 'My answer.\n\n-----Original Message-----\nFrom: x\nYour question?'],
    ['the block of Outlook', 'My answer.\n\nFrom: Refunds <refunds@imaginator.com>\nSent: Monday\nYour question?'],
    ['marked lines above', 'On Monday, Ada wrote:\n> Your question?\n\nMy answer.'],
    ['marked lines between', '> Your question?\nMy answer.\n> More.'],
  ])('%s', (_, text) => {
    expect(ownSentences(text)).toEqual(['My answer']);
  });

  test('a subject does not make what stands below the quotation foreign', () => {
    expect(ownSentences('Refund\n\nOn Monday, Ada wrote:\n> Your question?\n\nMy answer.')).toEqual([
      'Refund',
      'My answer',
    ]);
  });

  test('unmarked lines below a head on top are not his words: where an answer would begin there cannot be seen', () => {
    expect(ownSentences('-----Original Message-----\nYour question?\n\nMore.')).toEqual([]);
  });
});

describe('signatures are not', () => {
  test.each([
    ['below the mark', 'Please help.\n-- \nOutage Consulting Ltd'],
    ['below a line', 'Please help.\n__________\nOutage Consulting Ltd'],
    ['below a closing', 'Please help.\nKind regards,\nSarah Bloom\nAttorney at Law'],
    ['beside a closing', 'Please help.\nThanks, Sarah'],
  ])('%s', (_, text) => {
    expect(ownSentences(text)).toEqual(['Please help']);
  });

  test('thanks for something are no closing', () => {
    expect(ownSentences('Thanks for the answer, but the images failed')).toHaveLength(1);
  });

  test('an afterthought below a closing counts', () => {
    expect(ownSentences('Please help.\nThanks,\nAda\nPS: they all failed')).toEqual([
      'Please help',
      'PS: they all failed',
    ]);
  });

  test('thanks above it all end nothing', () => {
    expect(ownSentences('Thank you.\nAll images failed.\nKind regards\nAda Bloom')).toEqual(['All images failed']);
  });
});

test('short lines without blanks are sentences of their own', () => {
  expect(ownSentences('你好\n是我\n谢谢')).toEqual(['你好', '是我', '谢谢']);
});

test('the dot of a date ends no sentence', () => {
  expect(ownSentences('Der Dienst war am 9. und 10. November aus. Danke.')).toEqual([
    'Der Dienst war am 9. und 10. November aus',
    'Danke',
  ]);
});

test('sentences are told with what ends them, and an accent apart from its letter is one with it', () => {
  expect(sentencesOf('Sí? Oui. は\u3044！'.normalize('NFD'))).toEqual([
    { words: 'Sí', end: '?' },
    { words: 'Oui', end: '.' },
    { words: 'はい', end: '!' },
  ]);
});
