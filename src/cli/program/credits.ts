import { randomUUID } from 'node:crypto';
import { type Command, InvalidArgumentError } from 'commander';
import { actorOf, actorText } from '../actor.js';
import { openTerminal } from '../terminal.js';
import { refuseInShadow } from './watches-only.js';
import type { WithDatabase } from './with-database.js';

interface GrantOptions {
  readonly amount: string;
  readonly currency: string;
  readonly reason: string;
  readonly as?: string;
  readonly json?: boolean;
}

/** `refunds credits balance` and `grant`. */
export function addCredits(program: Command, withDatabase: WithDatabase, env: NodeJS.ProcessEnv): void {
  const credits = program.command('credits').description('service credit of an account');
  credits
    .command('balance <email>')
    .description('what is left of the credits of the account with this email')
    .option('--json', 'print one JSON document')
    .action((email: string, options: { json?: boolean }) =>
      withDatabase('join', async ({ pool }) => {
        const { creditBalanceCommand } = await import('../commands/credits.js');
        await creditBalanceCommand(pool, email, new Date(), openTerminal(options.json ?? false));
      }),
    );
  credits
    .command('grant <email>')
    .description('grant credit outside any case; it expires after 12 months')
    .requiredOption('--amount <amount>', 'how much, such as 12.50')
    .requiredOption('--currency <currency>', 'its currency, such as USD')
    .requiredOption('--reason <text>', 'why; internal, never mailed', notBlank)
    .option('--as <name>', 'who acts (default: REFUNDS_ACTOR, else the OS user)')
    .option('--json', 'print one JSON document')
    .action((email: string, { amount, currency, reason, as, json }: GrantOptions) =>
      withDatabase('join', async ({ pool }, config) => {
        refuseInShadow(config);
        const { grantCreditCommand } = await import('../commands/credits.js');
        const granted = { grantedBy: actorText(actorOf(as, env)), grantedAt: new Date() };
        const asked = { email, creditId: `grant-${randomUUID()}`, amount, currency, reason, ...granted };
        const limits = { autoApprove: config.AUTO_APPROVE_LIMIT };
        await grantCreditCommand(pool, asked, limits, openTerminal(json ?? false));
      }),
    );
}

function notBlank(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must say why.');
  return text.trim();
}
