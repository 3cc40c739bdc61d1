import { type Command, Option } from 'commander';
import { actorOf, actorText } from '../actor.js';
import { openTerminal } from '../terminal.js';
import type { WithDatabase } from './with-database.js';

/** `refunds review`. */
export function addReview(program: Command, withDatabase: WithDatabase, env: NodeJS.ProcessEnv): void {
  program
    .command('review [case]')
    .description('walk through the cases that wait for a person, the one that is due first at first')
    .option('--as <name>', 'who acts (default: REFUNDS_ACTOR, else the OS user)')
    .addOption(new Option('--json', 'not here: a review is for people').hideHelp())
    .action(async (caseId: string | undefined, options: { as?: string; json?: boolean }) => {
      const { openSeat, reviewCommand } = await import('../commands/review.js');
      const seat = openSeat(options.json ?? false, env, () => new Date());
      await withDatabase('join', async ({ pool }, config) => {
        const { checkSettings } = await import('../../eligibility/settings.js');
        const { PARSE_DEADLINE_MS } = await import('../../intake/parse/limits.js');
        const { createParser } = await import('../../intake/parse/parse-mail.js');
        const parser = createParser({ threads: 2, deadlineMs: PARSE_DEADLINE_MS });
        const review = {
          actor: actorText(actorOf(options.as, env)),
          caseId: caseId?.toUpperCase() ?? null,
          isReadOnly: config.REFUNDS_MODE === 'shadow',
        };
        try {
          await reviewCommand(pool, parser, checkSettings(config), review, seat, openTerminal(false));
        } finally {
          await parser.close();
        }
      });
    });
}
