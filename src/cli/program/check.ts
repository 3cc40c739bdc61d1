import type { Command } from 'commander';
import { loadConfig } from '../../config.js';
import { openTerminal } from '../terminal.js';
import type { Ends } from './with-database.js';

/** `refunds check`. */
export function addCheck(program: Command, env: NodeJS.ProcessEnv, ends: Ends): void {
  program
    .command('check')
    .description('log in to everything that the desk needs, and say what is wrong and how to mend it')
    .option('--json', 'print one JSON document')
    .action(async (options: { json?: boolean }) => {
      const { checkCommand } = await import('../commands/check.js');
      ends(await checkCommand(loadConfig(env), openTerminal(options.json ?? false)));
    });
}
