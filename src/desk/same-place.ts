/**
 * The condition that a row's `mailbox` is the place `given` (a parameter: `$1`). Rows of earlier versions have user,
 * host and INBOX in whatever capitals the settings had. Other mailboxes may differ in capitals alone, and are two then.
 */
export const samePlace = (given: string) =>
  `(lower(mailbox) = lower(${given}) and (${nameIn('mailbox')} = ${nameIn(given)} or lower(${nameIn(given)}) = '/inbox'))`;

/** What follows the host, which has no slash. */
const nameIn = (place: string) => `substr(${place}, strpos(${place}, '/'))`;
