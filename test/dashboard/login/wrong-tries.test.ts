import { countWrongTries } from '../../../src/dashboard/login/wrong-tries.js';

const BEGIN_MS = Date.parse('2026-11-22T12:00:00Z');

/** Counts by a clock that the test turns. */
function counted() {
  const clock = { ms: BEGIN_MS };
  const tries = countWrongTries(() => new Date(clock.ms));
  const add = (address: string, times: number) => {
    for (let i = 0; i < times; i++) tries.add(address);
  };
  return { clock, tries, add };
}

describe('wrong passwords', () => {
  test('after the tenth in a minute the address waits until the oldest is a minute old', () => {
    const { clock, tries, add } = counted();
    add('192.0.2.1', 1);
    clock.ms += 20_000;
    add('192.0.2.1', 8);
    expect(tries.waitSeconds('192.0.2.1')).toBeNull();
    add('192.0.2.1', 1);
    expect(tries.waitSeconds('192.0.2.1')).toBe(40);
    expect(tries.waitSeconds('192.0.2.2')).toBeNull();
    clock.ms += 39_999;
    expect(tries.waitSeconds('192.0.2.1')).toBe(1);
    clock.ms += 1;
    expect(tries.waitSeconds('192.0.2.1')).toBeNull();
    add('192.0.2.1', 1);
    expect(tries.waitSeconds('192.0.2.1')).toBe(20);
  });

  test('a hundred from many addresses are enough for everybody', () => {
    const { clock, tries, add } = counted();
    for (let i = 0; i < 100; i++) add(`192.0.2.${i}`, 1);
    expect(tries.waitSeconds('198.51.100.7')).toBe(60);
    clock.ms += 60_000;
    expect(tries.waitSeconds('198.51.100.7')).toBeNull();
  });

  test.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'],
    ['2001:db8::', '2001:0db8:0000:0000::7'],
    ['::1', '0:0:0:0:1:2:3:4'],
    ['fe80::1%eth0', 'fe80::2'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
  ])('%s and %s are one', (one, other) => {
    const { tries, add } = counted();
    add(one, 10);
    expect(tries.waitSeconds(other)).not.toBeNull();
  });

  test.each([
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['2001:db8:1::1', '2001:db8:2::1'],
    ['::ffff:192.0.2.1', '192.0.2.2'],
  ])('%s and %s are two', (one, other) => {
    const { tries, add } = counted();
    add(one, 10);
    expect(tries.waitSeconds(other)).toBeNull();
  });
});
