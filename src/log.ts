import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/**
 * The product's log: JSON lines to stderr, so that stdout stays free for `--json`. Callers log ids and codes, never
 * objects of a mail: pino's `redact` works on exact paths only and would not catch an address inside a message.
 * `role` names the worker or command that speaks.
 */
export function createLog(level: string, role: string, destination: DestinationStream = pino.destination(2)): Log {
  return pino({ level, base: { role }, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** What may be logged of an error: its name, its code and its message, without the fields a driver hangs on it. */
export function errorFields(error: unknown): { error: string; code?: string } {
  if (!(error instanceof Error)) return { error: 'something that is not an Error was thrown' };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { error: `${error.name}: ${error.message}`.slice(0, 500), ...code };
}
