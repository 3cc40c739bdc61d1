import type { Answer } from '../../src/health/ask.js';
import { remembered } from '../../src/health/remembered.js';

test('a good answer is given again until it is too old, a failure never', async () => {
  let [now, asked] = [1_000, 0];
  const answers: Answer<string>[] = [
    { ok: false, why: 'away' },
    { ok: true, value: 'first' },
    { ok: true, value: 'second' },
  ];
  const ask = remembered(
    async () => answers[asked++] ?? { ok: false, why: 'asked too often' },
    500,
    () => now,
  );
  expect(await ask()).toEqual({ ok: false, why: 'away' });
  expect(await ask()).toEqual({ ok: true, value: 'first' });
  now += 499;
  expect(await ask()).toEqual({ ok: true, value: 'first' });
  now += 1;
  expect(await ask()).toEqual({ ok: true, value: 'second' });
  expect(asked).toBe(3);
});

test('an answer that took long is given for longer', async () => {
  let [now, asked] = [0, 0];
  const ask = remembered(
    async () => {
      now += 400;
      return { ok: true, value: ++asked };
    },
    500,
    () => now,
  );
  await ask();
  now = 7_999;
  expect(await ask()).toEqual({ ok: true, value: 1 });
  now = 8_000;
  expect(await ask()).toEqual({ ok: true, value: 2 });
});
