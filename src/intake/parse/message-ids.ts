import { MAX_MESSAGE_ID_CHARS } from './limits.js';

const MESSAGE_ID = new RegExp(`<[^<>\\s\\p{Cc}]{1,${MAX_MESSAGE_ID_CHARS - 2}}>`, 'gu');

/**
 * Takes the value of a Message-ID, In-Reply-To or References field and gives the ids in it with their angle brackets,
 * in order, each once (RFC 5322 §3.6.4). Words and comments between them are passed over, as old mail has them there.
 */
export function messageIdsIn(value: string): string[] {
  return [...new Set(value.match(MESSAGE_ID) ?? [])];
}
