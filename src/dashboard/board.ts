import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { Queue } from 'bullmq';
import type { FastifyInstance } from 'fastify';
import { errorFields, type Log } from '../log.js';
import { QUEUES } from '../queue/names.js';
import { sayable } from '../queue/retry.js';
import type { Runtime } from '../runtime.js';
import { BOARD_POLICY, setPolicy } from './security-headers.js';

const PREFIX = '/queues';

// What the board's page says that is ours. Its link to its own documentation would lead people out of the desk.
const UI = { boardTitle: 'Refund Desk', hideDocsLink: true, miscLinks: [{ text: 'Back to the desk', url: '/' }] };

/** Adds Bull Board under `/queues`: the jobs of every queue, on either backend, with its actions. */
export function addBoard(app: FastifyInstance, { queues, log }: Runtime): void {
  const adapter = new FastifyAdapter().setBasePath(PREFIX);
  const boardQueues = QUEUES.map(name => boardQueue(queues[name]));
  createBullBoard({ queues: boardQueues, serverAdapter: adapter, options: { uiConfig: UI } });
  adapter.setErrorHandler(error => boardError(error, log));
  void app.register((board, _options, done) => {
    setPolicy(board, BOARD_POLICY);
    void board.register(adapter.registerPlugin(), { prefix: PREFIX });
    done();
  });
}

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
