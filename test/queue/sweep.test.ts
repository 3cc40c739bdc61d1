import { WAITING, waitingRows } from '../../src/desk/waiting.js';
import { sweep } from '../../src/queue/sweep.js';
import { incoming, store } from '../desk/rows.js';
import { until } from '../support/until.js';
import { onEachBackend } from './backends.js';
import { type IntakeQueue, openIntakeQueue } from './intake-queue.js';

onEachBackend('the sweep', server => {
  let intake: IntakeQueue;
  beforeEach(() => {
    intake = openIntakeQueue(server());
  });
  afterEach(async () => {
    await intake.close();
    await server().database.pool.query('truncate desk.messages cascade');
  });

  const sweepIntake = () => sweep(intake.queue, 'intake', waitingRows(server().database.pool, WAITING.intake));
  /** Stores so many mails as a poller did that was killed before it added their jobs, a while ago. */
  async function storeMails(count: number): Promise<string[]> {
    const ids = await store(server().database.pool, ...Array.from({ length: count }, (_, i) => incoming(i + 1)));
    await letTimePass();
    return ids;
  }
  /** As if all rows had last been looked at a minute ago. */
  const letTimePass = () =>
    server().database.pool.query(
      `update desk.messages set stored_at = stored_at - interval '1 minute', swept_at = swept_at - interval '1 minute'`,
    );
  const take = (id: string) =>
    server().database.pool.query("update desk.messages set stage = 'read' where id = $1", [id]);
  const versions = async () =>
    (await server().database.pool.query('select version from desk.messages order by id')).rows.map(row => row.version);
  const state = (state: Parameters<IntakeQueue['count']>[0], count: number) =>
    until(`${count} jobs are ${state}`, async () => (await intake.count(state)) === count);

  test('puts back the jobs that were never added', async () => {
    await storeMails(3);
    expect(await sweepIntake()).toBe(3);
    expect(await intake.count('wait')).toBe(3);
    await letTimePass();
    expect([await sweepIntake(), await versions()]).toEqual([0, [0, 0, 0]]);
  });

  test('puts back the jobs that the server forgot, and each row is handled', async () => {
    const ids = await storeMails(3);
    await intake.add(...ids);
    await server().forget();
    expect(await sweepIntake()).toBe(3);
    const handled: string[] = [];
    intake.work(async id => {
      handled.push(id);
      await take(id);
    });
    await state('completed', 3);
    await letTimePass();
    expect([await sweepIntake(), handled.toSorted()]).toEqual([0, ids.toSorted()]);
  });

  test('puts back hundreds at once', async () => {
    await storeMails(450);
    expect(await sweepIntake()).toBe(450);
    expect(await intake.count('wait')).toBe(450);
  });

  test('gives a row whose job is used up another, under a new id', async () => {
    const [done = '', failed = '', over = ''] = await storeMails(3);
    const handled: string[] = [];
    intake.work(
      async id => {
        handled.push(id);
        if (id === over) await take(id);
        if (id === failed && handled.filter(one => one === failed).length <= 3) throw new Error('no');
      },
      { judge: () => 'permanent' },
    );
    await intake.add(done, failed, over);
    await state('failed', 1);
    await state('completed', 2);
    await letTimePass();
    expect([await sweepIntake(), await versions()]).toEqual([2, [1, 1, 0]]);
    await state('completed', 4);
    expect(handled.filter(id => id === done)).toHaveLength(2);
    expect(handled.filter(id => id === over)).toHaveLength(1);
  });

  test('leaves alone what waits, is worked on, or is to be tried again, also beside a job that is lost', async () => {
    const [active = '', delayed = '', ...waiting] = await storeMails(4);
    const gate = { open: false };
    intake.work(
      async id => {
        if (id === delayed) throw new Error('not yet');
        await until('the gate opens', () => Promise.resolve(gate.open));
      },
      { concurrency: 1 },
    );
    await intake.add(delayed);
    await state('delayed', 1);
    await intake.add(active, ...waiting.slice(1));
    await state('active', 1);
    expect([await sweepIntake(), await versions()]).toEqual([1, [0, 0, 0, 0]]); // the first of those that wait was lost
    await letTimePass();
    expect(await sweepIntake()).toBe(0);
    gate.open = true;
    await until('all are done', async () => (await intake.count('wait')) + (await intake.count('active')) === 0);
  });

  test('finds a lost job however many others come meanwhile', async () => {
    await storeMails(1);
    await intake.add(...Array.from({ length: 20 }, (_, i) => `of a mail that has just come ${i}`));
    expect(await sweepIntake()).toBe(1);
  });

  test('of several at once puts each job back once', async () => {
    await storeMails(30);
    await Promise.all([sweepIntake(), sweepIntake(), sweepIntake()]);
    expect(await intake.count('wait')).toBe(30);
  });
});
