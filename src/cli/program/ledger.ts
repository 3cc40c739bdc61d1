import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import type { Command } from 'commander';
import { codeOf } from '../../postgres/failure.js';
import { CommandError, EXIT } from '../exit.js';
import type { Ends, WithDatabase } from './with-database.js';

/** `refunds ledger import` and `export`. */
export function addLedger(program: Command, withDatabase: WithDatabase, ends: Ends): void {
  const ledger = program.command('ledger').description('the charge ledger as JSON Lines');
  ledger
    .command('import <file>')
    .description('import rows from a file, or - for stdin')
    .option('--dry-run', 'count only')
    .option('--json', 'print one JSON document')
    .action((file: string, options: { dryRun?: boolean; json?: boolean }) =>
      withDatabase('start', async ({ pool }, config) => {
        const { runLedgerImport } = await import('../commands/ledger.js');
        const { linesOf } = await import('../../ledger/import/lines.js');
        const { checkSettings } = await import('../../eligibility/settings.js');
        const flags = { dryRun: options.dryRun ?? false, json: options.json ?? false };
        const lines = linesOf(bytesOf(file));
        ends(await runLedgerImport(pool, lines, checkSettings(config), flags, print, printError));
      }),
    );
  ledger
    .command('export')
    .description('print all rows')
    .option('--json', 'print one JSON document instead of one for each line')
    .action((options: { json?: boolean }) =>
      withDatabase('join', async ({ pool }) => {
        const { runLedgerExport } = await import('../commands/ledger.js');
        ends(await runLedgerExport(pool, print, options.json ?? false));
      }),
    );
}

const printError = (text: string) => void process.stderr.write(text);

/** Waits where the reader is slower than the database. */
async function print(text: string): Promise<void> {
  if (process.stdout.write(text) || process.stdout.destroyed) return;
  await once(process.stdout, 'drain').catch((error: unknown) => {
    if (codeOf(error) !== 'EPIPE') throw error; // who has read enough is no trouble
  });
}

function bytesOf(file: string): AsyncIterable<Uint8Array> {
  if (file === '-') return process.stdin;
  if (!existsSync(file)) throw new CommandError(EXIT.badInput, `There is no file ${file}.`);
  return createReadStream(file);
}
