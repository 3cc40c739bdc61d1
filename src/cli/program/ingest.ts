import type { Command } from 'commander';
import { openTerminal } from '../terminal.js';
import type { WithDatabase } from './with-database.js';

/** `refunds ingest`. */
export function addIngest(program: Command, withDatabase: WithDatabase): void {
  program
    .command('ingest <paths...>')
    .description('take in mails from .eml files, Maildirs, mbox files, or - for stdin')
    .option('--answer', 'pay and reply; without it mails are only stored and decided')
    .option('--json', 'print one JSON document')
    .action((paths: string[], options: { answer?: boolean; json?: boolean }) =>
      withDatabase('start', async ({ pool }, config) => {
        const { ingestCommand } = await import('../commands/ingest.js');
        await ingestCommand(pool, config, paths, options.answer ?? false, openTerminal(options.json ?? false));
      }),
    );
}
