import fc from 'fast-check';
import { batchesOf } from '../../src/mailbox/batches.js';

const MEGABYTE = 1024 * 1024;

const mails = (...sizes: readonly number[]) => sizes.map((size, i) => ({ uid: i + 1, size }));

const uids = (sizes: readonly number[]) => batchesOf(mails(...sizes)).map(batch => batch.map(mail => mail.uid));

test('small mails travel two hundred at a time', () => {
  expect(batchesOf(mails(...Array(401).fill(1_000))).map(batch => batch.length)).toEqual([200, 200, 1]);
});

test('large mails travel as many as fit into memory, and one that is larger travels alone', () => {
  expect(uids([8, 8, 1, 35, 1, 15, 1].map(size => size * MEGABYTE))).toEqual([[1, 2], [3], [4], [5, 6], [7]]);
});

test('no mails are no batch', () => {
  expect(batchesOf([])).toEqual([]);
});

test('whatever the sizes, every mail is in one batch, in its order, within the bounds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40 * MEGABYTE), { maxLength: 500 }), sizes => {
      const batches = batchesOf(mails(...sizes));
      expect(batches.flat()).toEqual(mails(...sizes));
      for (const batch of batches) {
        const bytes = batch.reduce((sum, mail) => sum + mail.size, 0);
        expect(batch.length === 1 || (batch.length <= 200 && bytes <= 16 * MEGABYTE)).toBe(true);
      }
    }),
  );
});
