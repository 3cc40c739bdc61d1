import { once } from 'node:events';
import type { Command } from 'commander';
import { loadConfig } from '../../config.js';
import { migrateAll, openToMigrate } from '../database.js';
import { openTerminal } from '../terminal.js';

/** `refunds migrate` and `refunds start`. */
export function addWorkers(program: Command, env: NodeJS.ProcessEnv): void {
  program
    .command('migrate')
    .description('bring the database to the current schema')
    .option('--json', 'print one JSON document')
    .action(async (options: { json?: boolean }) => {
      const database = await openToMigrate(loadConfig(env));
      const run = await migrateAll(database.pool).finally(() => database.close());
      openTerminal(options.json ?? false).print(
        options.json
          ? JSON.stringify({ run })
          : run.length === 0
            ? 'The database is current.'
            : `Ran ${run.join(', ')}.`,
      );
    });
  program
    .command('start')
    .description('run the workers until SIGTERM or SIGINT')
    .option('--only <roles>', 'only these: poller,intake,eligibility,settlement,reply,clock,dashboard')
    .action(async (options: { only?: string }) => {
      const { start } = await import('../commands/start.js');
      await start(loadConfig(env), options.only, Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]));
    });
}
