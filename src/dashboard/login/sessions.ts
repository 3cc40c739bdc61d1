import { createHmac, randomBytes } from 'node:crypto';
import { isSameSecret } from '../same-secret.js';
import type { Keys } from './keys.js';

const SESSION_HOURS = 12;

/** How long a session lasts from its login, used or not. */
export const SESSION_SECONDS = SESSION_HOURS * 3_600;

/** Who logged out since this process began: more than this many at once would be nobody's desk. */
const MAX_ENDED = 1_000;

/** The sessions of the dashboard. */
export interface Sessions {
  /** A new session as the text of its cookie. */
  begin(): string;
  /** Whether a cookie's text is a session that has neither expired nor been ended here. */
  isOpen(session: string): boolean;
  end(session: string): void;
  /** The token for the forms of a session; of no session for null. */
  formToken(session: string | null): string;
}

/**
 * Sessions that are nowhere stored: a cookie holds when it expires and a random id, signed. Another dashboard process
 * takes it, and a restart logs nobody out. The price: a process knows only of the logouts that it saw itself; a logout
 * deletes the browser's cookie in any case.
 */
export function openSessions(keys: Keys, now: () => Date): Sessions {
  const ended = new Set<string>();
  const isOpen = (session: string) => {
    const [, body = '', expires = '', mac = ''] = /^((\d{1,12})\.[\w-]{22})\.([\w-]{43})$/.exec(session) ?? [];
    return (
      isSameSecret(mac, sign(keys.session, body)) && Number(expires) * 1_000 > now().getTime() && !ended.has(session)
    );
  };
  return {
    begin: () => {
      const body = `${Math.floor(now().getTime() / 1_000) + SESSION_SECONDS}.${randomBytes(16).toString('base64url')}`;
      return `${body}.${sign(keys.session, body)}`;
    },
    isOpen,
    end: session => {
      if (isOpen(session)) ended.add(session);
      for (const oldest of ended) if (ended.size > MAX_ENDED) ended.delete(oldest);
    },
    formToken: session => sign(keys.form, session ?? 'no session'),
  };
}

const sign = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest('base64url');
