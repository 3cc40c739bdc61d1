import type { Command } from 'commander';
import { actorOf, actorText } from '../actor.js';
import { openTerminal } from '../terminal.js';
import type { WithDatabase } from './with-database.js';

interface QueueOptions {
  readonly as?: string;
  readonly reason?: string;
  readonly json?: boolean;
}

/** `refunds queue status`, `retry`, `pause` and `resume`. */
export function addQueue(program: Command, withDatabase: WithDatabase, env: NodeJS.ProcessEnv): void {
  const queue = program.command('queue').description('the jobs: how many are where, and what was given up');
  queue
    .command('status')
    .description('how many jobs are where, and what was given up')
    .option('--json', 'print one JSON document')
    .action((options: QueueOptions) =>
      withDatabase('join', async ({ url }, config) => {
        const { queueStatusCommand } = await import('../commands/queue.js');
        const { withQueues } = await import('../queues.js');
        await withQueues(config, url, queues => queueStatusCommand(queues, openTerminal(options.json ?? false)));
      }),
    );
  const add = (kind: 'retry' | 'pause' | 'resume', description: string) =>
    queue
      .command(`${kind} [queues...]`)
      .description(description)
      .option('--reason <text>', 'why; it lands in the audit log')
      .option('--as <name>', 'who acts (default: REFUNDS_ACTOR, else the OS user)')
      .option('--json', 'print one JSON document')
      .action((names: string[], options: QueueOptions) =>
        withDatabase('join', async ({ pool, url }, config) => {
          const { operateQueuesCommand } = await import('../commands/queue.js');
          const { withQueues } = await import('../queues.js');
          const order = { kind, names, actor: actorText(actorOf(options.as, env)), reason: options.reason ?? null };
          await withQueues(config, url, queues =>
            operateQueuesCommand(pool, queues, order, () => new Date(), openTerminal(options.json ?? false)),
          );
        }),
      );
  add('retry', 'put the jobs that were given up back to wait');
  add('pause', 'hold queues (all, or those named): what is being worked on is finished, the rest waits');
  add('resume', 'let queues go on');
}
