import { type Failure, question } from '../../src/health/ask.js';

const LONG_MS = 60_000;
const tell = (failure: Failure) => (failure.kind === 'late' ? `late after ${failure.deadlineMs}` : `${failure.error}`);

describe('a question', () => {
  test('gives the answer, and asks again each time', async () => {
    let asked = 0;
    const ask = question(async () => ++asked, LONG_MS, tell);
    expect([await ask(), await ask()]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 2 },
    ]);
  });

  test('tells a refusal in a sentence, and asks again afterwards', async () => {
    let asked = 0;
    const ask = question(async () => (++asked === 1 ? Promise.reject(new Error('no')) : asked), LONG_MS, tell);
    expect(await ask()).toEqual({ ok: false, why: 'Error: no' });
    expect(await ask()).toEqual({ ok: true, value: 2 });
  });

  test('is answered at its deadline although the part hangs; nobody asks twice meanwhile', async () => {
    let asked = 0;
    let answer: (value: string) => void = () => {};
    const part = () => {
      asked++;
      return new Promise<string>(resolve => {
        answer = resolve;
      });
    };
    const ask = question(part, 20, tell);
    expect(await Promise.all([ask(), ask()])).toEqual(Array(2).fill({ ok: false, why: 'late after 20' }));
    const waiting = ask();
    answer('at last');
    expect(await waiting).toEqual({ ok: true, value: 'at last' });
    expect(asked).toBe(1);
    void ask();
    expect(asked).toBe(2);
    answer('');
  });
});
