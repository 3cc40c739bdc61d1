import {
  DEFAULT_INVOICE_NUMBER_PATTERN,
  DEFAULT_TRANSACTION_ID_PATTERN,
  findIds,
  idPatterns,
} from '../../../src/intake/extract/ids.js';

const defaults = {
  transactionIdPattern: DEFAULT_TRANSACTION_ID_PATTERN,
  invoiceNumberPattern: DEFAULT_INVOICE_NUMBER_PATTERN,
};
const ids = (text: string) => findIds(text, idPatterns(defaults));

const TXN = 'txn_9fk2mq7xl4bt1cvz';
const OTHER = 'txn_00000000000000aa';
const INV = 'INV-2026-004217';

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

test('ids are given in the order they stand in, each once', () => {
  expect(ids(`${OTHER} and ${TXN} on ${INV}, again ${OTHER.toUpperCase()}, then INV-2025-000001 and ${INV}`)).toEqual({
    transactionIds: [OTHER, TXN],
    invoiceNumbers: [INV, 'INV-2025-000001'],
  });
});

test('no id', () => {
  expect(ids('')).toEqual({ transactionIds: [], invoiceNumbers: [] });
  expect(ids('Please refund my last charge.')).toEqual({ transactionIds: [], invoiceNumbers: [] });
});

describe.each([TXN, INV])('%s is found', id => {
  test.each([
    ['in capitals', id.toUpperCase()],
    ['in small letters', id.toLowerCase()],
    ['with a zero-width blank', `${id.slice(0, 9)}\u200b${id.slice(9)}`],
    ['with a soft hyphen', `${id.slice(0, 9)}\u00ad${id.slice(9)}`],
    ['in full-width forms', fullWidth(id)],
    ['with non-breaking hyphens', id.replaceAll('-', '\u2011')],
    ['in quotes', `\u201c${id}\u201d.`],
    ['in brackets', `(${id}) [${id}] <${id}> {${id}}`],
    ['in bold, emphasis and code', `*${id}* **${id}** _${id}_ __${id}__ \`${id}\``],
    ['in a sentence', `Charge ${id}, please; or ${id}? ${id}!`],
    ['in a path and a file name', `https://x.example/c/${id}?a=1 receipt_${id}_1.pdf ${id}.png`],
    ['behind a label', `ID:${id} #${id} =${id}|${id}`],
    ['in a Japanese sentence', `請求${id}を返金してください、${id}。`],
    ['in a Korean sentence', `결제 ${id}를 환불해 주세요`],
    ['in a quotation', `> ${id}\n>> ${id}`],
  ])('%s', (_, text) => {
    const { transactionIds, invoiceNumbers } = ids(text);
    expect([...transactionIds, ...invoiceNumbers]).toEqual([id]);
  });
});

describe('what is not a whole id is none', () => {
  test.each([
    ['cut', TXN.slice(0, -3)],
    ['without its prefix', TXN.slice(4)],
    ['with blanks', TXN.replace('_', ' _ ')],
    ['with a line break', `${TXN.slice(0, 9)}\n${TXN.slice(9)}`],
    ['with a character too many', `${TXN}a`],
    ['with a digit before', `1${TXN}`],
    ['with a letter before', `x${INV}`],
    ['with a digit too many', `${INV}0`],
    ['with a letter behind', `${INV}b`],
    ['two without anything between', `${TXN}${OTHER}`],
    ['with an accented letter behind', `${TXN}é`],
    ['with a combining mark behind', `${TXN}\u0301`],
    ['with a Cyrillic letter behind', `${TXN}а`],
    ['with a letter of mathematics before', `\u{1d4ea}${TXN}`],
    ['with a look-alike in it', TXN.replace('k', '\u212a')],
    ['with a superscript in it', INV.replace('2', '²')],
    ['with another hyphen for the underscore', TXN.replace('_', '-')],
    ['with an override of direction', `${TXN.slice(0, 9)}\u202e${TXN.slice(9)}`],
  ])('%s', (_, text) => {
    expect(ids(text)).toEqual({ transactionIds: [], invoiceNumbers: [] });
  });

  test('a whole one beside it is found', () => {
    expect(ids(`${TXN}a ${OTHER}`).transactionIds).toEqual([OTHER]);
  });
});

describe('patterns of the settings', () => {
  test('are used instead', () => {
    const patterns = idPatterns({
      transactionIdPattern: 'ch_[0-9a-f]{4}|py_[0-9]{2}',
      invoiceNumberPattern: 'R[0-9]+',
    });
    expect(findIds(`ch_00aF, py_12, py_123, r77 ${TXN}`, patterns)).toEqual({
      transactionIds: ['ch_00af', 'py_12'],
      invoiceNumbers: ['R77'],
    });
  });

  test('may match nothing without harm', () => {
    const patterns = idPatterns({ transactionIdPattern: 'x*', invoiceNumberPattern: '(?:)' });
    expect(findIds('a xx b', patterns)).toEqual({ transactionIds: ['xx'], invoiceNumbers: [] });
  });

  test('that are no regular expression are refused', () => {
    expect(() => idPatterns({ ...defaults, transactionIdPattern: '(' })).toThrow(SyntaxError);
  });

  test('can be used again and again', () => {
    const patterns = idPatterns(defaults);
    expect([findIds(TXN, patterns), findIds(TXN, patterns)]).toMatchObject([
      { transactionIds: [TXN] },
      { transactionIds: [TXN] },
    ]);
  });
});

test.each(['txn_', 't', 'INV-', '0', TXN, `${TXN} `, '\u200b', 'ｔ', 'INV-2026-00421'])(
  'a megabyte of %j takes little time',
  unit => {
    const began = performance.now();
    ids(unit.repeat((1024 * 1024) / unit.length));
    expect(performance.now() - began).toBeLessThan(2_000);
  },
);
