import { openDatabase } from '../cli/database.js';
import { loadConfig } from '../config.js';
import type { Pool } from '../postgres/pool.js';
import { demoEnvironment, type Environment } from './environment.js';
import type { DemoHome } from './home.js';
import { sampleLedger } from './ledger.js';
import { type DemoMailbox, openMailbox } from './mailbox.js';
import type { Opened } from './opened.js';
import { freePort } from './port.js';
import { runRefunds, startDesk } from './refunds-program.js';
import type { Screen } from './screen.js';
import { openSmtpSink, type SmtpSink } from './smtp-sink.js';
import { throwIfOver, waitFor } from './wait-for.js';

/** Everything that the demo runs on, ready for mail. */
export interface Parts {
  readonly mailbox: DemoMailbox;
  readonly sink: SmtpSink;
  /** The desk's database, to look into. */
  readonly pool: Pool;
  readonly dashboard: string;
  /** Aborted where the desk ends by itself. */
  readonly deskGone: AbortSignal;
}

const USUAL_DASHBOARD_PORT = '8025';

/**
 * Opens mailbox, mail server, PostgreSQL and ledger, and starts the desk on them as a user would, with `refunds start`.
 * What is open is added to `opened` at once. `own` is the environment that the demo was called in;
 * its DASHBOARD_PORT is taken where it is free.
 */
export async function openParts(
  own: Readonly<Record<string, string | undefined>>,
  home: DemoHome,
  now: Date,
  screen: Screen,
  opened: Opened,
  signal: AbortSignal,
): Promise<Parts> {
  const { mailbox, sink } = await screen.step('opening a mailbox and a mail server', () => openMailServers(opened));
  const dashboardPort = await freePort(Number(own['DASHBOARD_PORT'] ?? USUAL_DASHBOARD_PORT) || 0);
  const env = demoEnvironment(own, home, mailbox, sink, dashboardPort);
  const pool = await screen.step('starting PostgreSQL', () => openPostgres(env, opened));
  throwIfOver('PostgreSQL took so long to start', signal);
  await screen.step('importing the sample ledger', () => runRefunds(['ledger', 'import', '-'], env, sampleLedger(now)));
  throwIfOver('the ledger took so long to import', signal);
  const dashboard = `http://127.0.0.1:${dashboardPort}/`;
  const desk = await screen.step('starting the desk', () => openDesk(env, home.log, dashboard, opened, signal));
  return { mailbox, sink, pool, dashboard, deskGone: desk.gone };
}

async function openMailServers(opened: Opened) {
  const mailbox = await openMailbox();
  opened.add(mailbox.close);
  const sink = await openSmtpSink();
  opened.add(sink.close);
  return { mailbox, sink };
}

async function openPostgres(env: Environment, opened: Opened): Promise<Pool> {
  const database = await openDatabase(loadConfig(env), 'start');
  opened.add(database.close);
  return database.pool;
}

/** Starts the desk and waits until it says that it is ready: then it has scanned the mailbox once. */
async function openDesk(env: Environment, log: string, dashboard: string, opened: Opened, signal: AbortSignal) {
  const desk = await startDesk(env, log);
  opened.add(desk.stop);
  const isReady = async () => {
    const answer = await fetch(new URL('readyz', dashboard), { signal }).catch(() => null);
    await answer?.body?.cancel();
    return answer?.ok ? true : null;
  };
  await waitFor('the desk did not get ready', isReady, AbortSignal.any([signal, desk.gone]));
  return desk;
}
