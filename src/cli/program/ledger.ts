import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import type { Command } from 'commander';
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
      withDatabase('start', async ({ pool }) => {
        const { runLedgerImport } = await import('../commands/ledger.js');
        const { linesOf } = await import('../../ledger/import/lines.js');
        const flags = { dryRun: options.dryRun ?? false, json: options.json ?? false };
        ends(await runLedgerImport(pool, linesOf(bytesOf(file)), flags, print, printError));
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
  if (!process.stdout.write(text) && !process.stdout.destroyed) await once(process.stdout, 'drain');
}

function bytesOf(file: string): AsyncIterable<Uint8Array> {
  if (file === '-') return process.stdin;
  if (!existsSync(file)) throw new CommandError(EXIT.badInput, `There is no file ${file}.`);
  return createReadStream(file);
}
