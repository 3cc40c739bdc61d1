import { connectionNotes } from '../src/desk/connections.js';
import { recordScan } from '../src/desk/mailbox-scans.js';
import { errorFields } from '../src/log.js';
import { loginOf } from '../src/login/login.js';
import { SCAN_EVERY_MS, watch } from '../src/mailbox/watch.js';
import { placeOf } from '../src/place.js';
import type { RunningRole, Runtime } from '../src/runtime.js';
import { scanTools } from '../src/scan-tools.js';

/** Reads the mailbox: stores every mail, hints at intake, files it away (not in shadow mode). Throws where IMAP is not configured. */
export function startPoller(runtime: Runtime): RunningRole {
  const { config, pool, log, now } = runtime;
  const { IMAP_HOST: host, IMAP_MAILBOX: mailbox } = config;
  const login = loginOf(config, 'IMAP', Date.now);
  const place = placeOf(config);
  if (host === undefined || login === null || place === null) throw new Error('IMAP_HOST is not set.');
  const standing = connectionNotes(pool, 'imap', {
    now,
    endsAt: () => (login.kind === 'tokens' ? login.tokens.endsAt() : null),
    failed: error => log.warn(errorFields(error), 'how the mail server stands was not noted'),
  });
  const stop = new AbortController();
  const done = watch({
    imap: { host, port: config.IMAP_PORT, tls: config.IMAP_TLS, login },
    tools: scanTools(runtime, place),
    scanEveryMs: SCAN_EVERY_MS,
    completed: ({ uidValidity }) => recordScan(pool, mailbox, uidValidity, now()),
    standing,
    log,
    signal: stop.signal,
  });
  return {
    close: () => {
      stop.abort();
      return done;
    },
  };
}
