import { mkdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError, inHome } from './embedded/error.js';
import { type Place, placeOf } from './embedded/place.js';
import { type EmbeddedServer, present } from './embedded/presence.js';
import { ensureStarted } from './embedded/server.js';
import { type Attempt, attend, type Session } from './embedded/session.js';

export { EmbeddedPostgresError, type EmbeddedServer };

const DEADLINE_MS = 60_000;
const POLL_MS = 50;

/**
 * Uses the embedded PostgreSQL in `home`/postgres; creates it and starts it where it does not run. Every process with
 * the same home shares one server. Throws EmbeddedPostgresError where it cannot be had within about a minute.
 */
export async function enterEmbedded(home: string): Promise<EmbeddedServer> {
  const place = placeOf(home);
  return inHome(place.home, async () => {
    await mkdir(place.home, { recursive: true });
    return present(place, await enter(place), () => enter(place));
  });
}

/**
 * Uses the embedded PostgreSQL in `home`/postgres where it runs, and gives null where it does not: it never starts it.
 * Throws EmbeddedPostgresError where the server starts or stops for longer than a minute, or the home is not readable.
 */
export async function joinEmbedded(home: string): Promise<EmbeddedServer | null> {
  const place = placeOf(home);
  return inHome(place.home, async () => {
    const session = await join(place);
    return session && present(place, session, () => join(place));
  });
}

async function enter(place: Place): Promise<Session> {
  const deadline = performance.now() + DEADLINE_MS;
  for (let round = 0; ; round++) {
    const attempt = await settled(place, deadline);
    if (attempt.state === 'present') return attempt.session;
    if (performance.now() > deadline) throw notReady(place, attempt.reason);
    if (round > 0) await pause(POLL_MS);
    await ensureStarted(place);
  }
}

async function join(place: Place): Promise<Session | null> {
  const attempt = await settled(place, performance.now() + DEADLINE_MS);
  if (attempt.state === 'changing') throw notReady(place, attempt.reason);
  return attempt.state === 'present' ? attempt.session : null;
}

/** Waits out a server that starts or stops, until the deadline. */
async function settled(place: Place, deadline: number): Promise<Attempt> {
  for (;;) {
    const attempt = await attend(place);
    if (attempt.state !== 'changing' || performance.now() > deadline) return attempt;
    await pause(POLL_MS);
  }
}

function notReady(place: Place, reason: string): EmbeddedPostgresError {
  const said = `The embedded PostgreSQL was not ready after ${DEADLINE_MS / 1000} s (${reason})`;
  return new EmbeddedPostgresError(`${said}: see ${place.log} and try again.`);
}
