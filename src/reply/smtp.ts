import { createTransport } from 'nodemailer';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  readonly tls: 'on' | 'starttls' | 'off';
  readonly user: string | undefined;
  readonly password: string | undefined;
}

/** What became of a mail: taken, refused for now or for good, or left open by a server that fell silent. */
export type Sent =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'temporary' | 'permanent' | 'unanswered'; readonly why: string };

export interface Smtp {
  send(from: string, to: string, raw: Buffer): Promise<Sent>;
  close(): void;
}

const CONNECTIONS = 5;
const CONNECT_TIMEOUT_MS = 15_000;
const SILENCE_TIMEOUT_MS = 30_000;

/** Opens a pool of SMTP connections; each mail's outcome is a value, never an exception. */
export function openSmtp(settings: SmtpSettings, silenceTimeoutMs = SILENCE_TIMEOUT_MS): Smtp {
  const { host, port, tls, user, password } = settings;
  const transport = createTransport({
    pool: true,
    host,
    port,
    secure: tls === 'on',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'off',
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    maxConnections: CONNECTIONS,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: silenceTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: (from, to, raw) =>
      transport.sendMail({ envelope: { from, to: [to] }, raw }).then(
        () => ({ kind: 'accepted' as const }),
        (error: unknown) => outcomeOf(error),
      ),
    close: () => transport.close(),
  };
}

// Until DATA nothing was handed over, so trouble there is certain. After it only a reply code is.
const BEFORE_DATA = /^(CONN|API|EHLO|HELO|LHLO|STARTTLS|AUTH.*|MAIL FROM|RCPT TO)$/;

/** Reads nodemailer's error: only a `responseCode` is certain; a drop before and after the final dot look alike. */
export function outcomeOf(error: unknown): Sent {
  const { responseCode, command, message } = fieldsOf(error);
  if (responseCode !== null) return { kind: responseCode >= 500 ? 'permanent' : 'temporary', why: message };
  return { kind: BEFORE_DATA.test(command) ? 'temporary' : 'unanswered', why: message };
}

function fieldsOf(error: unknown): { responseCode: number | null; command: string; message: string } {
  if (!(error instanceof Error)) return { responseCode: null, command: '', message: 'unknown SMTP trouble' };
  const responseCode = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null;
  const command = 'command' in error && typeof error.command === 'string' ? error.command : '';
  return { responseCode, command, message: error.message.slice(0, 300) };
}
