import { mailboxOf } from './authors.js';

/** The senders of delivery notices (RFC 5321 §6.1, RFC 2142 §5), and as Exchange and Postfix call them. */
const DAEMON = /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|post[-_.]?master|double-bounce|microsoftexchange[0-9a-f]{32})$/;

/** Whether an address (in lower case, or what stands in its place) is that of a mail server: `<>` is one too. */
export function isDaemon(author: string): boolean {
  return author === '' || DAEMON.test(mailboxOf(author));
}
