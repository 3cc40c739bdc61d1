import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { newCaseId } from '../src/case-id.js';

const SHAPE = /^RF-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/;

test('it is made of the random bytes alone', () => {
  const asked: number[] = [];
  const zeros = (bytes: number) => {
    asked.push(bytes);
    return new Uint8Array(bytes);
  };
  expect([newCaseId(zeros), newCaseId(zeros)]).toEqual(['RF-2222-2222', 'RF-2222-2222']);
  expect(asked).toEqual([8, 8]);
  expect(newCaseId(() => Uint8Array.from([0, 1, 7, 8, 29, 30, 254, 255]))).toBe('RF-239A-Z2GH');
});

test('whatever the bytes are, it can be read out and typed again', () => {
  fc.assert(fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), bytes => SHAPE.test(newCaseId(() => bytes))));
  expect('RF-7Q2K-93MX').toMatch(SHAPE);
});

test('every letter of the alphabet is drawn, and thousands of ids are thousands', () => {
  const ids = Array.from({ length: 5_000 }, () => newCaseId(randomBytes));
  expect(new Set(ids).size).toBe(5_000);
  expect(new Set(ids.join('').replaceAll(/RF-|-/g, '')).size).toBe(30);
});
