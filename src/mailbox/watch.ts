import type { ImapFlow } from 'imapflow';
import { errorFields, type Log } from '../log.js';
import { connect, type ImapSettings, isCredentialsRefusal } from './connect.js';
import { type Scan, type ScanTools, scan } from './scan.js';

export interface WatchSettings {
  readonly imap: ImapSettings;
  readonly tools: ScanTools;
  /** How often to scan at least, even when IDLE is silent (ms). */
  readonly scanEveryMs: number;
  /** Hears of every completed scan: readiness is the age of the last one. */
  readonly completed: (scan: Scan) => Promise<void>;
  /** Hears how the mail server stands after each scan and each failure; `why` says it in words, where it is not `ok`. */
  readonly standing: (standing: 'ok' | 'refused' | 'away', why: string | null) => void;
  readonly log: Log;
  readonly signal: AbortSignal;
}

export const SCAN_EVERY_MS = 30_000;
const FIRST_RECONNECT_MS = 500;
const LONGEST_RECONNECT_MS = 30_000;
/** A scan that is under way at the signal may finish, but a server that is silent must not hold up the end. */
const LAST_SCAN_MS = 5_000;

/**
 * Watches the mailbox until the signal: scans it whenever IDLE tells of new mail, and from time to time even when
 * IDLE is silent. A lost connection is replaced by a new one, with growing pauses; nothing is ever given up.
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
      const isRefused = isCredentialsRefusal(error);
      const todo = isRefused
        ? 'the mail server refuses the credentials; set IMAP_USER and IMAP_PASSWORD right'
        : 'the mailbox cannot be read now; trying again';
      if (!signal.aborted) {
        log.error({ failures, ...errorFields(error) }, todo);
        settings.standing(isRefused ? 'refused' : 'away', errorFields(error).error);
      }
      await pause(Math.min(FIRST_RECONNECT_MS * 2 ** Math.min(failures - 1, 10), LONGEST_RECONNECT_MS), signal);
    }
  }
}

async function watchOnce(settings: WatchSettings, succeeded: () => void): Promise<void> {
  const { imap, tools, completed, log, signal } = settings;
  const onError = (error: Error) => log.warn(errorFields(error), 'the IMAP connection has trouble');
  const client = await connect(imap, onError, tools.deadlines.commandMs);
  const bell = newMailBell(client, settings);
  const closeSoon = () => setTimeout(() => client.close(), LAST_SCAN_MS).unref();
  signal.addEventListener('abort', closeSoon);
  try {
    while (!signal.aborted && client.usable) {
      const done = await scan(client, tools);
      await completed(done);
      settings.standing('ok', null);
      succeeded();
      if (done.fetched > 0) log.info({ fetched: done.fetched }, 'mails fetched');
      if (!done.filed) log.warn('the mail server does not file mails to IMAP_DONE_MAILBOX; they stay where they are');
      await idleUntil(client, bell.rings());
    }
  } finally {
    signal.removeEventListener('abort', closeSoon);
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
function newMailBell(client: ImapFlow, { signal, scanEveryMs }: WatchSettings) {
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
      const timer = setTimeout(onRing, scanEveryMs);
      ring = () => {
        clearTimeout(timer);
        ring = () => {}; // what rings from now on, during the next scan, is heard after it
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
