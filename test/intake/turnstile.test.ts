import { createTurnstile } from '../../src/intake/turnstile.js';

/** Passes works that end when told to; `events` says who is inside, in order. */
function watched() {
  const turnstile = createTurnstile();
  const inside = new Set<string>();
  const ends = new Map<string, () => void>();
  const pass = (name: string, how: 'together' | 'alone') =>
    turnstile.pass(how, () => {
      inside.add(name);
      return new Promise<string>(resolve => {
        ends.set(name, () => {
          inside.delete(name);
          resolve(name);
        });
      });
    });
  const end = async (...names: readonly string[]) => {
    for (const name of names) ends.get(name)?.();
    await settled();
  };
  return { turnstile, pass, end, inside: () => [...inside].sort().join('') };
}

const settled = () => new Promise(resolve => setImmediate(resolve));

test('works pass together', async () => {
  const { pass, inside } = watched();
  for (const name of 'abc') void pass(name, 'together');
  await settled();
  expect(inside()).toBe('abc');
});

test('one that goes alone waits until all are out, and those behind it wait for it', async () => {
  const { pass, end, inside } = watched();
  for (const name of 'ab') void pass(name, 'together');
  void pass('X', 'alone');
  void pass('c', 'together');
  void pass('Y', 'alone');
  await settled();
  expect(inside()).toBe('ab');
  await end('a');
  expect(inside()).toBe('b');
  await end('b');
  expect(inside()).toBe('X');
  await end('X');
  expect(inside()).toBe('c');
  await end('c');
  expect(inside()).toBe('Y');
});

test('gives what the work gives, result or error, and goes on after an error', async () => {
  const { turnstile } = watched();
  await expect(turnstile.pass('alone', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await turnstile.pass('alone', async () => 42)).toBe(42);
  expect(await turnstile.pass('together', async () => 43)).toBe(43);
});
