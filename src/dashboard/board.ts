import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { Queue } from 'bullmq';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { appendAudit } from '../desk/audit.js';
import { errorFields, type Log } from '../log.js';
import { QUEUES } from '../queue/names.js';
import { sayable } from '../queue/retry.js';
import type { Runtime } from '../runtime.js';
import { isRead } from './own-origin.js';
import { BOARD_POLICY, setPolicy } from './security-headers.js';

const PREFIX = '/queues';

// What the board's page says that is ours. Its link to its own documentation would lead people out of the desk.
const UI = { boardTitle: 'Refund Desk', hideDocsLink: true, miscLinks: [{ text: 'Back to the desk', url: '/' }] };

/** Adds Bull Board under `/queues`: the jobs of every queue, on either backend, with its actions. */
export function addBoard(app: FastifyInstance, runtime: Runtime): void {
  const { queues, log } = runtime;
  const adapter = new FastifyAdapter().setBasePath(PREFIX);
  const boardQueues = QUEUES.map(name => boardQueue(queues[name]));
  createBullBoard({ queues: boardQueues, serverAdapter: adapter, options: { uiConfig: UI } });
  adapter.setErrorHandler(error => boardError(error, log));
  void app.register((board, _options, done) => {
    setPolicy(board, BOARD_POLICY);
    auditActions(board, runtime);
    void board.register(adapter.registerPlugin(), { prefix: PREFIX });
    done();
  });
}

/** Writes down each action that was done. The answer is out by then: what is done is done, and a failure here is logged. */
function auditActions(board: FastifyInstance, { pool, now, log }: Runtime): void {
  board.addHook('onResponse', async (request, { statusCode }) => {
    if (isRead(request.method) || statusCode >= 400) return;
    await appendAudit(pool, { ...actionOf(request), at: now() }).catch((error: unknown) =>
      log.error({ method: request.method, ...errorFields(error) }, 'an action on the queue board was not audited'),
    );
  });
}

const actionOf = ({ ip, method, url }: FastifyRequest) =>
  ({
    caseId: null,
    actor: `dashboard (${ip})`,
    action: 'queue_changed',
    reason: null,
    before: null,
    after: { method, path: url.split('?', 1).join() },
  }) as const;

/**
 * Takes any object and checks it: Bull Board's type asks for a queue on the Redis backend, though it works with each, and
 * `instanceof` on what is not yet known to be a queue leaves the backend open.
 */
function boardQueue(queue: object): BullMQAdapter {
  if (!(queue instanceof Queue)) throw new Error('What the dashboard was given to show is not a BullMQ queue.');
  return new BullMQAdapter(queue);
}

/** Bull Board's own handler shows a stack where NODE_ENV is "development"; ours never does. */
function boardError(error: Error, log: Log) {
  const status = 'statusCode' in error && error.statusCode === 400 ? 400 : 500;
  log.warn(errorFields(error), 'an action on the queue board failed');
  return { status, body: { error: { key: 'ERRORS.INTERNAL_SERVER_ERROR' }, message: sayable(error) } } as const;
}
