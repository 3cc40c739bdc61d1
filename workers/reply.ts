import { businessCalendar } from '../src/config.js';
import { connectionNotes } from '../src/desk/connections.js';
import { refuseMail } from '../src/eligibility/return-mail.js';
import { every } from '../src/every.js';
import { errorFields } from '../src/log.js';
import { loginOf } from '../src/login/login.js';
import { judge } from '../src/postgres/failure.js';
import { work } from '../src/queue/work.js';
import { SmtpUnavailable, sendReply } from '../src/reply/send-reply.js';
import { openSmtp } from '../src/reply/smtp.js';
import { watchSmtp } from '../src/reply/standing.js';
import type { RunningRole, Runtime } from '../src/runtime.js';

const CONCURRENCY = 5;
const PROBE_PAUSE_MS = 15_000;

/** Sends the replies that decisions queued. Throws where SMTP is not configured. */
export function startReply(runtime: Runtime): RunningRole {
  const { config, backend, pool, log, now } = runtime;
  const { SMTP_HOST: host, SMTP_PORT: port, SMTP_TLS: tls } = config;
  if (host === undefined) throw new Error('SMTP_HOST is not set.');
  const login = loginOf(config, 'SMTP', Date.now);
  const unnoted = (error: unknown) => log.warn(errorFields(error), 'how the SMTP server stands was not noted');
  const endsAt = () => (login?.kind === 'tokens' ? login.tokens.endsAt() : null);
  const note = connectionNotes(pool, 'smtp', { now, endsAt, failed: unnoted });
  const smtp = watchSmtp(openSmtp({ host, port, tls, login }), note, now);
  const desk = { now, calendar: businessCalendar(config) };
  const refused = (mail: string, why: string) => refuseMail(pool, mail, why, desk);
  const settings = { refundsAddress: config.REFUNDS_ADDRESS, now, refused };
  const handle = async (mail: string) => {
    log.info({ mail, outcome: await sendReply(pool, smtp, mail, settings) }, 'reply');
  };
  const worker = work(backend, 'reply', handle, {
    concurrency: CONCURRENCY,
    log,
    judge: error => (error instanceof SmtpUnavailable ? 'temporary' : judge(error)),
    giveUp: refused,
  });
  const probes = every(PROBE_PAUSE_MS, () => smtp.probe(), unnoted);
  return {
    close: async () => {
      void probes.close(); // a server that is silent must not hold up the end
      await worker.close();
      smtp.close();
    },
  };
}
