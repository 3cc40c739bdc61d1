import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { dovecotConf, oauthConf, oauthFile } from './dovecot-conf.js';
import { signalSessions } from './dovecot-sessions.js';
import { freePort } from './free-port.js';
import {
  type DeliveryOptions,
  deliverToMaildir,
  mailboxFolder,
  mailsInMaildir,
  makeMailbox,
  type Owner,
} from './maildir.js';
import { programOf } from './required.js';
import { type ServerProcess, startServerProcess } from './server-process.js';

/** A private Dovecot with one account, without TLS, on 127.0.0.1. */
export interface DovecotServer {
  port: number;
  user: string;
  password: string;
  /** Puts a mail into the mailbox byte by byte; works while the server is down too. */
  deliver(raw: Uint8Array, options?: DeliveryOptions): Promise<void>;
  /** The raw mails now in `mailbox` (default INBOX), oldest delivery first. */
  files(mailbox?: string): Promise<string[]>;
  /** Stopped in order and started again with the same mail on the same port; `whileDown` runs in between. */
  restart(whileDown?: () => Promise<void>): Promise<void>;
  /** Ends the session of every client that has logged in (with a BYE); the server goes on. */
  kick(): Promise<void>;
  /** The sessions of all clients go silent: connected, but no answer comes any more. New clients are served. */
  freeze(): Promise<void>;
  /** A restart after which `mailbox` (default INBOX) has another, greater UIDVALIDITY and its mails other UIDs. */
  changeUidValidity(mailbox?: string): Promise<void>;
  /** Kills the server with all its children and removes its folder. */
  stop(): Promise<void>;
}

const PASSWORD = 'secret';

/** Starts a Dovecot of its own on a free port and resolves once it takes connections. With a URL it takes OAuth2 tokens too. */
export async function startDovecot(introspectionUrl: string | null = null): Promise<DovecotServer> {
  const folder = await mkdtemp(join(tmpdir(), 'dovecot-'));
  const place = {
    port: await freePort(),
    folder,
    maildir: join(folder, 'mail'),
    password: PASSWORD,
    owner: mailOwner(),
    introspectionUrl,
  };
  await prepare(folder, place.maildir, place.owner, dovecotConf(place));
  if (introspectionUrl !== null) await writeFile(oauthFile(folder), oauthConf(introspectionUrl));
  let server = await launch(folder, place.port);
  const restart = async (whileDown?: () => Promise<void>) => {
    await shutDown(folder, server);
    await whileDown?.();
    server = await launch(folder, place.port);
  };
  return {
    port: place.port,
    user: 'refunds',
    password: PASSWORD,
    deliver: (raw, options = {}) => deliverToMaildir(place.maildir, place.owner, raw, options),
    files: (mailbox = 'INBOX') => mailsInMaildir(place.maildir, mailbox),
    restart,
    kick: () => signalSessions(confOf(folder), 'SIGTERM'),
    freeze: () => signalSessions(confOf(folder), 'SIGSTOP'),
    changeUidValidity: (mailbox = 'INBOX') => restart(() => forgetUids(place.maildir, mailbox)),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, maxRetries: 5 });
    },
  };
}

/** Dovecot serves no mail as root: there Debian's user `mail` owns it. */
function mailOwner(): Owner {
  const { uid, gid } = userInfo();
  const idOfMail = (option: string) => Number(execFileSync('id', [option, 'mail'], { encoding: 'utf8' }));
  return uid === 0 ? { uid: idOfMail('-u'), gid: idOfMail('-g') } : { uid, gid };
}

async function prepare(folder: string, maildir: string, owner: Owner, conf: string): Promise<void> {
  await chmod(folder, 0o755); // Dovecot's own users look in
  for (const name of ['run', 'state']) await mkdir(join(folder, name));
  await makeMailbox(maildir, 'INBOX', owner);
  await writeFile(confOf(folder), conf);
}

function confOf(folder: string): string {
  return join(folder, 'dovecot.conf');
}

function launch(folder: string, port: number): Promise<ServerProcess> {
  const command = [programOf('dovecot', 'dovecot'), '-F', '-c', confOf(folder)];
  return startServerProcess(command, port, join(folder, 'log'));
}

/** Ends the server by its master, which lets the sessions finish what they write: SIGKILL could leave stale locks. */
async function shutDown(folder: string, server: ServerProcess): Promise<void> {
  await signalSessions(confOf(folder), 'SIGCONT'); // a frozen session could not end
  process.kill(Number(await readFile(join(folder, 'run', 'master.pid'), 'utf8')), 'SIGTERM');
  await server.ended;
}

async function forgetUids(maildir: string, mailbox: string): Promise<void> {
  const folder = mailboxFolder(maildir, mailbox);
  const indexes = (await readdir(folder)).filter(name => /^dovecot(-uidlist|\.index|\.list\.index)/.test(name));
  for (const name of indexes) await rm(join(folder, name));
}
