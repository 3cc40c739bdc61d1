import { deflateSync } from 'node:zlib';
import { slimPdf } from '../../../src/intake/parse/slim-pdf.js';
import { lines, pdf } from '../../mails/pdf.js';

const MEGABYTE = 1024 * 1024;

const object = (dictionary: string, data: Uint8Array) =>
  Buffer.concat([Buffer.from(`9 0 obj\n<< ${dictionary} >>\nstream\n`), data, Buffer.from('\nendstream\nendobj\n')]);

test('an ordinary PDF stays as it is', () => {
  const ordinary = pdf([lines('One'), lines('Two')], { compress: true });
  expect(Buffer.from(slimPdf(ordinary) ?? [])).toEqual(ordinary);
});

test('the data of images is blanked, and nothing moves', () => {
  const image = object('/Type /XObject /Subtype /Image /Filter /FlateDecode', deflateSync(Buffer.alloc(50 * MEGABYTE)));
  const slim = Buffer.from(slimPdf(Buffer.concat([image, Buffer.from('behind')])) ?? []);
  expect(slim.length).toBe(image.length + 'behind'.length);
  expect(slim.toString('latin1')).toMatch(/stream\n +endstream\nendobj\nbehind$/);
});

test('a form that may draw images is none', () => {
  const form = object('/Subtype /Form /Resources << /ProcSet [/PDF /ImageC] >>', Buffer.from('(text) Tj'));
  expect(Buffer.from(slimPdf(form) ?? []).includes('(text) Tj')).toBe(true);
});

test.each([
  ['a stream that inflates too far', () => object('', deflateSync(Buffer.alloc(17 * MEGABYTE)))],
  ['one that is compressed twice', () => object('', deflateSync(deflateSync(Buffer.alloc(17 * MEGABYTE))))],
  ['very many streams', () => Buffer.concat(Array(20_001).fill(object('', Buffer.from('x'))))],
  [
    'streams that are large together',
    () => Buffer.concat(Array(10).fill(object('', deflateSync(Buffer.alloc(15 * MEGABYTE))))),
  ],
  ['text that is not compressed', () => object('', Buffer.alloc(11 * MEGABYTE, 'x'))],
])('%s is too much', (_, hostile) => {
  expect(slimPdf(hostile())).toBeNull();
});

test('damaged streams do no harm', () => {
  const damaged = object('', deflateSync(Buffer.alloc(1_000)).fill(0xff, 4));
  expect(slimPdf(damaged)).not.toBeNull();
  expect(slimPdf(Buffer.from('stream'))).not.toBeNull();
});
