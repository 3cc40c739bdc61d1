import { types } from 'node:util';

/** Whether to try again later, or to stop and tell: the two kinds of trouble a caller can act on. */
export type Judgement = 'temporary' | 'permanent';

// SQLSTATE classes that pass by themselves: connection (08), rollback such as deadlock (40), resources (53),
// the server's own stop or start (57P0), and a lock that was not given in time (55P03).
const TEMPORARY_SQLSTATE = /^(08|40|53)...$|^57P0.$|^55P03$/;
const TEMPORARY_SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
]);
const TEMPORARY_MESSAGE =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** Judges an error of the database or the network by its code: SQLSTATE or the system's. Unknown errors are permanent. */
export function judge(error: unknown): Judgement {
  if (!types.isNativeError(error)) return 'permanent';
  if (error instanceof AggregateError && error.errors.length > 0) return judge(error.errors[0]);
  const code = codeOf(error);
  const passes = TEMPORARY_SQLSTATE.test(code) || TEMPORARY_SYSTEM.has(code) || TEMPORARY_MESSAGE.test(error.message);
  return passes ? 'temporary' : 'permanent';
}

/** The SQLSTATE or system code of an error, or an empty string. */
export function codeOf(error: unknown): string {
  // Not instanceof: an error of Node's own realm is none of another realm's, such as a test's.
  return types.isNativeError(error) && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
