import type { Sent, Smtp } from './smtp.js';

/** How the SMTP server stands; `refused` is our login to it. */
export type Standing = 'ok' | 'refused' | 'away';

/** What an attempt tells of the server, and why; a mail that it refuses for the mail's own sake tells that it is there. */
export function standingOf(sent: Sent): readonly [Standing, string | null] {
  switch (sent.kind) {
    case 'accepted':
    case 'permanent':
      return ['ok', null];
    case 'unanswered':
      return ['away', sent.why];
    case 'temporary':
      return STANDINGS[sent.hindrance] === 'ok' ? ['ok', null] : [STANDINGS[sent.hindrance], sent.why];
  }
}

const STANDINGS = { mail: 'ok', server: 'away', credentials: 'refused' } as const;

/** How long an answer stands before the server is asked again (ms). A server that refuses may lock an account that insists. */
const PROBE_AFTER_MS: Readonly<Record<Standing, number>> = { ok: 600_000, away: 60_000, refused: 300_000 };

/** A server of which it is known how it stands. */
export interface WatchedSmtp extends Smtp {
  /** Logs in where nothing was heard of the server for a while: else an end of trouble shows only with the next mail. */
  probe(): Promise<void>;
}

/** Watches a server: `tell` hears how it stands after each attempt. */
export function watchSmtp(
  smtp: Smtp,
  tell: (standing: Standing, why: string | null) => void,
  now: () => Date,
): WatchedSmtp {
  let probeAt = 0;
  const told = (sent: Sent, probeAfterMs: Readonly<Record<Standing, number>>): Sent => {
    const [standing, why] = standingOf(sent);
    probeAt = now().getTime() + probeAfterMs[standing];
    tell(standing, why);
    return sent;
  };
  // A mail that was refused for want of a login is tried again by itself; a probe would get in where no mail is taken.
  const afterMail = { ...PROBE_AFTER_MS, refused: Number.POSITIVE_INFINITY };
  const check = () => smtp.check().then(sent => told(sent, PROBE_AFTER_MS));
  return {
    send: (from, to, raw) => smtp.send(from, to, raw).then(sent => told(sent, afterMail)),
    check,
    probe: async () => {
      if (now().getTime() >= probeAt) await check();
    },
    close: () => smtp.close(),
  };
}
