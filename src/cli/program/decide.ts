import type { Command } from 'commander';
import type { Order, Ordered } from '../../review/order.js';
import { actorOf, actorText } from '../actor.js';
import { typedAmount } from '../amount.js';
import { openTerminal } from '../terminal.js';
import { typedMessage, typedReason } from '../typed-words.js';
import { addNotes } from './note.js';
import { wholeNumber } from './options.js';
import { refuseInShadow } from './watches-only.js';
import type { WithDatabase } from './with-database.js';

interface DecideOptions {
  readonly amount?: string;
  readonly currency?: string;
  readonly transaction?: string[];
  readonly reason?: string;
  readonly message?: string;
  readonly as?: string;
  readonly seen?: number;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** What an option line makes of its case and its order. */
type Run = (caseId: string, options: DecideOptions, order: Order) => Promise<void>;

/** `refunds cases approve`, `credit`, `deny`, `ask`, `override`, `reopen`, `confirm` and `note`: what people do on a case. */
export function addDecisions(cases: Command, withDatabase: WithDatabase, env: NodeJS.ProcessEnv): void {
  const run: Run = (caseId, options, order) =>
    withDatabase('join', async ({ pool }, config) => {
      if (!options.dryRun) refuseInShadow(config);
      const { decideCommand } = await import('../commands/decide.js');
      const { checkSettings } = await import('../../eligibility/settings.js');
      const how = { dryRun: options.dryRun ?? false, yes: options.yes ?? false };
      const terminal = openTerminal(options.json ?? false);
      await decideCommand(pool, orderedBy(caseId, options, order, env), how, checkSettings(config), terminal);
    });
  addPayments(cases, run);
  addOthers(cases, run);
  addNotes(cases, withDatabase, env);
}

function orderedBy(caseId: string, options: DecideOptions, order: Order, env: NodeJS.ProcessEnv): Ordered {
  return {
    caseId: caseId.toUpperCase(),
    order,
    actor: actorText(actorOf(options.as, env)),
    reason: options.reason ?? 'confirmed',
    message: options.message ?? null,
    transactionIds: (options.transaction ?? []).map(id => id.toLowerCase()),
    seen: options.seen ?? null,
  };
}

function addPayments(cases: Command, run: Run): void {
  const pay =
    (method: Extract<Order, { kind: 'approve' }>['method']) => async (caseId: string, options: DecideOptions) => {
      const amount = options.amount === undefined ? null : typedAmount(options.amount, 'more');
      await run(caseId, options, { kind: 'approve', method, amount, currency: currencyOf(options) });
    };
  because(charges(command(cases, 'approve', 'pay the proposal, or an amount')))
    .option('--amount <amount>', 'how much; without it the proposal')
    .action(pay('original_payment_method'));
  because(charges(command(cases, 'credit', 'grant the proposal, or an amount, as service credit')))
    .option('--amount <amount>', 'how much; without it the proposal')
    .action(pay('service_credit'));
  because(charges(command(cases, 'override', 'replace the decision by a new total')))
    .requiredOption('--amount <amount>', 'the new total; 0 denies')
    .action(async (caseId: string, options: DecideOptions & { amount: string }) => {
      const amount = typedAmount(options.amount, 'zero');
      await run(caseId, options, { kind: 'override', amount, currency: currencyOf(options) });
    });
}

function addOthers(cases: Command, run: Run): void {
  const order = (kind: 'deny' | 'ask' | 'reopen' | 'confirm') => (caseId: string, options: DecideOptions) =>
    run(caseId, options, { kind });
  because(command(cases, 'deny', 'pay nothing')).action(order('deny'));
  because(command(cases, 'ask', 'ask the customer'), 'the question, as it is mailed').action(order('ask'));
  because(command(cases, 'reopen', 'let it wait for a person again')).action(order('reopen'));
  command(cases, 'confirm', "the second person's word for what is above the limit")
    .option('--reason <text>', WHY, typedReason)
    .action(order('confirm'));
}

/** A command on a case, with what all of them take. */
const command = (cases: Command, name: string, description: string): Command =>
  cases
    .command(`${name} <case>`)
    .description(description)
    .option('--message <text>', "added to the customer's mail", typedMessage)
    .option('--as <name>', 'who acts (default: REFUNDS_ACTOR, else the OS user)')
    .option('--seen <seq>', 'the number of the decision you saw: if there is a newer one, do nothing (75)', wholeNumber)
    .option('--dry-run', 'print the money difference and the reply, and change nothing')
    .option('--yes', 'do not ask whether it is meant')
    .option('--json', 'print one JSON document, and do not ask');

const WHY = 'why; internal, never mailed';

const because = (on: Command, what = WHY): Command => on.requiredOption('--reason <text>', what, typedReason);

const charges = (on: Command): Command =>
  on
    .option('--currency <currency>', 'where the charges are in several')
    .option('--transaction <id...>', 'only these charges (required where the case has none)');

const currencyOf = ({ currency }: DecideOptions): string | null => currency?.toUpperCase() ?? null;
