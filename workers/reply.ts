import { businessCalendar } from '../src/config.js';
import { refuseMail } from '../src/eligibility/return-mail.js';
import { judge } from '../src/postgres/failure.js';
import { work } from '../src/queue/work.js';
import { SmtpUnavailable, sendReply } from '../src/reply/send-reply.js';
import { openSmtp } from '../src/reply/smtp.js';
import type { RunningRole, Runtime } from '../src/runtime.js';

const CONCURRENCY = 5;

/** Sends the replies that decisions queued. Throws where SMTP is not configured. */
export function startReply(runtime: Runtime): RunningRole {
  const { config, backend, pool, log, now } = runtime;
  const { SMTP_HOST: host, SMTP_PORT: port, SMTP_TLS: tls, SMTP_USER: user, SMTP_PASSWORD: password } = config;
  if (host === undefined) throw new Error('SMTP_HOST is not set.');
  const smtp = openSmtp({ host, port, tls, user, password });
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
  return { close: () => worker.close().then(() => smtp.close()) };
}
