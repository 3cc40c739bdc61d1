import type { Command } from 'commander';
import { actorOf, actorText } from '../actor.js';
import { openTerminal, rowLimit } from '../terminal.js';
import { typedReason } from '../typed-words.js';
import { type ListOptions, oneOf, wholeNumber } from './options.js';
import { refuseInShadow } from './watches-only.js';
import type { WithDatabase } from './with-database.js';

const DISPOSITIONS = ['pending', 'case', 'ignored', 'quarantined'];

/** `refunds messages list`, `show`, `attachment`, `release` and `dismiss`. */
export function addMessages(program: Command, withDatabase: WithDatabase): void {
  const messages = program.command('messages').description('every mail ever seen, and its fate');
  messages
    .command('list')
    .description('every mail that fits, newest first')
    .option('--disposition <disposition>', DISPOSITIONS.join(', '), oneOf(DISPOSITIONS))
    .option('--limit <rows>', 'at most so many', wholeNumber)
    .option('--json', 'print one JSON document')
    .action((options: ListOptions & { disposition?: string }) =>
      withDatabase('join', async ({ pool }) => {
        const { listMessagesCommand } = await import('../commands/messages.js');
        const terminal = openTerminal(options.json ?? false);
        await listMessagesCommand(pool, options.disposition ?? null, rowLimit(options.limit, terminal.json), terminal);
      }),
    );
  messages
    .command('show <id>')
    .description('one mail and its fate')
    .option('--raw', 'print the very bytes')
    .option('--json', 'print one JSON document')
    .action((id: string, options: ListOptions & { raw?: boolean }) =>
      withDatabase('join', async ({ pool }) => {
        const { showMessageCommand } = await import('../commands/messages.js');
        await showMessageCommand(pool, id, options.raw ?? false, openTerminal(options.json ?? false));
      }),
    );
  messages
    .command('attachment <id> <name>')
    .description('write an attachment to a file; #2 is the second one, where two have the same name')
    .requiredOption('-o, --output <file>', 'where to; - is stdout')
    .option('--json', 'print one JSON document')
    .action((id: string, name: string, options: ListOptions & { output: string }) =>
      withDatabase('join', async ({ pool }) => {
        const { attachmentCommand } = await import('../commands/attachment.js');
        await attachmentCommand(pool, id, name, options.output, openTerminal(options.json ?? false));
      }),
    );
  messages
    .command('release <id>')
    .description('let a mail through that was quarantined, unproven, or taken for a machine’s or for no request')
    .option('--as <name>', 'who releases it')
    .option('--json', 'print one JSON document')
    .action((id: string, options: ListOptions & { as?: string }) =>
      withDatabase('join', async ({ pool }, config) => {
        const { releaseMessageCommand, wouldAnswer } = await import('../commands/messages.js');
        if (await wouldAnswer(pool, id)) refuseInShadow(config); // a trial may be let through at any time
        const by = actorText(actorOf(options.as, process.env));
        await releaseMessageCommand(pool, id, by, openTerminal(options.json ?? false));
      }),
    );
  messages
    .command('dismiss <id>')
    .description('close a mail in quarantine that needs nothing: no alert counts it any more')
    .requiredOption('--reason <text>', 'why; internal, never mailed', typedReason)
    .option('--as <name>', 'who has looked at it')
    .option('--json', 'print one JSON document')
    .action((id: string, { reason, as, json }: ListOptions & { reason: string; as?: string }) =>
      withDatabase('join', async ({ pool }) => {
        const { dismissMessageCommand } = await import('../commands/messages.js');
        const dismissal = { by: actorText(actorOf(as, process.env)), reason, at: new Date() };
        await dismissMessageCommand(pool, id, dismissal, openTerminal(json ?? false));
      }),
    );
}
