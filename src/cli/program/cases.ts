import { type Command, Option } from 'commander';
import type { CaseState } from '../../policy/decision.js';
import { openTerminal, rowLimit } from '../terminal.js';
import { addDecisions } from './decide.js';
import { type ListOptions, wholeNumber } from './options.js';
import type { WithDatabase } from './with-database.js';

const STATES = [
  'needs_info',
  'needs_verification',
  'needs_review',
  'approved',
  'partially_approved',
  'denied',
  'withdrawn',
] as const satisfies readonly CaseState[];

/** `refunds cases list`, `show`, and what people decide. */
export function addCases(program: Command, withDatabase: WithDatabase, env: NodeJS.ProcessEnv): void {
  const cases = program.command('cases').description('the cases and their decisions');
  cases
    .command('list')
    .addOption(new Option('--state <state...>', 'only these states').choices(STATES))
    .option('--account <email>', 'only of this account or sender')
    .option('--transaction <id>', 'only about this charge')
    .option('--overdue', 'only those whose review is overdue')
    .option('--limit <rows>', 'at most so many', wholeNumber)
    .option('--json', 'print one JSON document')
    .action((options: ListOptions & { state?: string[]; account?: string; transaction?: string; overdue?: boolean }) =>
      withDatabase('join', async ({ pool }) => {
        const { listCasesCommand } = await import('../commands/cases.js');
        const terminal = openTerminal(options.json ?? false);
        const filter = {
          states: options.state ?? null,
          accountEmail: options.account ?? null,
          transactionId: options.transaction ?? null,
          overdueAt: options.overdue ? new Date() : null,
          limit: rowLimit(options.limit, terminal.json),
        };
        await listCasesCommand(pool, filter, terminal);
      }),
    );
  cases
    .command('show <case>')
    .option('--json', 'print one JSON document')
    .action((caseId: string, options: ListOptions) =>
      withDatabase('join', async ({ pool }) => {
        const { showCaseCommand } = await import('../commands/cases.js');
        await showCaseCommand(pool, caseId, openTerminal(options.json ?? false));
      }),
    );
  addDecisions(cases, withDatabase, env);
}
