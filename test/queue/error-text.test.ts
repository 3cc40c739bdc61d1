import { until } from '../support/until.js';
import { onEachBackend } from './backends.js';
import { type IntakeQueue, openIntakeQueue } from './intake-queue.js';

const [NUL, HALF] = ['\0', '\ud83d'];

/** What may be thrown, and what is kept of it. */
const THROWN: readonly [string, unknown, string][] = [
  ['a NUL', new Error(`a${NUL}b`), 'Error: ab'],
  ['half of a surrogate pair', new Error(`a${HALF}b`), 'Error: a\ufffdb'],
  ['a pair that is cut in the middle', new Error(`${'x'.repeat(292)}\u{1F600}`), `Error: ${'x'.repeat(292)}\ufffd`],
  ['a very long text', new Error('x'.repeat(100_000)), `Error: ${'x'.repeat(293)}`],
  ['a text in a name', Object.assign(new Error('b'), { name: `a${NUL}` }), 'a: b'],
  ['no error at all', `a${NUL}b`, 'something that is not an Error was thrown'],
];

onEachBackend('an error', server => {
  let intake: IntakeQueue;
  beforeEach(() => {
    intake = openIntakeQueue(server());
  });
  afterEach(() => intake.close());

  test.each(THROWN)('with %s does not break the queue', async (_, thrown, kept) => {
    intake.work(id => (id === '1' ? Promise.reject(thrown) : Promise.resolve()), { judge: () => 'permanent' });
    await intake.add('1');
    await until('the job is failed', async () => (await intake.count('failed')) === 1);
    expect(intake.givenUp).toEqual([['1', kept]]);
    expect((await intake.queue.getFailed())[0]).toMatchObject({ failedReason: kept, attemptsMade: 3 });
    await intake.add('2');
    await until('the next is done', async () => (await intake.count('completed')) === 1);
  });

  test('is logged by its name, code and message, with the ids, and without what a driver hangs on it', async () => {
    const error = Object.assign(new Error('no'), { code: '23514', detail: 'Failing row contains (secret).' });
    intake.work(() => Promise.reject(error), { judge: () => 'permanent' });
    await intake.add('1');
    await until('the job is failed', async () => (await intake.count('failed')) === 1);
    const entries = intake.logged.map(line => JSON.parse(line));
    const entry = {
      msg: 'an attempt failed',
      job: 'intake-1-0',
      judgement: 'permanent',
      error: 'Error: no',
      code: '23514',
    };
    expect(entries).toMatchObject([1, 2, 3].map(attempt => ({ ...entry, attempt })));
    expect(intake.logged.join()).not.toMatch(/secret|stack|\.ts/);
  });
});
