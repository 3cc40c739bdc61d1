import { type Command, Option } from 'commander';
import { type CaseFilter, EVERY_CASE } from '../../desk/case-filter.js';
import { CASE_SORTS, type CaseSort, type Direction, STATES } from '../../desk/case-order.js';
import { openTerminal, rowLimit } from '../terminal.js';
import { addDecisions } from './decide.js';
import { type ListOptions, wholeNumber } from './options.js';
import type { WithDatabase } from './with-database.js';

interface CaseListOptions extends ListOptions {
  readonly state?: string[];
  readonly account?: string;
  readonly transaction?: string;
  readonly search?: string;
  readonly overdue?: boolean;
  readonly sort: CaseSort;
  readonly reverse?: boolean;
}

/** `refunds cases list`, `show`, and what people decide. */
export function addCases(program: Command, withDatabase: WithDatabase, env: NodeJS.ProcessEnv): void {
  const cases = program.command('cases').description('the cases and their decisions');
  cases
    .command('list')
    .description('the cases that fit')
    .addOption(new Option('--state <state...>', 'only these states').choices(STATES))
    .option('--account <email>', 'only of this account or sender')
    .option('--transaction <id>', 'only about this charge')
    .option('--search <text>', 'only what has this in its account, sender, charges, Message-IDs or subjects')
    .option('--overdue', 'only those whose review is overdue')
    .addOption(new Option('--sort <by>', 'in this order').choices(CASE_SORTS).default('received'))
    .option('--reverse', 'the other way round')
    .option('--limit <rows>', 'at most so many', wholeNumber)
    .option('--json', 'print one JSON document')
    .action((options: CaseListOptions) =>
      withDatabase('join', async ({ pool }) => {
        const { listCasesCommand } = await import('../commands/cases.js');
        const terminal = openTerminal(options.json ?? false);
        const now = new Date();
        await listCasesCommand(pool, filterOf(options, rowLimit(options.limit, terminal.json), now), now, terminal);
      }),
    );
  cases
    .command('show <case>')
    .description('everything about one case')
    .option('--json', 'print one JSON document')
    .action((caseId: string, options: ListOptions) =>
      withDatabase('join', async ({ pool }) => {
        const { showCaseCommand } = await import('../commands/cases.js');
        await showCaseCommand(pool, caseId, openTerminal(options.json ?? false));
      }),
    );
  addDecisions(cases, withDatabase, env);
}

/** How people look: the newest first, the oldest deadline first, the most money first, what waits for somebody first. */
const NATURAL: Readonly<Record<CaseSort, Direction>> = { received: 'desc', due: 'asc', amount: 'desc', state: 'asc' };
const OTHER = { asc: 'desc', desc: 'asc' } as const;

function filterOf(options: CaseListOptions, limit: number | null, now: Date): CaseFilter {
  const natural = NATURAL[options.sort];
  return {
    ...EVERY_CASE,
    text: options.search ?? null,
    states: options.state ?? null,
    accountEmail: options.account ?? null,
    transactionId: options.transaction ?? null,
    overdueAt: options.overdue ? now : null,
    sort: options.sort,
    direction: options.reverse ? OTHER[natural] : natural,
    limit,
  };
}
