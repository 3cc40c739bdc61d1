import { type AuditAction, appendAudit } from '../../desk/audit.js';
import { type QueueDepth, queueDepths } from '../../health/queue-depths.js';
import type { Pool } from '../../postgres/pool.js';
import { QUEUES, type QueueName } from '../../queue/names.js';
import { type FailedJob, failedJobs, pauseQueue, resumeQueue, retryFailed } from '../../queue/operate.js';
import { type Queues, reach } from '../../queue/queues.js';
import { counted } from '../counted.js';
import { CommandError, EXIT } from '../exit.js';
import { type Column, minute, table } from '../table.js';
import type { Terminal } from '../terminal.js';

const STATES = ['waiting', 'active', 'delayed', 'failed'] as const;
const FAILED_SHOWN = 10;

const DEPTHS: readonly Column<QueueDepth>[] = [
  { title: 'queue', show: row => row.queue },
  ...STATES.map(state => ({ title: state, show: (row: QueueDepth) => String(countOf(row, state)), right: true })),
  { title: '', show: row => (row.paused ? 'paused' : '') },
];

const countOf = ({ jobs }: QueueDepth, state: (typeof STATES)[number]) => jobs[state] ?? 0;

interface Failed extends FailedJob {
  readonly queue: QueueName;
}

const FAILED: readonly Column<Failed>[] = [
  { title: 'failed', show: row => row.queue },
  { title: 'row', show: row => row.row },
  { title: 'at', show: row => minute(row.failedAt) },
  { title: 'why', show: row => row.why, shrinks: true },
];

/** `queue status`: how many jobs are where, and what was given up. */
export async function queueStatusCommand(queues: Queues, terminal: Terminal): Promise<void> {
  await reachAll(queues);
  const depths = await queueDepths(queues);
  const failed = (
    await Promise.all(
      QUEUES.map(async queue => (await failedJobs(queues[queue], FAILED_SHOWN)).map(job => ({ queue, ...job }))),
    )
  ).flat();
  if (terminal.json) return terminal.print(JSON.stringify({ queues: depths, failed: failed.map(failedJson) }, null, 2));
  terminal.print(table(depths, DEPTHS, terminal.width));
  if (failed.length > 0) terminal.print(`\n${table(failed, FAILED, terminal.width)}${AGAIN}`);
}

const AGAIN = 'What is mended can be tried again: refunds queue retry';

const failedJson = ({ queue, id, row, attempts, why, failedAt }: Failed) => ({
  queue,
  id,
  row,
  attempts,
  why,
  failed_at: failedAt,
});

/** What somebody orders for queues; empty names mean all of them. */
export interface QueueOrder {
  readonly kind: 'retry' | 'pause' | 'resume';
  readonly names: readonly string[];
  readonly actor: string;
  readonly reason: string | null;
}

const DONE: Readonly<Record<QueueOrder['kind'], { readonly action: AuditAction; readonly says: string }>> = {
  retry: { action: 'queue_retried', says: 'put back' },
  pause: { action: 'queue_paused', says: 'paused; what is stored waits until `refunds queue resume`' },
  resume: { action: 'queue_resumed', says: 'goes on' },
};

/**
 * `queue retry|pause|resume`: does it to each queue named, and writes down who did. Throws CommandError (64) for a queue that
 * there is not.
 */
export async function operateQueuesCommand(
  pool: Pool,
  queues: Queues,
  order: QueueOrder,
  now: () => Date,
  terminal: Terminal,
): Promise<void> {
  const chosen = chosenOf(order.names);
  await reachAll(queues);
  const done: { queue: QueueName; jobs: number | null }[] = [];
  for (const queue of chosen) done.push({ queue, jobs: await operate(order.kind, queues, queue) });
  const { actor, reason } = order;
  const entry = { caseId: null, actor, action: DONE[order.kind].action, reason, before: null, after: done, at: now() };
  await appendAudit(pool, entry);
  if (terminal.json) return terminal.print(JSON.stringify(done, null, 2));
  terminal.print(done.map(({ queue, jobs }) => sentence(order.kind, queue, jobs)).join('\n'));
}

async function operate(kind: QueueOrder['kind'], queues: Queues, name: QueueName): Promise<number | null> {
  const queue = queues[name];
  if (kind === 'retry') return retryFailed(queue);
  await (kind === 'pause' ? pauseQueue(queue) : resumeQueue(queue));
  return null;
}

const sentence = (kind: QueueOrder['kind'], queue: QueueName, jobs: number | null) =>
  jobs === null ? `${queue}: ${DONE[kind].says}.` : `${queue}: ${counted(jobs, 'failed job')} ${DONE[kind].says}.`;

function chosenOf(names: readonly string[]): readonly QueueName[] {
  const unknown = names.find(name => !QUEUES.some(queue => queue === name));
  if (unknown !== undefined)
    throw new CommandError(EXIT.usage, `There is no queue "${unknown}"; the queues are ${QUEUES.join(', ')}.`);
  return names.length === 0 ? QUEUES : QUEUES.filter(queue => names.includes(queue));
}

async function reachAll(queues: Queues): Promise<void> {
  try {
    await Promise.all(QUEUES.map(queue => reach(queues[queue])));
  } catch {
    throw new CommandError(
      EXIT.unavailable,
      'The server of the queue is not reachable; is it running, and is REDIS_URL right?',
    );
  }
}
