import type { Readable } from 'node:stream';
import { types } from 'node:util';
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
  // nodemailer reads a mail's stream only when the server has answered DATA with 354: then it begins to hand it over.
  const streams = new WeakMap<object, Readable>();
  transport.use('stream', ({ data: { envelope = {} }, message }, done) => {
    message.processFunc(stream => {
      streams.set(envelope, stream);
      return stream;
    });
    done();
  });
  return {
    send: (from, to, raw) => {
      const envelope = { from, to: [to] };
      return transport.sendMail({ envelope, raw }).then(
        () => ({ kind: 'accepted' as const }),
        (error: unknown) => outcomeOf(error, streams.get(envelope)?.readableDidRead ?? false),
      );
    },
    close: () => transport.close(),
  };
}

// Elsewhere a 5xx is about us, such as a wrong password: once that is mended the mail can go out.
const ABOUT_THE_MAIL = /^(RCPT TO|DATA)$/;

/**
 * Reads nodemailer's error. A reply code is certain. Without one the connection broke: before the mail was handed over
 * (`begun`) it was not taken; after that nobody knows, for a drop before and after the final dot look alike.
 */
function outcomeOf(error: unknown, begun: boolean): Sent {
  const { responseCode, command, message } = fieldsOf(error);
  if (responseCode === null) return { kind: begun ? 'unanswered' : 'temporary', why: message };
  return { kind: responseCode >= 500 && ABOUT_THE_MAIL.test(command) ? 'permanent' : 'temporary', why: message };
}

function fieldsOf(error: unknown): { responseCode: number | null; command: string; message: string } {
  // Not instanceof: an error of Node's own realm is none of another realm's, such as a test's.
  if (!types.isNativeError(error)) return { responseCode: null, command: '', message: 'unknown SMTP trouble' };
  const responseCode = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null;
  const command = 'command' in error && typeof error.command === 'string' ? error.command : '';
  return { responseCode, command, message: error.message.slice(0, 300) };
}
