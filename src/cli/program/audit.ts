import type { Command } from 'commander';
import { openTerminal, rowLimit } from '../terminal.js';
import { type ListOptions, wholeNumber } from './options.js';
import type { Ends, WithDatabase } from './with-database.js';

/** `refunds audit`. */
export function addAudit(program: Command, withDatabase: WithDatabase, ends: Ends): void {
  program
    .command('audit [case]')
    .description('who did what, when and why, on a case or on all (`desk`: on none); verifies the log')
    .option('--limit <rows>', 'the newest so many', wholeNumber)
    .option('--json', 'print one JSON document')
    .action((caseId: string | undefined, options: ListOptions) =>
      withDatabase('join', async ({ pool }) => {
        const { auditCommand } = await import('../commands/audit.js');
        const terminal = openTerminal(options.json ?? false);
        ends(await auditCommand(pool, caseId ?? null, rowLimit(options.limit, terminal.json), terminal));
      }),
    );
}
