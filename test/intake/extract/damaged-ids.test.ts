import { citedIds } from '../../../src/intake/extract/cited-ids.js';
import { idPatterns } from '../../../src/intake/extract/ids.js';
import type { ParsedMail } from '../../../src/intake/parse/parsed-mail.js';
import { attachment } from './sample-attachment.js';
import { parsedMail } from './sample-mail.js';
import { DESK, PATTERNS } from './settings.js';

const TXN = 'txn_9fk2mq7xl4bt1cvz';
const OTHER = 'txn_4hd8w0qz72mkp3sv';
const INV = 'INV-2026-004217';

const cited = (said: Partial<ParsedMail>, patterns = PATTERNS) => citedIds(parsedMail(said), patterns, DESK);
const isDamaged = (text: string) => cited({ text }).damaged;

describe('a damaged transaction ID is', () => {
  test.each([
    ['cut', 'It is txn_9fk2mq7x.'],
    ['cut by one', 'It is txn_9fk2mq7xl4bt1cv.'],
    ['cut to a few letters', 'txn_9fk2'],
    ['with a wrong character', 'txn_9fk2mq7xl4bt1cv!'],
    ['with an accent', 'txn_9fk2mq7xl4bt1cvź'],
    ['with a letter too many', 'txn_9fk2mq7xl4bt1cvza'],
    ['with something before it', 'xtxn_9fk2mq7xl4bt1cvz'.slice(1).replace('txn', 'ttxn')],
    ['two in one', TXN + OTHER],
    ['with blanks inside', 'txn_9fk2 mq7x l4bt 1cvz'],
    ['with a line break inside', 'txn_9fk2mq7x\nl4bt1cvz'],
    ['with a line break in a marked line', 'Charge txn_abcd\n1234efgh5678'],
    ['with a blank for the underscore', 'txn 9fk2mq7xl4bt1cvz'],
    ['with a blank beside the underscore', 'txn_ 9fk2mq7xl4bt1cvz'],
    ['with another hyphen for it', 'txn-9fk2mq7xl4bt1cvz'],
    ['without it', 'txn9fk2mq7xl4bt1cvz'],
    ['behind a colon', 'TXN: 9FK2MQ7XL4BT1CVZ'],
    ['mostly of digits, with blanks', 'txn_0000 0000 0000 0001'],
    ['spelt', 't x n underscore nine f k two m q seven x'],
    ['spelt with hyphens', 't-x-n-_-9-f-k-2'],
    ['spelt in German', 'TXN Unterstrich neun f k zwei'],
    ['spelt in Japanese', 'txnアンダーバー9fk2'],
    ['without its prefix', 'The charge is 9fk2mq7xl4bt1cvz, please.'],
    ['without its prefix, in capitals', 'ID: 9FK2MQ7XL4BT1CVZ'],
    ['with a slip in its prefix', 'tnx_9fk2mq7xl4bt1cvz'],
    ['with half a prefix', 'tx_9fk2mq7xl4bt1cvz'],
    ['with a Cyrillic letter', 'txn_9fk2mq7xl4bt1сvz'],
    ['with a Cyrillic prefix', 'тхn_9fk2mq7xl4bt1cvz'],
    ['with a letter of mathematics', 'txn_9fk2mq7xl4bt1cv\u{1d433}'],
    ['with the Kelvin sign', 'txn_9f\u212a2mq7xl4bt1cvz'],
    ['with an override of direction', 'txn_9fk2\u202emq7xl4bt1cvz'],
    ['masked', 'txn_9fk2****1cvz'],
    ['shortened', 'txn_9fk2…'],
    ['shortened with points', 'txn_9fk2mq...'],
  ])('%s', (_, text) => {
    expect(cited({ text })).toMatchObject({ transactionIds: [], damaged: true });
  });
});

describe('a damaged invoice number is', () => {
  test.each([
    ['with blanks', 'INV 2026 004217'],
    ['with one blank', 'inv-2026 004217'],
    ['with blanks around hyphens', 'INV - 2026 - 004217'],
    ['with a line break', 'INV-2026-\n004217'],
    ['without hyphens', 'INV2026004217'],
    ['with other separators', 'INV/2026/004217 or INV.2026.004217'],
    ['cut', 'INV-2026-0042'],
    ['without zeros', 'INV-2026-4217'],
    ['with a digit too many', 'INV-2026-0042170'],
    ['with a letter behind', 'INV-2026-004217b'],
    ['without its year', 'INV-004217'],
    ['with letters for digits', 'INV-2O26-OO42l7'],
    ['with a Cyrillic letter', 'ІNV-2026-004217'],
    ['spelt', 'I N V dash 2026 dash four two one seven'],
    ['spelt in French', 'inv tiret 2026 tiret 4217'],
    ['without its prefix', 'Please refund invoice 2026-004217.'],
    ['without its prefix in German', 'die Rechnung Nr. 2026-004217'],
    ['without its prefix in Japanese', '請求書2026-004217の返金'],
    ['its last part', 'invoice no. 004217'],
    ['its last part in German', 'Rechnungsnummer: 004217'],
    ['its last part in French', 'la facture n° 004217'],
    ['its last part in Spanish', 'la factura número 004217'],
    ['its last part in Portuguese', 'a fatura nº 004217'],
    ['its last part in Italian', 'la fattura numero 004217'],
    ['its last part in Dutch', 'factuur 004217'],
    ['its last part in Polish', 'faktura nr 004217'],
    ['its last part in Chinese', '发票号004217'],
  ])('%s', (_, text) => {
    expect(cited({ text })).toMatchObject({ invoiceNumbers: [], damaged: true });
  });
});

describe('no damaged ID is', () => {
  test.each([
    ['a request ID', 'req_8d7f6e5c4b3a2910 and req_1'],
    ['a request ID without prefix', 'Request ID: 8k7f6e5c4b3a291z'],
    ['a UUID', '550e8400-e29b-41d4-a716-446655440000'],
    ['a hash', 'd41d8cd98f00b204e9800998ecf8427e and 4f2a91c07d3e5b68'],
    ['another prefix', 'ch_9fk2mq7xl4bt1cvz pay_9fk2mq7xl4bt1cvz acc_9fk2mq7xl4bt1cvz'],
    ['a name in a table', 'txn_id,txn_type,txn_count_2,txn_v2'],
    ['the word alone', 'My txn failed. Which txn? txn 3 of 4 on 2026-11-22'],
    ['a price', '1234.56 USD, 1,234,567.89 EUR, 150000 JPY'],
    ['an invoice over an amount', 'the invoice 150000 JPY and the invoice of 2026'],
    ['an invoice of a month', 'my invoice 202611, invoice for 2026-11'],
    ['a phone number', '+49 170 1234567, (555) 123-4567, 0049-2026-004217'],
    ['a date', '2026-11-22 09:30:00, 20261122T093000Z, 22.11.2026'],
    ['an order number of others', 'Order 2026-004217, #10042, order no. 9fk2mq7xl4bt1cvz'],
    ['a file name', 'IMG_20261122_093000.jpg, report-9fk2mq7xl4bt1cvz.pdf'],
    ['an address in the web', 'https://x.example/txn_9fk2mq/9fk2mq7xl4bt1cvz?id=txn_12345678'],
    ['a mail address', '9fk2mq7xl4bt1cvz@example.com'],
    ['base64', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx\nQUJDREVGR0g5MjM0'],
    ['an IBAN', 'DE89370400440532013000, BE68539007547034'],
    ['a version', 'model imaginator2026v1, generateimage042'],
    ['words', 'internationalize, inventory 2026, invite 2026 guests, INV'],
    ['the examples of our own question', 'It starts with txn_ and has 16 letters or digits.'],
    ['a case number', 'RF-7Q2K-93MX'],
  ])('%s', (_, text) => {
    expect(isDamaged(text)).toBe(false);
  });

  test('a whole one in any disguise', () => {
    const wide = TXN.replace(/[!-~]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    for (const text of [TXN, TXN.toUpperCase(), wide, `_${TXN}_1.pdf`, INV.replaceAll('-', '–'), `*${INV}*`])
      expect(isDamaged(text)).toBe(false);
  });
});

describe('beside a whole ID', () => {
  test.each([
    ['a cut one that is its beginning', 'txn_9fk2mq'],
    ['it with blanks', 'txn_9fk2 mq7x l4bt 1cvz'],
    ['it broken by a line end', 'txn_9fk2mq7x\nl4bt1cvz'],
    ['it without its prefix', '9fk2mq7xl4bt1cvz'],
    ['it masked', 'txn_9fk2****1cvz'],
    ['it spelt', 't x n underscore 9 f k 2'],
  ])('%s is the same', (_, text) => {
    expect(cited({ text: `It is ${TXN}, that is ${text}.` })).toMatchObject({ transactionIds: [TXN], damaged: false });
  });

  test.each([
    ['cut', 'txn_4hd8w0'],
    ['with a letter too many', `${TXN}a`],
    ['with another letter', 'txn_9fk2mq7xl4bt1cv'.replace('m', 'n')],
    ['an invoice number', 'INV 2026 004217'],
  ])('another one is damaged: %s', (_, text) => {
    expect(cited({ text: `It is ${TXN} and ${text}.` })).toMatchObject({ transactionIds: [TXN], damaged: true });
  });

  test('the same goes for invoice numbers', () => {
    for (const text of [
      'INV 2026 004217',
      'INV-2026-4217',
      'invoice 2026-004217',
      'invoice no. 004217',
      'INV-2026-0042',
    ])
      expect(cited({ text: `It is ${INV}, that is ${text}.` })).toMatchObject({
        invoiceNumbers: [INV],
        damaged: false,
      });
    expect(cited({ text: `It is ${INV} and INV-2026-99` }).damaged).toBe(true);
  });
});

describe('where it stands', () => {
  const quoted = `On Friday, Billing <billing@imaginator.com> wrote:\n> Your receipt for ${TXN}.`;

  test('a damaged one is not guessed from a quotation', () => {
    const text = `Please refund txn_4hd8w0qz.\n\n${quoted}`;
    expect(cited({ text })).toMatchObject({ transactionIds: [], damaged: true });
  });

  test('a cut one that the quotation has whole is that one', () => {
    expect(cited({ text: `Please refund txn_9fk2.\n\n${quoted}` })).toMatchObject({
      transactionIds: [TXN],
      damaged: false,
    });
  });

  test('one in the subject counts, one in a quotation, a signature or hidden text does not', () => {
    expect(cited({ subject: 'Refund txn_9fk2mq7x' }).damaged).toBe(true);
    const text = 'Please help.\n-- \ntxn_9fk2mq7x\n\n> txn_9fk2mq7x';
    expect(cited({ text, hiddenText: 'txn_9fk2mq7x' }).damaged).toBe(false);
  });

  test('in a file it needs its prefix, and a file with whole ones has none', () => {
    const file = (content: string) => cited({ text: 'See attached.', attachments: [attachment({ content })] });
    expect(file('POST /v1/images txn_9fk2mq7xl4 500').damaged).toBe(true);
    expect(file('total of INV 2026 004217').damaged).toBe(true);
    expect(file('span 9fk2mq7xl4bt1cvz txn_id 20261122, invoice 004217').damaged).toBe(false);
    expect(file(`${TXN} failed\ntxn_9fk2mq7xl4`)).toMatchObject({ transactionIds: [TXN], damaged: false });
    expect(file(`${TXN} failed\ntxn_4hd8w0qz72`).damaged).toBe(false);
  });
});

test('of patterns of somebody’s own nothing is known but the whole ID', () => {
  const own = idPatterns({ transactionIdPattern: 'ch_[0-9a-f]{4}', invoiceNumberPattern: 'R[0-9]{4}' });
  for (const text of ['ch_00', 'txn_9fk2mq7x', 'INV 2026 004217', 'R 1234'])
    expect(cited({ text }, own)).toMatchObject({ transactionIds: [], invoiceNumbers: [], damaged: false });
});

test.each([
  'txn',
  'txn_',
  'txn_9fk2 ',
  'txn_9fk2\n',
  't x n ',
  'inv ',
  'INV-2',
  'INV-2026 ',
  'invoice no ',
  '9fk2mq7xl4bt1cvz ',
  '9a',
  '20',
  '2026-004217 ',
  'а',
  '\u0301\u0316',
  '@',
  'a.',
  'order ',
])('a megabyte of %j takes little time', unit => {
  const began = performance.now();
  isDamaged(unit.repeat(1_000_000 / unit.length));
  expect(performance.now() - began).toBeLessThan(3_000);
});
