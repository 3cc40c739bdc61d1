import type { Config } from './config.js';

/**
 * The name under which the mailbox of these settings is stored, `user@host/mailbox`; null where they name none. Hosts
 * know no capitals (RFC 4343), hardly any server does in user names, and INBOX is INBOX in any case (RFC 3501 §5.1);
 * other mailboxes are called as the server has them.
 */
export function placeOf({
  IMAP_USER: user,
  IMAP_HOST: host,
  IMAP_MAILBOX: mailbox,
}: Pick<Config, 'IMAP_USER' | 'IMAP_HOST' | 'IMAP_MAILBOX'>): string | null {
  if (user === undefined || host === undefined) return null;
  const name = mailbox.toUpperCase() === 'INBOX' ? 'INBOX' : mailbox;
  return `${user.toLowerCase()}@${host.toLowerCase()}/${name}`;
}
