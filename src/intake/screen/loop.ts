import { isDeskAddress, isOurMessageId, LOOP_HEADER } from '../../own-mail.js';
import { valuesOf } from './field-values.js';
import type { Machine, Screened } from './machine.js';

/** What comes back to us from our own address, in the form with a token too. */
export function sentByUs({ authors, refundsAddress }: Screened): Machine | null {
  const ours = authors.some(author => isDeskAddress(author, refundsAddress));
  return ours ? ownMail('The mail is from our own address.') : null;
}

/**
 * What comes back under another name: a list puts its own address into From (because of DMARC), procmail's answers keep
 * this one field of the mail they answer. Only the mail's own header counts, not that of a mail in it.
 */
export function loopedBack({ header, mail, refundsAddress }: Screened): Machine | null {
  const named = valuesOf(header, LOOP_HEADER.toLowerCase()).flatMap(value => value.split(/[\s,;<>]+/));
  if (named.some(address => isDeskAddress(address, refundsAddress)))
    return ownMail('The mail has our own loop header.');
  const ours = mail.messageId !== null && isOurMessageId(mail.messageId, refundsAddress);
  return ours ? ownMail('The mail has a Message-ID of ours.') : null;
}

function ownMail(detail: string): Machine {
  return { reason: 'own_mail', detail, undelivered: [] };
}
