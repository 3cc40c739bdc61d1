import { closeQueues, openQueues } from '../../src/queue/queues.js';
import { until } from '../support/until.js';
import { onEachBackend } from './backends.js';
import { type IntakeQueue, openIntakeQueue } from './intake-queue.js';

onEachBackend('a row', server => {
  let intake: IntakeQueue;
  beforeEach(() => {
    intake = openIntakeQueue(server());
  });
  afterEach(() => intake.close());

  const allDone = () =>
    until('nothing waits', async () => (await intake.count('wait')) + (await intake.count('active')) === 0);

  test('that is enqueued ten times while it waits runs once', async () => {
    const handled: string[] = [];
    for (let i = 0; i < 5; i++) await intake.add('1');
    await Promise.all([1, 2, 3, 4, 5].map(() => intake.add('1', '2')));
    expect(await intake.count('wait')).toBe(2);
    intake.work(async id => void handled.push(id));
    await allDone();
    expect(handled.toSorted()).toEqual(['1', '2']);
  });

  test('whose job is remembered as done runs again only under a new version', async () => {
    const handled: string[] = [];
    intake.work(async id => void handled.push(id));
    await intake.add('1');
    await until('it is done', async () => (await intake.count('completed')) === 1);
    await intake.add('1', '2');
    await until('the other is done', async () => (await intake.count('completed')) === 2);
    expect(handled).toEqual(['1', '2']);
    await intake.add({ id: '1', version: 1 });
    await until('it is done again', async () => (await intake.count('completed')) === 3);
    expect(handled).toEqual(['1', '2', '1']);
  });

  test('leaves its id in the queue, and nothing else', async () => {
    await intake.add({ id: '17', version: 2 });
    const [job] = await intake.queue.getWaiting();
    expect(job).toMatchObject({ id: 'intake-17-2', name: 'intake', data: { id: '17' } });
  });

  test('of thousands goes with the others', async () => {
    await intake.add(...Array.from({ length: 1_201 }, (_, i) => String(i)));
    expect(await intake.count('wait')).toBe(1_201);
    await intake.add();
    expect(await intake.count('wait')).toBe(1_201);
  });

  test('waits in its own queue alone', async () => {
    const queues = openQueues(server().backend, () => undefined);
    await intake.add('1');
    expect(await Promise.all([queues.intake, queues.reply].map(queue => queue.getJobCountByTypes('wait')))).toEqual([
      1, 0,
    ]);
    await closeQueues(queues);
  });
});
