import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { codeOf } from '../failure.js';
import { messageOf } from './error.js';
import { DATABASE, PASSWORD_FILE, type Place } from './place.js';
import { readPostmaster } from './postmaster.js';

/*
 * Who uses the server is counted by the server: every user keeps one idle session with a shared advisory lock, and who
 * gets the exclusive one is alone. A killed process loses its session, and with it its lock.
 */

export type Session = {
  readonly url: string;
  readonly client: pg.Client;
  /** Resolves when the connection has ended, for whatever reason. */
  readonly ended: Promise<void>;
};

/** `absent`: nothing of ours answers. `changing`: it is starting or stopping, so to ask again soon is right. */
export type Attempt =
  | { readonly state: 'present'; readonly session: Session }
  | { readonly state: 'absent' | 'changing'; readonly reason: string };

const KEY = "hashtext('refund-desk users of the embedded server')";
const CONNECT_TIMEOUT_MS = 5_000;
// Shutdown and start (57), no connection to spare (53), and connections that a stopping server cuts.
const CHANGING = /^(57P..|53...|ECONNRESET|EPIPE)$/;

/** Tries once to become a user of the running server of a place. */
export async function attend(place: Place): Promise<Attempt> {
  const postmaster = await readPostmaster(place);
  if (postmaster === null || postmaster.port === 0) return { state: 'absent', reason: 'no server has started' };
  const url = await urlOf(place, postmaster.port);
  const client = new pg.Client({
    connectionString: url,
    application_name: 'refund-desk presence',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  const ended = new Promise<void>(resolve => client.once('end', () => resolve()));
  // What breaks an idle connection is heard through `ended`; without a listener it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (await ask(client, `select pg_try_advisory_lock_shared(${KEY}) as given`))
      return { state: 'present', session: { url, client, ended } };
    await client.end();
    return { state: 'changing', reason: 'its last user is stopping it' };
  } catch (error) {
    await client.end().catch(() => undefined);
    return failed(error);
  }
}

/** Gives up the user's lock and tells whether nobody else has one; then nobody can get one until the session ends. */
export async function isLast({ client }: Session): Promise<boolean> {
  // Two who leave at once must both let go before either asks: else each sees the other and the server stays.
  await client.query(`select pg_advisory_unlock_shared(${KEY})`);
  return ask(client, `select pg_try_advisory_lock(${KEY}) as given`);
}

async function ask(client: pg.Client, sql: string): Promise<boolean> {
  const { rows } = await client.query<{ given: boolean }>(sql);
  return rows[0]?.given === true;
}

async function urlOf(place: Place, port: number): Promise<string> {
  const password = await readFile(join(place.data, PASSWORD_FILE), 'utf8');
  // The server has no TLS; stated, lest a PGSSLMODE of the caller ask for it.
  return `postgres://${DATABASE}:${password}@127.0.0.1:${port}/${DATABASE}?sslmode=disable`;
}

function failed(error: unknown): Attempt {
  const reason = messageOf(error);
  const changing = CHANGING.test(codeOf(error)) || /connection terminated/i.test(reason);
  return { state: changing ? 'changing' : 'absent', reason };
}
