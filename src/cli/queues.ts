import type { Config } from '../config.js';
import { closeQueues, openQueues, type Queues } from '../queue/queues.js';
import { backendOf } from '../runtime.js';

/** Opens the queues of this environment for a command, on the database given, and closes them again. */
export async function withQueues(
  config: Config,
  databaseUrl: string,
  use: (queues: Queues) => Promise<void>,
): Promise<void> {
  const queues = openQueues(backendOf(config, databaseUrl), () => undefined); // trouble shows in the command itself
  try {
    await use(queues);
  } finally {
    await closeQueues(queues);
  }
}
