import { DemoTrouble, Interrupted } from '../../src/demo/trouble.js';
import { waitFor } from '../../src/demo/wait-for.js';

const nothing = () => Promise.resolve(null);

test('looks until there is something to see, be it false or empty', async () => {
  const views = [null, null, false, true];
  const look = () => Promise.resolve(views.shift() ?? null);
  expect(await waitFor('nothing', look, new AbortController().signal)).toBe(false);
  expect(views).toEqual([true]);
});

test('a signal ends the waiting at once, with its own reason', async () => {
  const stop = new AbortController();
  const waiting = waitFor('nothing', nothing, stop.signal);
  const reason = new Interrupted('SIGINT');
  stop.abort(reason);
  await expect(waiting).rejects.toBe(reason);
});

test('a timeout is told as a sentence about what was waited for', async () => {
  const waiting = waitFor('mail 3 has no fate yet', nothing, AbortSignal.timeout(1));
  await expect(waiting).rejects.toThrow(new DemoTrouble('Time is up: mail 3 has no fate yet.'));
});

test('what the look throws is thrown', async () => {
  const look = () => Promise.reject(new Error('the database is gone'));
  await expect(waitFor('nothing', look, new AbortController().signal)).rejects.toThrow('the database is gone');
});
