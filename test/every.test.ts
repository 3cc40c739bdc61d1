import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { every } from '../src/every.js';

const LONG_MS = 60_000;

/** A duty whose turns begin and end as the test says. */
function duty() {
  const turns = new EventTarget();
  const counts = { begun: 0, ended: 0, failures: 0 };
  const waiting: (() => void)[] = [];
  const turn = async () => {
    counts.begun += 1;
    turns.dispatchEvent(new Event('begun'));
    await new Promise<void>(resolve => waiting.push(resolve));
    counts.ended += 1;
  };
  const end = () => waiting.shift()?.();
  return { counts, turn, end, begun: () => once(turns, 'begun') };
}

const unheard = (error: unknown) => {
  throw error;
};

test('its first turn comes at once, and the next when the pause after it is over', async () => {
  const { counts, turn, end, begun } = duty();
  const running = every(1, turn, unheard);
  expect(counts.begun).toBe(1);
  await pause(20);
  expect(counts.begun).toBe(1); // a turn that takes longer than the pause is never joined by another
  for (const next of [2, 3, 4]) {
    const another = begun();
    end();
    await another;
    expect(counts).toMatchObject({ begun: next, ended: next - 1 });
  }
  const closed = running.close();
  end();
  await closed;
});

test('closing waits for the turn that is on, and starts no further one', async () => {
  const { counts, turn, end } = duty();
  const running = every(0, turn, unheard);
  let closed = false;
  const closing = running.close().then(() => {
    closed = true;
  });
  await pause(20);
  expect(closed).toBe(false);
  end();
  await closing;
  await pause(20);
  expect(counts).toMatchObject({ begun: 1, ended: 1 });
});

test('closing does not wait for the end of a pause, and may be asked for twice', async () => {
  const turns: string[] = [];
  const running = every(LONG_MS, async () => void turns.push('done'), unheard);
  await pause(5);
  await Promise.all([running.close(), running.close()]);
  await running.close();
  expect(turns).toHaveLength(1);
});

test.each<[string, () => Promise<void>]>([
  ['is rejected', () => Promise.reject(new Error('no'))],
  [
    'throws at once',
    () => {
      throw new Error('no');
    },
  ],
])('a turn that %s is told, and the next one comes all the same', async (_, turn) => {
  const told: unknown[] = [];
  const running = await new Promise<ReturnType<typeof every>>(resolve => {
    const started = every(1, turn, error => {
      told.push(error);
      if (told.length === 3) resolve(started);
    });
  });
  await running.close();
  expect(told).toEqual(Array(3).fill(new Error('no')));
});

test('of two duties one goes on while the other hangs', async () => {
  const [hanging, other] = [duty(), duty()];
  const both = [every(1, hanging.turn, unheard), every(1, other.turn, unheard)];
  const again = other.begun();
  other.end();
  await again;
  expect([hanging.counts.begun, other.counts.begun]).toEqual([1, 2]);
  const closed = Promise.all(both.map(one => one.close()));
  hanging.end();
  other.end();
  await closed;
});
