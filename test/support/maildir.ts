import { chown, mkdir, readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The user and group a mail file must belong to so that the IMAP server may move it. */
export interface Owner {
  uid: number;
  gid: number;
}

/** How a mail lies in the mailbox. */
export interface DeliveryOptions {
  /** The mail's INTERNALDATE, to the second; default now. */
  receivedAt?: Date;
  /** Already flagged \Seen when the desk finds it; default false. */
  seen?: boolean;
  /** An ASCII name with `/` between levels, made where it is missing; default INBOX. */
  mailbox?: string;
}

const deliveries = { count: 0 };

/** The folder of `mailbox` under `root` in the Maildir++ layout. */
export function mailboxFolder(root: string, mailbox: string): string {
  return mailbox.toUpperCase() === 'INBOX' ? root : join(root, `.${mailbox.replaceAll('/', '.')}`);
}

/** Makes the folders of `mailbox` where they are missing. */
export async function makeMailbox(root: string, mailbox: string, owner: Owner): Promise<void> {
  const folder = mailboxFolder(root, mailbox);
  for (const made of [folder, ...['cur', 'new', 'tmp'].map(name => join(folder, name))]) {
    await mkdir(made, { recursive: true });
    await chown(made, owner.uid, owner.gid);
  }
}

/** Puts `raw` into a mailbox as a local delivery agent does: written under tmp, then renamed, so it is never seen half. */
export async function deliverToMaildir(
  root: string,
  owner: Owner,
  raw: Uint8Array,
  options: DeliveryOptions,
): Promise<void> {
  const { receivedAt = new Date(), seen = false, mailbox = 'INBOX' } = options;
  await makeMailbox(root, mailbox, owner);
  const folder = mailboxFolder(root, mailbox);
  const name = uniqueName();
  const unfinished = join(folder, 'tmp', name);
  await writeFile(unfinished, raw);
  await chown(unfinished, owner.uid, owner.gid);
  await utimes(unfinished, receivedAt, receivedAt); // Dovecot's INTERNALDATE of a Maildir mail is its file's time
  await rename(unfinished, seen ? join(folder, 'cur', `${name}:2,S`) : join(folder, 'new', name));
}

/** The mails now in `mailbox`, as they lie on disk, in the order of their delivery; none if there is no such mailbox. */
export async function mailsInMaildir(root: string, mailbox: string): Promise<string[]> {
  const folder = mailboxFolder(root, mailbox);
  const names = await Promise.all(['new', 'cur'].map(place => namesIn(join(folder, place))));
  const paths = names.flat().sort((a, b) => a.name.localeCompare(b.name));
  return Promise.all(paths.map(({ path }) => readFile(path, 'utf8')));
}

async function namesIn(folder: string): Promise<{ name: string; path: string }[]> {
  const names = await readdir(folder).catch(() => []);
  return names.map(name => ({ name, path: join(folder, name) }));
}

/** Dovecot numbers new mails in the order of their names: seconds, then what follows the M. */
function uniqueName(): string {
  deliveries.count += 1;
  const seconds = Math.floor(Date.now() / 1000);
  return `${seconds}.M${String(deliveries.count).padStart(6, '0')}P${process.pid}.test`;
}
