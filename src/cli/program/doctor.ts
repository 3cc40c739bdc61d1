import type { Command } from 'commander';
import { openTerminal } from '../terminal.js';
import type { ListOptions } from './options.js';
import type { Ends, WithDatabase } from './with-database.js';

/** `refunds doctor`. */
export function addDoctor(program: Command, withDatabase: WithDatabase, ends: Ends): void {
  program
    .command('doctor')
    .description('check what must always hold, and print each with its count')
    .option('--json', 'print one JSON document')
    .action((options: ListOptions) =>
      withDatabase('join', async ({ pool }) => {
        const { doctorCommand } = await import('../commands/doctor.js');
        ends(await doctorCommand(pool, openTerminal(options.json ?? false)));
      }),
    );
}
