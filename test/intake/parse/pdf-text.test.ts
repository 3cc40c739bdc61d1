import { pdfText } from '../../../src/intake/parse/pdf-text.js';
import { lines, pdf } from '../../mails/pdf.js';

const TXN = 'txn_9fk2mq7xl4bt1cvz';

test('lines stay lines, and pages follow each other', async () => {
  const text = await pdfText(pdf([lines('Receipt', `Transaction: ${TXN}`), lines('Page two')]), 4_000);
  expect(text?.trim().split(/\n+/)).toEqual(['Receipt', `Transaction: ${TXN}`, 'Page two']);
});

test.each([
  ['two texts', '(txn_9fk2) Tj (mq7xl4bt1cvz) Tj'],
  ['letters set apart by kerning', '[(txn_9)-20(fk2mq7)30(xl4bt)-100(1cvz)] TJ'],
  ['single letters', [...TXN].map(letter => `(${letter}) Tj`).join(' ')],
])('an ID drawn in %s is whole', async (_, drawn) => {
  for (const compress of [false, true]) {
    const text = await pdfText(pdf([`BT /F1 12 Tf 72 700 Td ${drawn} ET`], { compress }), 4_000);
    expect(text?.trim()).toBe(TXN);
  }
});

test('what stands apart is kept apart', async () => {
  const text = await pdfText(pdf([`BT /F1 12 Tf 72 700 Td (${TXN}) Tj 200 0 Td (4 images) Tj ET`]), 4_000);
  expect(text).toContain(`${TXN} 4 images`);
});

describe('there is no text', () => {
  const encrypt = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;
  test.each([
    ['in no PDF', Buffer.from('%PDF')],
    ['in a page without letters', pdf(['0 0 10 10 re f'])],
    ['in an encrypted PDF', pdf([lines(TXN)], { trailer: encrypt })],
    ['in one that is cut', pdf([lines(TXN)], { compress: true }).subarray(0, 400)],
  ])('%s', async (_, bytes) => {
    expect(await pdfText(bytes, 4_000)).toBeNull();
  });

  test('where no time is left', async () => {
    expect(await pdfText(pdf([lines(TXN)]), 0)).toBeNull();
  });
});

describe('hostile PDFs end soon', () => {
  test.each([
    ['a stream that inflates to 200 MB', () => pdf([Buffer.alloc(200_000_000, ' ')], { compress: true })],
    [
      'a page of a million texts',
      () => pdf([lines(...Array<string>(50_000).fill('x')).repeat(20)], { compress: true }),
    ],
  ])(
    '%s',
    async (_, hostile) => {
      const bytes = hostile();
      const began = performance.now();
      const text = await pdfText(bytes, 1_000);
      expect(performance.now() - began).toBeLessThan(6_000);
      expect(text?.length ?? 0).toBeLessThan(1_200_000);
    },
    60_000,
  );

  test('pages behind the fiftieth are not read', async () => {
    const text = await pdfText(pdf(Array.from({ length: 60 }, (_, page) => lines(`page ${page + 1}.`))), 10_000);
    expect(text).toContain('page 50.');
    expect(text).not.toContain('page 51.');
  });
});
