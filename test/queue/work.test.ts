import { until } from '../support/until.js';
import { onEachBackend } from './backends.js';
import { type IntakeQueue, openIntakeQueue } from './intake-queue.js';

onEachBackend('a worker', server => {
  let intake: IntakeQueue;
  beforeEach(() => {
    intake = openIntakeQueue(server());
  });
  afterEach(() => intake.close());

  const ended = (state: 'completed' | 'failed', count: number) =>
    until(`${count} jobs are ${state}`, async () => (await intake.count(state)) === count);

  test('handles every row, by its id', async () => {
    const handled: string[] = [];
    intake.work(async id => void handled.push(id));
    await intake.add('1', 'RF-7Q2K-93MX.1.1');
    await intake.add('3');
    await ended('completed', 3);
    expect(handled.toSorted()).toEqual(['1', '3', 'RF-7Q2K-93MX.1.1']);
  });

  test('handles what was there before it came', async () => {
    await intake.add('1', '2');
    intake.work(() => Promise.resolve());
    await ended('completed', 2);
  });

  test('handles as many at once as it is told', async () => {
    const inside = { now: 0, most: 0 };
    intake.work(
      async () => {
        inside.most = Math.max(inside.most, ++inside.now);
        await until('the others have come', () => Promise.resolve(inside.most === 3));
        inside.now -= 1;
      },
      { concurrency: 3 },
    );
    await intake.add('1', '2', '3', '4', '5', '6');
    await ended('completed', 6);
    expect(inside.most).toBe(3);
  });

  test('tries temporary trouble again, after growing delays, until it is over', async () => {
    const triedAt: number[] = [];
    intake.work(async () => {
      triedAt.push(performance.now());
      if (triedAt.length < 5) throw new Error('not yet');
    });
    await intake.add('1');
    await ended('completed', 1);
    const waited = triedAt.slice(1).map((at, i) => at - (triedAt[i] ?? 0));
    for (const [i, atLeast] of [250, 500, 1000, 2000].entries()) expect(waited[i]).toBeGreaterThan(atLeast - 10);
    expect(waited).toHaveLength(4);
    expect(intake.givenUp).toEqual([]);
  });

  test('does not let a row in trouble hold up the others', async () => {
    const handled: string[] = [];
    intake.work(
      async id => {
        if (id === 'trouble') throw new Error('not yet');
        handled.push(id);
      },
      { concurrency: 1 },
    );
    await intake.add('trouble', '1', '2');
    await ended('completed', 2);
    expect(await intake.count('delayed')).toBe(1);
  });

  test('tries other trouble three times, then gives up and keeps the job among the failed', async () => {
    const tried: string[] = [];
    intake.work(
      async id => {
        tried.push(id);
        throw new TypeError('no such thing');
      },
      { judge: () => 'permanent' },
    );
    await intake.add('1');
    await ended('failed', 1);
    expect(tried).toEqual(['1', '1', '1']);
    expect(intake.givenUp).toEqual([['1', 'TypeError: no such thing']]);
    expect((await intake.queue.getFailed())[0]).toMatchObject({ failedReason: 'TypeError: no such thing' });
  });

  test('does not count temporary trouble among the three', async () => {
    const tried: string[] = [];
    intake.work(
      async () => {
        tried.push(tried.length < 2 ? 'temporary' : 'permanent');
        throw new Error(tried.at(-1));
      },
      { judge: error => (error instanceof Error && error.message === 'temporary' ? 'temporary' : 'permanent') },
    );
    await intake.add('1');
    await ended('failed', 1);
    expect(tried).toEqual(['temporary', 'temporary', 'permanent', 'permanent', 'permanent']);
  });

  test('gives up only when that is written: else it tries again', async () => {
    const gaveUp: string[] = [];
    intake.work(() => Promise.reject(new Error('no')), {
      judge: () => 'permanent',
      giveUp: async id => {
        gaveUp.push(id);
        if (gaveUp.length === 1) throw new Error('the database is away');
      },
    });
    await intake.add('1');
    await ended('failed', 1);
    expect(gaveUp).toEqual(['1', '1']);
  });

  test('finishes what it has begun before it closes, and begins nothing more', async () => {
    const handled: string[] = [];
    const worker = intake.work(
      async id => {
        const closing = worker.close();
        await intake.add('2');
        handled.push(id);
        void closing;
      },
      { concurrency: 1 },
    );
    await intake.add('1');
    await ended('completed', 1);
    await worker.close();
    expect([handled, await intake.count('wait')]).toEqual([['1'], 1]);
  });

  test('goes on after every connection was cut', async () => {
    const handled: string[] = [];
    intake.work(async id => void handled.push(id));
    await intake.add('1');
    await ended('completed', 1);
    await server().cut();
    await until('a job can be added again', () =>
      intake.add('2').then(
        () => true,
        () => false,
      ),
    );
    await until('it is handled', async () => handled.includes('2'));
  });
});
