import { once } from 'node:events';
import type { Command } from 'commander';
import { loadConfig } from '../../config.js';
import { openTerminal } from '../terminal.js';

/** `refunds migrate` and `refunds start`. */
export function addWorkers(program: Command, env: NodeJS.ProcessEnv): void {
  program
    .command('migrate')
    .description('bring the database to the current schema')
    .option('--json', 'print one JSON document')
    .action(async (options: { json?: boolean }) => {
      const { migrateCommand } = await import('../commands/migrate.js');
      await migrateCommand(loadConfig(env), openTerminal(options.json ?? false));
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
