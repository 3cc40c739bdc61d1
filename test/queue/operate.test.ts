import { failedJobs, pauseQueue, resumeQueue, retryFailed } from '../../src/queue/operate.js';
import { until } from '../support/until.js';
import { onEachBackend } from './backends.js';
import { type IntakeQueue, openIntakeQueue } from './intake-queue.js';

onEachBackend('a queue that people operate', server => {
  let intake: IntakeQueue;
  beforeEach(() => {
    intake = openIntakeQueue(server());
  });
  afterEach(() => intake.close());

  test('tells what was given up and why, and takes it up again once it is mended', async () => {
    let mended = false;
    const handled: string[] = [];
    intake.work(
      async id => {
        if (!mended) throw new Error('The table is missing.');
        handled.push(id);
      },
      { judge: () => 'permanent' },
    );
    expect(await retryFailed(intake.queue)).toBe(0);
    await intake.add('1', '2');
    await until('both are given up', async () => (await intake.count('failed')) === 2);
    const failed = await failedJobs(intake.queue, 10);
    expect(failed.map(job => job.row).toSorted()).toEqual(['1', '2']);
    expect(failed[0]).toMatchObject({ attempts: 3, why: 'Error: The table is missing.', failedAt: expect.any(Date) });
    expect(await failedJobs(intake.queue, 1)).toHaveLength(1);
    mended = true;
    expect(await retryFailed(intake.queue)).toBe(2);
    await until('both are done', async () => handled.length === 2);
    await until('none is left among the failed', async () => (await intake.count('failed')) === 0);
  });

  test('waits while it is paused, and loses nothing', async () => {
    await pauseQueue(intake.queue);
    const handled: string[] = [];
    intake.work(async id => void handled.push(id));
    await intake.add('1');
    expect(await intake.queue.isPaused()).toBe(true);
    expect(handled).toEqual([]);
    await resumeQueue(intake.queue);
    await until('it is done', async () => handled.length === 1);
    expect(await intake.queue.isPaused()).toBe(false);
  });
});
