import type { ImapFlow } from 'imapflow';
import { errorFields, type Log } from '../log.js';
import { connect, type ImapSettings, isCredentialsRefusal } from './connect.js';
import { type Scan, type ScanTools, scan } from './scan.js';

export interface WatchSettings {
  readonly imap: ImapSettings;
  readonly tools: ScanTools;
  /** Hears of every completed scan: readiness is the age of the last one. */
  readonly completed: (scan: Scan) => Promise<void>;
  readonly log: Log;
  readonly signal: AbortSignal;
}

const SCAN_AT_LEAST_EVERY_MS = 30_000;
const FIRST_RECONNECT_MS = 500;
const LONGEST_RECONNECT_MS = 30_000;

/**
 * Watches the mailbox until the signal: scans it whenever IDLE tells of new mail, and at least every half minute even
 * when IDLE is silent. A lost connection is replaced by a new one, with growing pauses; nothing is ever given up.
 */
export async function watch(settings: WatchSettings): Promise<void> {
  const { signal, log } = settings;
  for (let failures = 0; !signal.aborted; ) {
    try {
      await watchOnce(settings, () => {
        failures = 0;
      });
    } catch (error) {
      failures += 1;
      const todo = isCredentialsRefusal(error)
        ? 'the mail server refuses the credentials; set IMAP_USER and IMAP_PASSWORD right'
        : 'the mailbox cannot be read now; trying again';
      if (!signal.aborted) log.error({ failures, ...errorFields(error) }, todo);
      await pause(Math.min(FIRST_RECONNECT_MS * 2 ** Math.min(failures - 1, 10), LONGEST_RECONNECT_MS), signal);
    }
  }
}

async function watchOnce({ imap, tools, completed, log, signal }: WatchSettings, succeeded: () => void): Promise<void> {
  const client = await connect(imap, error => log.warn(errorFields(error), 'the IMAP connection has trouble'));
  const bell = newMailBell(client, signal);
  try {
    while (!signal.aborted && client.usable) {
      const done = await scan(client, tools);
      await completed(done);
      succeeded();
      if (done.fetched > 0) log.info({ fetched: done.fetched }, 'mails fetched');
      await idleUntil(client, bell.rings());
    }
  } finally {
    bell.remove();
    client.close();
  }
}

/** Idles until the bell rings. The next command ends IDLE; a connection that breaks in it throws in that command. */
async function idleUntil(client: ImapFlow, rung: Promise<void>): Promise<void> {
  client.idle().catch(() => {});
  await rung;
}

/** Rings at new mail, at a lost connection, at the signal, or when it is time; also if that was during the scan. */
function newMailBell(client: ImapFlow, signal: AbortSignal) {
  let ring = () => {};
  let rang = false;
  const onRing = () => {
    rang = true;
    ring();
  };
  for (const event of ['exists', 'close'] as const) client.on(event, onRing);
  signal.addEventListener('abort', onRing);
  const rings = () =>
    new Promise<void>(resolve => {
      const timer = setTimeout(onRing, SCAN_AT_LEAST_EVERY_MS);
      ring = () => {
        clearTimeout(timer);
        rang = false;
        resolve();
      };
      if (rang || signal.aborted) ring();
    });
  return { rings, remove: () => signal.removeEventListener('abort', onRing) };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
