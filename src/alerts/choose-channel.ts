import type { Config } from '../config.js';
import type { Log } from '../log.js';
import { loginOf } from '../login/login.js';
import { openSmtp } from '../reply/smtp.js';
import type { Channel } from './channel.js';
import { logAlone } from './log-alone.js';
import { mailChannel } from './mail.js';
import { webhookChannel } from './webhook.js';

const SILENCE_TIMEOUT_MS = 10_000;

/** By `ALERT_URL` where it is set, else by mail to `SUPPORT_ADDRESS`. In shadow mode nobody is mailed. */
export function chooseChannel(config: Config, log: Log): Channel {
  const { ALERT_URL, SMTP_HOST: host, SMTP_PORT: port, SMTP_TLS: tls } = config;
  if (ALERT_URL !== undefined) return webhookChannel(ALERT_URL, config.REFUNDS_ADDRESS);
  if (host === undefined || config.REFUNDS_MODE === 'shadow') return logAlone(log);
  const smtp = openSmtp({ host, port, tls, login: loginOf(config, 'SMTP', Date.now) }, SILENCE_TIMEOUT_MS);
  return mailChannel(smtp, { refundsAddress: config.REFUNDS_ADDRESS, supportAddress: config.SUPPORT_ADDRESS });
}
