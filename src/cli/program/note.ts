import type { Command } from 'commander';
import { actorOf, actorText } from '../actor.js';
import { openTerminal } from '../terminal.js';
import { typedReason } from '../typed-words.js';
import type { WithDatabase } from './with-database.js';

interface NoteOptions {
  readonly reason: string;
  readonly as?: string;
  readonly json?: boolean;
}

/** `refunds cases note`. */
export function addNotes(cases: Command, withDatabase: WithDatabase, env: NodeJS.ProcessEnv): void {
  cases
    .command('note <case>')
    .description('write something down for others; it decides nothing')
    .requiredOption('--reason <text>', 'the note; internal, never mailed', typedReason)
    .option('--as <name>', 'who acts (default: REFUNDS_ACTOR, else the OS user)')
    .option('--json', 'print one JSON document')
    .action((caseId: string, { reason, as, json }: NoteOptions) =>
      withDatabase('join', async ({ pool }) => {
        const { noteCommand } = await import('../commands/note.js');
        const by = actorText(actorOf(as, env));
        const note = { caseId: caseId.toUpperCase(), at: new Date(), by, text: reason };
        await noteCommand(pool, note, openTerminal(json ?? false));
      }),
    );
}
