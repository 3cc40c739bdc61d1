import { freezeCases } from '../../eligibility/freeze-cases.js';
import type { CheckSettings } from '../../eligibility/settings.js';
import { exportLedger } from '../../ledger/export.js';
import { importLedger } from '../../ledger/import/import-ledger.js';
import type { Counts, ImportOutcome, Problem } from '../../ledger/import/outcome.js';
import { FactsAreViewsError } from '../../ledger/import/views.js';
import type { Pool, Transaction } from '../../postgres/pool.js';
import { EXIT, type ExitCode } from '../exit.js';
import { type Column, table } from '../table.js';

interface Flags {
  readonly dryRun: boolean;
  readonly json: boolean;
}

type Write = (text: string) => void;

const WIDTH = 80;

const COUNT_COLUMNS: readonly Column<readonly [string, Counts]>[] = [
  { title: 'type', show: ([type]) => type },
  { title: 'new', show: ([, counts]) => String(counts.new), right: true },
  { title: 'updated', show: ([, counts]) => String(counts.updated), right: true },
  { title: 'unchanged', show: ([, counts]) => String(counts.unchanged), right: true },
];

/**
 * `ledger import`: prints how many rows of each type were new, updated and unchanged. `source` gives lines (see
 * `linesOf` of the import, which makes them of bytes). A file with a bad line ends with 65 and a sentence for each
 * problem on stderr, and so does (1) a ledger whose facts are views. Cases about charges that are disputed now are frozen.
 */
export async function runLedgerImport(
  pool: Pool,
  source: AsyncIterable<string>,
  settings: CheckSettings,
  flags: Flags,
  out: Write,
  err: Write,
): Promise<ExitCode> {
  const disputed = async (transaction: Transaction, transactionIds: readonly string[]) => {
    await freezeCases(transaction, transactionIds, settings);
  };
  try {
    const outcome = await importLedger(pool, source, { dryRun: flags.dryRun, now: settings.now(), disputed });
    if (flags.json) out(`${JSON.stringify({ ...outcome, dry_run: flags.dryRun }, null, 2)}\n`);
    else if (outcome.kind === 'imported') out(importedText(outcome, flags.dryRun));
    if (outcome.kind === 'imported') return EXIT.done;
    err(refusedText(outcome.problems));
    return EXIT.badInput;
  } catch (error) {
    if (!(error instanceof FactsAreViewsError)) throw error;
    err(`${error.message}\n`);
    return EXIT.failed;
  }
}

/** `ledger export`: prints the ledger as JSON Lines, or with `json` as one array. An `out` that gives a promise is waited for. */
export async function runLedgerExport(
  pool: Pool,
  out: (text: string) => void | Promise<void>,
  json = false,
): Promise<ExitCode> {
  let comma = '';
  if (json) await out('[');
  for await (const line of exportLedger(pool)) {
    await out(json ? `${comma}\n${line}` : `${line}\n`);
    comma = ',';
  }
  if (json) await out('\n]\n');
  return EXIT.done;
}

function importedText({ counts, skipped }: Extract<ImportOutcome, { kind: 'imported' }>, dryRun: boolean): string {
  const rows = Object.entries(counts).filter(
    ([, { new: added, updated, unchanged }]) => added + updated + unchanged > 0,
  );
  const parts = [
    rows.length === 0 ? 'There were no rows.\n' : table(rows, COUNT_COLUMNS, WIDTH),
    skipped === 0 ? '' : `Rows passed over, because postings are the desk's own: ${skipped}.\n`,
    dryRun ? 'This was a dry run: nothing was imported.\n' : '',
  ];
  return parts.join('');
}

function refusedText(problems: readonly Problem[]): string {
  const sentences = problems.map(({ line, field, message }) =>
    field === null ? `line ${line}: ${message}.\n` : `line ${line}, field ${field}: ${message}.\n`,
  );
  return `${sentences.join('')}Nothing was imported.\n`;
}
