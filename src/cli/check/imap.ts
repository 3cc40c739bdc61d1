import type { ImapFlow } from 'imapflow';
import type { Config } from '../../config.js';
import { errorFields } from '../../log.js';
import { loginOf } from '../../login/login.js';
import { CredentialsRefused } from '../../login/tokens.js';
import { connect, isCredentialsRefusal } from '../../mailbox/connect.js';
import { away, type Checked, fine, note, wrong } from './checked.js';
import { checkRotation } from './rotation.js';

const PART = 'IMAP';
const DEADLINE_MS = 20_000;

/** Logs in to the mailbox as the poller does, looks for its folders, and changes nothing. */
export async function checkImap(config: Config): Promise<Checked[]> {
  const { IMAP_HOST: host, IMAP_PORT: port, IMAP_TLS: tls } = config;
  const login = loginOf(config, 'IMAP', Date.now);
  if (host === undefined || login === null) return [wrong(PART, 'IMAP_HOST is not set: the desk reads no mail.')];
  try {
    const client = await connect({ host, port, tls, login }, () => undefined, DEADLINE_MS);
    try {
      return [...(await look(client, config)), ...checkRotation(PART, login)];
    } finally {
      client.close();
    }
  } catch (error) {
    return [refusedOr(error, `${host}:${port}`), ...checkRotation(PART, login)];
  }
}

async function look(client: ImapFlow, config: Config): Promise<Checked[]> {
  const { IMAP_MAILBOX: mailbox, IMAP_DONE_MAILBOX: doneMailbox } = config;
  const paths = (await client.list()).map(({ path }) => path);
  const isThere = (wanted: string) => paths.some(path => path === wanted || isInbox(path, wanted));
  if (!isThere(mailbox))
    return [
      wrong(PART, `There is no mailbox ${mailbox}: set IMAP_MAILBOX to one of ${paths.slice(0, 10).join(', ')}.`),
    ];
  const { exists } = await client.mailboxOpen(mailbox, { readOnly: true });
  const files = config.REFUNDS_MODE === 'live' && !isThere(doneMailbox);
  return [
    fine(PART, `The login works, and ${mailbox} has ${exists} mails.`),
    ...(client.capabilities.has('IDLE') ? [] : [note(PART, 'The server knows no IDLE: new mail is found every 30 s.')]),
    ...(files ? [note(PART, `There is no mailbox ${doneMailbox} yet: the desk makes it with the first mail.`)] : []),
  ];
}

/** RFC 9051 §5.1: INBOX is one in any case. */
const isInbox = (path: string, wanted: string) => path.toUpperCase() === 'INBOX' && wanted.toUpperCase() === 'INBOX';

function refusedOr(error: unknown, server: string): Checked {
  const why = errorFields(error).error;
  if (isCredentialsRefusal(error) || error instanceof CredentialsRefused)
    return wrong(PART, `${server} refuses the login (${why}): set IMAP_USER and IMAP_PASSWORD right, or IMAP_OAUTH_*.`);
  return away(PART, `${server} cannot be used (${why}): check IMAP_HOST, IMAP_PORT and IMAP_TLS.`);
}
