import { type Command, InvalidArgumentError } from 'commander';
import type { Order, Ordered } from '../../review/order.js';
import { actorOf, actorText } from '../actor.js';
import { typedAmount } from '../amount.js';
import { openTerminal } from '../terminal.js';
import type { WithDatabase } from './with-database.js';

interface DecideOptions {
  readonly amount?: string;
  readonly currency?: string;
  readonly transaction?: string[];
  readonly reason?: string;
  readonly message?: string;
  readonly as?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `refunds cases approve`, `credit`, `deny`, `override`, `reopen` and `confirm`: a person's decisions. */
export function addDecisions(cases: Command, withDatabase: WithDatabase, env: NodeJS.ProcessEnv): void {
  const add = (name: string, description: string) =>
    cases
      .command(`${name} <case>`)
      .description(description)
      .option('--message <text>', "added to the customer's mail")
      .option('--as <name>', 'who acts (default: REFUNDS_ACTOR, else the OS user)')
      .option('--dry-run', 'print the money difference and change nothing')
      .option('--json', 'print one JSON document');
  const charges = (command: Command) =>
    command
      .option('--currency <currency>', 'where the charges are in several')
      .option('--transaction <id...>', 'only these charges (required where the case has none)');
  const because = (command: Command) => command.requiredOption('--reason <text>', 'why; internal, never mailed', said);
  const run = async (caseId: string, options: DecideOptions, order: Order) =>
    withDatabase('join', async ({ pool }, config) => {
      const { decideCommand } = await import('../commands/decide.js');
      const { checkSettings } = await import('../../eligibility/settings.js');
      const ordered: Ordered = {
        caseId: caseId.toUpperCase(),
        order,
        actor: actorText(actorOf(options.as, env)),
        reason: options.reason ?? 'confirmed',
        message: options.message ?? null,
        transactionIds: (options.transaction ?? []).map(id => id.toLowerCase()),
      };
      await decideCommand(
        pool,
        ordered,
        options.dryRun ?? false,
        checkSettings(config),
        openTerminal(options.json ?? false),
      );
    });

  const pay =
    (method: Extract<Order, { kind: 'approve' }>['method']) => async (caseId: string, options: DecideOptions) => {
      const { amount } = options;
      const typed = amount === undefined ? null : typedAmount(amount, 'more');
      await run(caseId, options, { kind: 'approve', method, amount: typed, currency: currencyOf(options) });
    };
  because(charges(add('approve', 'pay the proposal, or an amount')))
    .option('--amount <amount>', 'how much; without it the proposal')
    .action(pay('original_payment_method'));
  because(charges(add('credit', 'grant the proposal, or an amount, as service credit')))
    .option('--amount <amount>', 'how much; without it the proposal')
    .action(pay('service_credit'));
  because(add('deny', 'pay nothing')).action((caseId: string, options: DecideOptions) =>
    run(caseId, options, { kind: 'deny' }),
  );
  because(charges(add('override', 'replace the decision by a new total')))
    .requiredOption('--amount <amount>', 'the new total; 0 denies')
    .action((caseId: string, options: DecideOptions & { amount: string }) =>
      run(caseId, options, {
        kind: 'override',
        amount: typedAmount(options.amount, 'zero'),
        currency: currencyOf(options),
      }),
    );
  because(add('reopen', 'let it wait for a person again')).action((caseId: string, options: DecideOptions) =>
    run(caseId, options, { kind: 'reopen' }),
  );
  add('confirm', "the second person's word for what is above the limit").action(
    (caseId: string, options: DecideOptions) => run(caseId, options, { kind: 'confirm' }),
  );
}

const currencyOf = ({ currency }: DecideOptions) => currency?.toUpperCase() ?? null;

function said(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must say why.');
  return text.trim();
}
