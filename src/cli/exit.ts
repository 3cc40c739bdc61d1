import { ConfigError } from '../config.js';
import { EmbeddedPostgresError } from '../postgres/embedded.js';
import { codeOf, judge } from '../postgres/failure.js';
import { NewerSchemaError } from '../postgres/migrate.js';

/** What the exit codes of the command line mean (after BSD's sysexits). Scripts rely on them. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 64,
  badInput: 65,
  unavailable: 69,
  tryAgain: 75,
  notAllowed: 77,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command ends with this code and this one sentence: what is wrong and what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  constructor(
    readonly code: ExitCode,
    message: string,
  ) {
    super(message);
  }
}

const UNREACHABLE =
  /^(ECONNREFUSED|ECONNRESET|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|57P03)$/;
/** A file that a command was given, and that is not there, a folder, or not ours to read. */
const UNREADABLE = /^(ENOENT|ENOTDIR|EISDIR|EACCES)$/;

/** The code and the sentence for whatever ended a command; never a stack trace. */
export function endOf(error: unknown): { code: ExitCode; message: string } {
  if (error instanceof CommandError) return { code: error.code, message: error.message };
  if (error instanceof ConfigError) return { code: EXIT.usage, message: error.message };
  if (error instanceof EmbeddedPostgresError) return { code: EXIT.unavailable, message: error.message };
  if (error instanceof NewerSchemaError) return { code: EXIT.failed, message: error.message };
  const said = error instanceof Error ? error.message : 'Something unknown went wrong.';
  const first = error instanceof AggregateError ? error.errors[0] : error;
  if (UNREADABLE.test(codeOf(first)))
    return { code: EXIT.badInput, message: `A file cannot be read (${said}); is its path right?` };
  if (UNREACHABLE.test(codeOf(first)))
    return {
      code: EXIT.unavailable,
      message: `A service is not reachable (${codeOf(first)}); is it running, and is its address right?`,
    };
  if (judge(error) === 'temporary')
    return { code: EXIT.tryAgain, message: `That did not work just now (${said}); try again.` };
  return { code: EXIT.failed, message: `That failed: ${said}` };
}
