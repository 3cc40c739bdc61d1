import type { Command } from 'commander';
import { actorOf, actorText } from '../actor.js';
import { openTerminal, rowLimit } from '../terminal.js';
import { type ListOptions, oneOf, wholeNumber } from './options.js';
import type { WithDatabase } from './with-database.js';

const DISPOSITIONS = ['pending', 'case', 'ignored', 'quarantined'];

/** `refunds messages list`, `show`, `attachment` and `release`. */
export function addMessages(program: Command, withDatabase: WithDatabase): void {
  const messages = program.command('messages').description('every mail ever seen, and its fate');
  messages
    .command('list')
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
      withDatabase('join', async ({ pool }) => {
        const { releaseMessageCommand } = await import('../commands/messages.js');
        const by = actorText(actorOf(options.as, process.env));
        await releaseMessageCommand(pool, id, by, openTerminal(options.json ?? false));
      }),
    );
}
