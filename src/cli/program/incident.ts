import type { Command } from 'commander';
import { CommandError, EXIT } from '../exit.js';
import { openTerminal, rowLimit } from '../terminal.js';
import { type ListOptions, wholeNumber } from './options.js';
import type { WithDatabase } from './with-database.js';

/** `refunds incident`. */
export function addIncident(program: Command, withDatabase: WithDatabase): void {
  program
    .command('incident <incident>')
    .description('what an incident would pay if every owner asked now for the invoices that it touches')
    .option('--preview', 'show it; nothing is paid')
    .option('--limit <rows>', 'show at most so many invoices', wholeNumber)
    .option('--json', 'print one JSON document')
    .action((incidentId: string, options: ListOptions & { preview?: boolean }) => {
      if (options.preview !== true)
        throw new CommandError(
          EXIT.usage,
          'An incident pays only those who ask; add --preview to see what it would pay.',
        );
      return withDatabase('join', async ({ pool }, config) => {
        const { previewIncidentCommand } = await import('../commands/incident.js');
        const { checkSettings } = await import('../../eligibility/settings.js');
        const { openProgress } = await import('../progress.js');
        const terminal = openTerminal(options.json ?? false);
        const limit = rowLimit(options.limit, terminal.json);
        const progress = openProgress('invoices');
        await previewIncidentCommand(pool, incidentId, checkSettings(config), limit, terminal, progress);
      });
    });
}
