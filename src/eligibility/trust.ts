import type { Reading } from '../desk/reading.js';

/**
 * The address that wrote the mail, if that is proven: one readable From, and a DMARC pass for its domain from our own
 * mail server. Null otherwise: money never moves on the word of such a mail.
 */
export function provenSender(reading: Reading): string | null {
  const { sender, authentication } = reading;
  return sender.kind === 'one' && authentication.dmarc === 'pass' ? sender.address : null;
}
