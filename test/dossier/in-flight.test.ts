import { inFlight } from '../../src/dossier/in-flight.js';
import { until } from '../support/until.js';

test('results come in the order of the items, whichever ends first, and no more than so many are underway', async () => {
  const ends: (() => void)[] = [];
  const underway = { now: 0, most: 0 };
  const all = inFlight([0, 1, 2, 3, 4], 2, item =>
    Promise.resolve(async () => {
      underway.now += 1;
      underway.most = Math.max(underway.most, underway.now);
      await new Promise<void>(resolve => {
        ends[item] = resolve;
      });
      underway.now -= 1;
      return item * 10;
    }),
  );
  for (const item of [1, 0, 2, 4, 3]) {
    await until(`${item} began`, () => Promise.resolve(ends[item] ?? null));
    ends[item]?.();
  }
  expect(await all).toEqual([0, 10, 20, 30, 40]);
  expect(underway.most).toBe(2);
});

test('an error of one is thrown, and those of others are no surprise to the process', async () => {
  const fail = (item: number) => Promise.resolve(() => Promise.reject(new Error(`${item} failed`)));
  await expect(inFlight([1, 2, 3], 3, fail)).rejects.toThrow('1 failed');
});

test('an error while one begins is thrown, though others are underway', async () => {
  const begin = (item: number) =>
    item === 2 ? Promise.reject(new Error('no connection')) : Promise.resolve(() => Promise.resolve(item));
  await expect(inFlight([1, 2, 3], 3, begin)).rejects.toThrow('no connection');
});

test('of nothing comes nothing', async () => {
  expect(await inFlight([], 3, () => Promise.reject(new Error('never')))).toEqual([]);
});
