import { Command, CommanderError } from 'commander';
import { packageVersion } from '../package-root.js';
import { EXIT, type ExitCode, endOf } from './exit.js';
import { addAudit } from './program/audit.js';
import { addCases } from './program/cases.js';
import { addCheck } from './program/check.js';
import { addCredits } from './program/credits.js';
import { addDoctor } from './program/doctor.js';
import { addExplain } from './program/explain.js';
import { addIncident } from './program/incident.js';
import { addIngest } from './program/ingest.js';
import { addLedger } from './program/ledger.js';
import { addMessages } from './program/messages.js';
import { addQueue } from './program/queue.js';
import { addReplay } from './program/replay.js';
import { addReview } from './program/review.js';
import { databaseOf, type Ends } from './program/with-database.js';
import { addWorkers } from './program/workers.js';

/**
 * Runs the command line and gives its exit code. Errors end as one sentence on stderr. Each command's code is imported
 * when it is called: a listing should not wait for the whole desk.
 */
export async function main(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  try {
    let code: ExitCode = EXIT.done;
    const program = build(env, ended => {
      code = ended;
    });
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    const { code, message } = endOf(error);
    process.stderr.write(`refunds: ${message}\n`);
    return code;
  }
}

function build(env: NodeJS.ProcessEnv, ends: Ends): Command {
  const program = new Command('refunds')
    .description('Decides refund requests that come by mail.')
    .version(packageVersion())
    .exitOverride();
  const withDatabase = databaseOf(env);
  addWorkers(program, env);
  addLedger(program, withDatabase, ends);
  addIngest(program, withDatabase);
  addCases(program, withDatabase, env);
  addCredits(program, withDatabase, env);
  addExplain(program, withDatabase);
  addReplay(program, withDatabase, ends);
  addReview(program, withDatabase, env);
  addIncident(program, withDatabase);
  addMessages(program, withDatabase);
  addQueue(program, withDatabase, env);
  addAudit(program, withDatabase, ends);
  addCheck(program, env, ends);
  addDoctor(program, withDatabase, ends);
  return program;
}
