import type { Command } from 'commander';
import { openTerminal } from '../terminal.js';
import type { WithDatabase } from './with-database.js';

/** `refunds explain`. */
export function addExplain(program: Command, withDatabase: WithDatabase): void {
  program
    .command('explain <source>')
    .description('what would be decided of a mail (a file, or - for stdin) now, or was decided on a case, and why')
    .option('--json', 'print one JSON document')
    .action((source: string, options: { json?: boolean }) =>
      withDatabase('start', async ({ pool }, config) => {
        const { explainCommand } = await import('../commands/explain.js');
        const { intakeTools } = await import('../../intake/tools.js');
        const { checkSettings } = await import('../../eligibility/settings.js');
        const reader = () => intakeTools(config);
        await explainCommand(pool, source, reader, checkSettings(config), openTerminal(options.json ?? false));
      }),
    );
}
