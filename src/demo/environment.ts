import type { DemoHome } from './home.js';
import type { DemoMailbox } from './mailbox.js';
import { DESK_ADDRESS, MAIL_SERVER } from './raw-mail.js';
import type { SmtpSink } from './smtp-sink.js';

export type Environment = Readonly<Record<string, string>>;

/** What a program needs of the environment it is called in. The rest stays out: a DATABASE_URL in it is a real one. */
const PASSED_ON = ['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR'];

const LOOPBACK = '127.0.0.1';

/** The environment for `refunds` on the demo's embedded parts, made from the one that the demo itself was called in. */
export function demoEnvironment(
  own: Readonly<Record<string, string | undefined>>,
  home: DemoHome,
  mailbox: DemoMailbox,
  sink: SmtpSink,
  dashboardPort: number,
): Environment {
  const passedOn = PASSED_ON.flatMap(name => (own[name] === undefined ? [] : [[name, own[name]]]));
  return {
    ...Object.fromEntries(passedOn),
    REFUNDS_HOME: home.path,
    IMAP_HOST: LOOPBACK,
    IMAP_PORT: String(mailbox.port),
    IMAP_TLS: 'off',
    IMAP_USER: mailbox.user,
    IMAP_PASSWORD: mailbox.password,
    SMTP_HOST: LOOPBACK,
    SMTP_PORT: String(sink.port),
    SMTP_TLS: 'off',
    REFUNDS_ADDRESS: DESK_ADDRESS,
    SUPPORT_ADDRESS: 'support@imaginator.example',
    MAIL_AUTHSERV_ID: MAIL_SERVER,
    DASHBOARD_HOST: LOOPBACK,
    DASHBOARD_PORT: String(dashboardPort),
    LOG_LEVEL: 'warn',
  };
}
