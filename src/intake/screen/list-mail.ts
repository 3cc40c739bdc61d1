import { answerSign } from './automatic.js';
import type { Machine, Screened } from './machine.js';
import { hasPrecedence } from './precedence.js';

/**
 * RFC 2369, RFC 2919, and the older Precedence. A robot that answers us says so itself; where it also calls its answer
 * bulk, as Gmail does, it is still no list.
 */
export function listMail(screened: Screened): Machine | null {
  if (screened.header.fields.some(field => field.name.startsWith('list-')))
    return { reason: 'list', detail: 'The mail has the header of a mailing list.', undelivered: [] };
  if (!hasPrecedence(screened.header, 'bulk', 'list') || answerSign(screened) !== null) return null;
  return { reason: 'list', detail: 'Its Precedence is that of bulk mail.', undelivered: [] };
}
