import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { REFUNDS, refunds } from './cli.js';
import { freshDatabase } from './database.js';
import { type DovecotServer, startDovecot } from './dovecot.js';
import { freePort } from './free-port.js';
import { type SmtpSink, startSmtpServer } from './smtp-server.js';
import { until } from './until.js';

const messageSchema = z.object({
  id: z.string(),
  message_id: z.string().nullable(),
  disposition: z.string(),
  reason: z.string().nullable(),
  case: z.string().nullable(),
});
const caseSchema = z.object({
  case: z.string(),
  state: z.string(),
  amount: z.string().nullable(),
  refunds: z.array(z.object({ amount: z.string(), status: z.string() })),
  messages: z.array(z.object({ direction: z.string(), message_id: z.string().nullable(), status: z.string() })),
});

export type Message = z.infer<typeof messageSchema>;
export type Case = z.infer<typeof caseSchema>;

/** The whole product as built, between a real mailbox and a real SMTP server, on a database of its own. */
export interface Desk {
  readonly dovecot: DovecotServer;
  readonly smtp: SmtpSink;
  readonly databaseUrl: string;
  readonly dashboard: string;
  /** Runs the workers; `changes` to their environment are for this run. */
  start(changes?: Record<string, string>): Promise<void>;
  /** SIGKILL to the workers and all their children, as a machine that loses power. */
  kill(): Promise<void>;
  /** SIGTERM, and the exit code after draining. */
  drain(): Promise<number | null>;
  import(rows: readonly object[]): Promise<void>;
  cli(...words: string[]): Promise<unknown>;
  messages(): Promise<Message[]>;
  /** Waits until this many mails have been seen and none is on its way. */
  settled(mails: number): Promise<Message[]>;
  showCase(id: string | null | undefined): Promise<Case>;
  log(): Promise<string>;
  stop(): Promise<void>;
}

/** Prepares the desk around a fresh database; `env` adds to the workers' environment. Call `start` to run the workers. */
export async function openDesk(env: Record<string, string> = {}): Promise<Desk> {
  const [database, dovecot, smtp, port, folder] = await Promise.all([
    freshDatabase(),
    startDovecot(),
    startSmtpServer(),
    freePort(),
    mkdtemp(join(tmpdir(), 'desk-')),
  ]);
  const logFile = join(folder, 'refunds.log');
  const settings = environment(database.url, dovecot, smtp, port, env);
  let workers: ChildProcess | null = null;

  const cli = async (...words: string[]) => {
    const { code, out, err } = await refunds([...words, '--json'], settings);
    if (code !== 0) throw new Error(`refunds ${words.join(' ')} ended with ${code}: ${err}${out}`);
    return JSON.parse(out) as unknown;
  };
  const messages = async () => z.array(messageSchema).parse(await cli('messages', 'list'));
  const end = async (signal: NodeJS.Signals, group: boolean) => {
    if (workers === null || workers.pid === undefined || workers.exitCode !== null) return workers?.exitCode ?? null;
    const exited = once(workers, 'exit');
    process.kill(group ? -workers.pid : workers.pid, signal);
    const [code] = await exited;
    workers = null;
    return z.number().nullable().parse(code);
  };

  return {
    dovecot,
    smtp,
    databaseUrl: database.url,
    dashboard: `http://127.0.0.1:${port}`,
    async start(changes = {}) {
      const log = await open(logFile, 'a');
      const { PATH = '' } = process.env;
      const child = spawn(process.execPath, [REFUNDS, 'start'], {
        env: { PATH, ...settings, ...changes },
        stdio: ['ignore', log.fd, log.fd],
        detached: true,
      });
      workers = child;
      await log.close();
      await until('the desk is ready', async () => {
        if (child.exitCode !== null) throw new Error(`The desk did not start: ${await readFile(logFile, 'utf8')}`);
        return fetch(`http://127.0.0.1:${port}/readyz`).then(
          answer => answer.ok,
          () => false,
        );
      });
    },
    kill: async () => void (await end('SIGKILL', true)),
    drain: () => end('SIGTERM', false),
    async import(rows) {
      const { code, err } = await refunds(
        ['ledger', 'import', '-'],
        settings,
        rows.map(row => JSON.stringify(row)).join('\n'),
      );
      if (code !== 0) throw new Error(`The import ended with ${code}: ${err}`);
    },
    cli,
    messages,
    settled: mails =>
      until(`${mails} mails have their fate`, async () => {
        const all = await messages();
        return all.length >= mails && all.every(one => one.disposition !== 'pending') ? all : null;
      }),
    showCase: async id => caseSchema.parse(await cli('cases', 'show', id ?? 'RF-0000-0000')),
    log: () => readFile(logFile, 'utf8'),
    async stop() {
      await end('SIGKILL', true);
      await Promise.all([dovecot.stop(), smtp.stop(), database.close(), rm(folder, { recursive: true, force: true })]);
    },
  };
}

function environment(
  databaseUrl: string,
  dovecot: DovecotServer,
  smtp: SmtpSink,
  dashboardPort: number,
  env: Record<string, string>,
): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    IMAP_HOST: '127.0.0.1',
    IMAP_PORT: String(dovecot.port),
    IMAP_TLS: 'off',
    IMAP_USER: dovecot.user,
    IMAP_PASSWORD: dovecot.password,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(smtp.port),
    SMTP_TLS: 'off',
    MAIL_AUTHSERV_ID: 'mx.imaginator.test',
    AUTO_APPROVE_LIMIT: '100.00',
    DASHBOARD_PORT: String(dashboardPort),
    ...env,
  };
}
