import { rememberNames } from '../../../src/dashboard/login/known-names.js';

const BEGIN_MS = Date.parse('2026-11-22T12:00:00Z');

function remembered() {
  const clock = { ms: BEGIN_MS };
  return { clock, names: rememberNames(() => new Date(clock.ms)) };
}

test('only a name that came with the right password may try', () => {
  const { names } = remembered();
  names.addRight('prometheus');
  expect(['prometheus', 'Prometheus', ''].map(names.mayTry)).toEqual([true, false, false]);
});

test('ten wrong tries a minute are taken under a known name, and cost no other name anything', () => {
  const { clock, names } = remembered();
  for (const name of ['prometheus', 'backup']) names.addRight(name);
  for (let i = 0; i < 10; i += 1) {
    expect(names.mayTry('prometheus')).toBe(true);
    names.addWrong('prometheus');
  }
  expect(['prometheus', 'backup'].map(names.mayTry)).toEqual([false, true]);
  clock.ms += 60_000;
  expect(names.mayTry('prometheus')).toBe(true);
});

test('the ten that came last are remembered', () => {
  const { names } = remembered();
  const all = Array.from({ length: 11 }, (_, i) => `script ${i}`);
  for (const name of all) names.addRight(name);
  names.addRight('script 1');
  names.addRight('one more');
  expect(all.filter(names.mayTry)).toEqual(all.filter(name => !['script 0', 'script 2'].includes(name)));
});
