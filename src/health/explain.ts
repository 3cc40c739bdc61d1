import { codeOf } from '../postgres/failure.js';
import { NewerSchemaError } from '../postgres/migrate.js';
import { sayable } from '../queue/retry.js';
import type { Failure } from './ask.js';

/** How long a check may take (ms): probes of orchestrators give up after a few seconds, and ours says why it failed. */
export const CHECK_DEADLINE_MS = 3_000;

/** What to do where tables are missing. */
export const MIGRATE = 'The database is not at the current schema: run `refunds migrate`.';

// SQLSTATE of a schema (3F000) or a table (42P01) that is not there.
const MISSING = new Set(['3F000', '42P01']);

/** Says what is wrong with the database, and what to do. */
export function explainDatabase(failure: Failure): string {
  if (failure.kind === 'refused' && failure.error instanceof NewerSchemaError) return failure.error.message;
  return explain({ part: 'database', server: 'PostgreSQL', setting: 'DATABASE_URL' }, failure);
}

/** Says what is wrong with the queue on this backend, and what to do. */
export function explainQueue(backend: 'postgres' | 'redis'): (failure: Failure) => string {
  const servers = {
    postgres: { server: 'PostgreSQL', setting: 'DATABASE_URL' },
    redis: { server: 'Redis', setting: 'REDIS_URL' },
  };
  return failure => explain({ part: 'queue', ...servers[backend] }, failure);
}

interface Part {
  readonly part: string;
  readonly server: string;
  readonly setting: string;
}

function explain({ part, server, setting }: Part, failure: Failure): string {
  if (failure.kind === 'late')
    return `The ${part} did not answer within ${failure.deadlineMs / 1000} s: check that ${server} runs and is not overloaded.`;
  if (MISSING.has(codeOf(failure.error))) return MIGRATE;
  // The code says most and never holds a password; an error without one is told by its message.
  const reason = codeOf(failure.error) || sayable(failure.error);
  return `The ${part} cannot be used (${reason}): check that ${server} runs and that ${setting} is right.`;
}
