import { CommandError, EXIT } from './exit.js';

const MOST_CHARACTERS = 5_000;
// A new line and a tab are words' own; the rest moves cursors, and PostgreSQL keeps no NUL.
const CONTROL = /(?![\n\t])\p{Cc}/gu;

/** The reason of a decision, as a person typed it, fit to be kept. Throws as `typedMessage` does. */
export const typedReason = (text: string): string => typed(text, 'The reason', 'must say why');

/**
 * Words to the customer, as a person typed them, fit to be kept and mailed: without control characters and halves of
 * characters. Throws CommandError (64) where nothing is left of them, or where they are longer than 5,000 characters.
 */
export const typedMessage = (text: string): string => typed(text, 'The message', 'must not be blank');

function typed(text: string, what: string, whereBlank: string): string {
  const words = text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '').trim();
  if (words === '') throw new CommandError(EXIT.usage, `${what} ${whereBlank}.`);
  if ([...words].length > MOST_CHARACTERS)
    throw new CommandError(EXIT.usage, `${what} is longer than ${MOST_CHARACTERS} characters; shorten it.`);
  return words;
}
