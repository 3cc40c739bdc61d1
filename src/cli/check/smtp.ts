import type { Config } from '../../config.js';
import { loginOf } from '../../login/login.js';
import { openSmtp } from '../../reply/smtp.js';
import { standingOf } from '../../reply/standing.js';
import { away, type Checked, fine, note, wrong } from './checked.js';
import { checkRotation } from './rotation.js';

const PART = 'SMTP';

/** Logs in to the SMTP server as the reply worker does, and sends nothing. */
export async function checkSmtp(config: Config): Promise<Checked[]> {
  const { SMTP_HOST: host, SMTP_PORT: port, SMTP_TLS: tls } = config;
  if (host === undefined) return [withoutHost(config)];
  const login = loginOf(config, 'SMTP', Date.now);
  const smtp = openSmtp({ host, port, tls, login });
  try {
    return [stands(`${host}:${port}`, standingOf(await smtp.check())), ...checkRotation(PART, login)];
  } finally {
    smtp.close();
  }
}

function stands(server: string, [standing, why]: ReturnType<typeof standingOf>): Checked {
  switch (standing) {
    case 'ok':
      return fine(PART, `${server} would take mail now.`);
    case 'refused':
      return wrong(
        PART,
        `${server} refuses the login (${why}): set SMTP_USER and SMTP_PASSWORD right, or SMTP_OAUTH_*.`,
      );
    case 'away':
      return away(PART, `${server} cannot be used (${why}): check SMTP_HOST, SMTP_PORT and SMTP_TLS.`);
  }
}

const withoutHost = ({ REFUNDS_MODE: mode }: Config) =>
  mode === 'shadow'
    ? note(PART, 'SMTP_HOST is not set; in shadow mode nothing is sent.')
    : wrong(PART, 'SMTP_HOST is not set: the desk answers nobody.');
