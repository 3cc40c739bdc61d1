import type { Fate, Surface } from '../../src/desk/fates.js';
import type { AuthenticationSettings } from '../../src/intake/authenticate/authentication-results.js';
import type { ParsedMail } from '../../src/intake/parse/parsed-mail.js';
import { readMail } from '../../src/intake/parse/read-mail.js';
import { type Circumstances, type ReadSettings, read } from '../../src/intake/read.js';
import { READ_SETTINGS } from '../intake/stored-mails.js';

/** What intake makes of a mail: as it was parsed (null where it was not), and its way out. */
export interface ReadWhole {
  readonly mail: ParsedMail | null;
  readonly surface: Surface | null;
  readonly fate: Fate;
}

/** Settings of a desk in a world without DNS, behind the server that the mails of the set came through. */
export const OFFLINE: ReadSettings = {
  ...READ_SETTINGS,
  dns: name => Promise.reject(Object.assign(new Error(name), { code: 'ENOTFOUND' })),
};

/** Received by our server at the hour that the mails of the set name, and let through by nobody. */
export const NOT_RELEASED: Circumstances = { receivedAt: new Date('2026-11-22T10:15:04Z'), released: false };

/** Parses and reads a mail as intake does, in this thread. */
export async function readWhole(
  raw: Uint8Array,
  authentication: AuthenticationSettings | null = OFFLINE.authentication,
): Promise<ReadWhole> {
  const reading = await readMail(raw);
  if (reading.kind !== 'parsed')
    return { mail: null, surface: null, fate: { kind: 'quarantined', reason: reading.kind, detail: reading.why } };
  const whole = await read(
    raw,
    reading.mail,
    { ...OFFLINE, authentication },
    { receivedAt: new Date('2026-11-22T12:00:00Z'), released: false },
  );
  return { mail: reading.mail, ...whole };
}
