import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../exit.js';
import { openTerminal } from '../terminal.js';
import { refuseInShadow } from './watches-only.js';
import type { WithDatabase } from './with-database.js';

/** `refunds ingest`. */
export function addIngest(program: Command, withDatabase: WithDatabase): void {
  program
    .command('ingest <paths...>')
    .description('take in mails from .eml files, Maildirs, mbox files, or - for stdin')
    .option('--answer', 'pay and reply; without it mails are only stored and decided')
    .option('--json', 'print one JSON document')
    .action((paths: string[], options: { answer?: boolean; json?: boolean }) => {
      const missing = paths.find(path => path !== '-' && !existsSync(path));
      if (missing !== undefined) throw new CommandError(EXIT.badInput, `There is no file ${missing}.`);
      return withDatabase('start', async ({ pool }, config) => {
        if (options.answer) refuseInShadow(config);
        const { ingestCommand } = await import('../commands/ingest.js');
        await ingestCommand(pool, config, paths, options.answer ?? false, openTerminal(options.json ?? false));
      });
    });
}
