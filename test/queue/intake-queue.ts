import { createLog } from '../../src/log.js';
import type { WaitingRow } from '../../src/queue/names.js';
import { closeQueues, enqueue, type JobQueue, openQueues } from '../../src/queue/queues.js';
import { type WorkOptions, work } from '../../src/queue/work.js';
import type { QueueServer } from './backends.js';

type Handle = (id: string) => Promise<void>;

/** One queue of a server with its workers, for one test. */
export interface IntakeQueue {
  readonly queue: JobQueue;
  /** What the workers logged, one entry each. */
  readonly logged: string[];
  /** What was given up: the row's id, and why. */
  readonly givenUp: [string, string][];
  add(...rows: readonly (string | WaitingRow)[]): Promise<void>;
  /** Starts a worker; all trouble is temporary unless told otherwise. */
  work(handle: Handle, options?: Partial<WorkOptions>): ReturnType<typeof work>;
  /** How many jobs are in a state. */
  count(state: 'wait' | 'active' | 'delayed' | 'completed' | 'failed'): Promise<number>;
  close(): Promise<void>;
}

/** Opens the intake queue of a server. Close it at the end of the test: it closes its workers too. */
export function openIntakeQueue({ backend }: QueueServer): IntakeQueue {
  const queues = openQueues(backend, () => undefined); // a test that cuts connections sees it in its jobs
  const { intake: queue } = queues;
  const workers: ReturnType<typeof work>[] = [];
  const logged: string[] = [];
  const givenUp: [string, string][] = [];
  const log = createLog('info', 'test', { write: line => logged.push(line) });
  const giveUp = async (id: string, why: string) => void givenUp.push([id, why]);
  return {
    queue,
    logged,
    givenUp,
    add: (...rows) =>
      enqueue(
        queue,
        'intake',
        rows.map(row => (typeof row === 'string' ? { id: row, version: 0 } : row)),
      ),
    work: (handle, options) => {
      const worker = work(backend, 'intake', handle, {
        ...{ concurrency: 4, log, judge: () => 'temporary', giveUp },
        ...options,
      });
      workers.push(worker);
      return worker;
    },
    count: state => queue.getJobCountByTypes(state),
    close: async () => {
      await Promise.all(workers.map(worker => worker.close()));
      await closeQueues(queues);
    },
  };
}
