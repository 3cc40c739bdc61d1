import { Worker } from 'node:worker_threads';
import { runOnThread } from '../../../src/intake/parse/run-on-thread.js';

const DEADLINE_MS = 100;

test('an answer that came in time counts, though this process was held up beyond the deadline', async () => {
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const source = `
    import { parentPort, workerData } from 'node:worker_threads';
    parentPort.on('message', () => {
      parentPort.postMessage({ kind: 'began' });
      Atomics.wait(workerData, 0, 0);
      parentPort.postMessage({ kind: 'read', reading: { kind: 'unparseable', why: 'in time' } });
      Atomics.store(workerData, 0, 2);
      Atomics.notify(workerData, 0);
    });`;
  const thread = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), { workerData: answered });
  const outcome = runOnThread(thread, new Uint8Array(1), DEADLINE_MS).finally(() => thread.terminate());
  // Held up in the phase of the event loop from which it comes to the due timers before it comes to the answer.
  thread.once('message', () => setImmediate(holdUpUntilAnswered, answered));
  expect(await outcome).toEqual({ kind: 'unparseable', why: 'in time' });
});

/** Lets the thread answer, and returns when it has and the deadline is over. */
function holdUpUntilAnswered(answered: Int32Array): void {
  const overdue = performance.now() + 2 * DEADLINE_MS;
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
  Atomics.wait(answered, 0, 1);
  while (performance.now() < overdue);
}
