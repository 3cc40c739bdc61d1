import type { Command } from 'commander';
import { CommandError, EXIT } from '../exit.js';
import { openTerminal, rowLimit } from '../terminal.js';
import { type ListOptions, wholeNumber } from './options.js';
import type { Ends, WithDatabase } from './with-database.js';

/** `refunds replay`. */
export function addReplay(program: Command, withDatabase: WithDatabase, ends: Ends): void {
  program
    .command('replay [cases...]')
    .description('decide stored evidence again, and print every difference with the money')
    .option('--all', 'every case')
    .option('--policy <version>', 'what this version would change (default: the version that each decision recorded)')
    .option('--limit <rows>', 'show at most so many', wholeNumber)
    .option('--json', 'print one JSON document')
    .action((cases: string[], options: ListOptions & { all?: boolean; policy?: string }) => {
      if (cases.length > 0 === (options.all ?? false))
        throw new CommandError(EXIT.usage, 'Say which cases to replay, or --all for every case, and not both.');
      return withDatabase('join', async ({ pool }) => {
        const { replayCommand } = await import('../commands/replay.js');
        const { POLICIES } = await import('../../policy/versions.js');
        const { openProgress } = await import('../progress.js');
        const terminal = openTerminal(options.json ?? false);
        const asked = {
          caseIds: options.all ? null : cases,
          version: options.policy ?? null,
          limit: rowLimit(options.limit, terminal.json),
        };
        ends(await replayCommand(pool, asked, POLICIES, terminal, openProgress('decisions')));
      });
    });
}
