import { mailboxOf } from './authors.js';

/** "Do not answer" in the languages of our customers; the words may be joined, or parted by `-`, `_` or `.`. */
const REQUESTS = [
  'no reply',
  'no response',
  'do not reply',
  'dont reply',
  'nicht antworten',
  'keine antwort',
  'ne pas repondre',
  'ne repondez pas',
  'no responder',
  'no responda',
  'no contestar',
  'nao responda',
  'nao responder',
  'non rispondere',
  'niet beantwoorden',
  'niet antwoorden',
  'geen antwoord',
  'nie odpowiadac',
  'nie odpowiadaj',
];

const NO_REPLY = new RegExp(
  `(?:^|[-_.])(?:${REQUESTS.map(request => request.replaceAll(' ', '[-_.]?')).join('|')})(?![a-z])`,
);

/**
 * Whether an address (in lower case) says of itself that it takes no answer. The domain says nothing, nor does a
 * subaddress, which people choose for themselves.
 */
export function isNoReply(address: string): boolean {
  return NO_REPLY.test(mailboxOf(address));
}
