import type { Readable } from 'node:stream';
import { types } from 'node:util';
import { createTransport } from 'nodemailer';
import type { Login } from '../login/login.js';
import { CredentialsRefused, type Tokens } from '../login/tokens.js';
import { codeOf } from '../postgres/failure.js';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  readonly tls: 'on' | 'starttls' | 'off';
  /** Null: the server takes our mail without one. */
  readonly login: Login | null;
}

/**
 * What became of a mail: taken, refused for now or for good, or left open by a server that fell silent. What is refused for
 * now says what stands in its way: something about this mail, the server, or our login to it.
 */
export type Sent =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'temporary'; readonly why: string; readonly hindrance: 'mail' | 'server' | 'credentials' }
  | { readonly kind: 'permanent' | 'unanswered'; readonly why: string };

export interface Smtp {
  send(from: string, to: string, raw: Buffer): Promise<Sent>;
  /** Logs in on a connection of its own and sends nothing; `accepted` where a mail could be sent now. */
  check(): Promise<Sent>;
  close(): void;
}

const CONNECTIONS = 5;
const CONNECT_TIMEOUT_MS = 15_000;
const SILENCE_TIMEOUT_MS = 30_000;

/** Opens a pool of SMTP connections; each mail's outcome is a value, never an exception. */
export function openSmtp(settings: SmtpSettings, silenceTimeoutMs = SILENCE_TIMEOUT_MS): Smtp {
  const { host, port, tls, login } = settings;
  const transport = createTransport({
    pool: true,
    host,
    port,
    secure: tls === 'on',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'off',
    ...(login === null ? {} : { auth: authOf(login) }),
    maxConnections: CONNECTIONS,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: silenceTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (login?.kind === 'tokens') transport.set('oauth2_provision_cb', provision(login.tokens));
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
    check: () =>
      transport.verify().then(
        () => ({ kind: 'accepted' as const }),
        (error: unknown) => outcomeOf(error, false),
      ),
    close: () => transport.close(),
  };
}

const authOf = (login: Login) =>
  login.kind === 'tokens'
    ? ({ type: 'OAuth2', user: login.user } as const)
    : { user: login.user, pass: login.password };

/** nodemailer asks for a token with each connection, and again (`renew`) where the server refused it. */
function provision(tokens: Tokens) {
  return (_user: string, renew: boolean, done: (error: Error | null, token?: string) => void): void => {
    if (renew) tokens.forget();
    tokens.get().then(
      token => done(null, token),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    );
  };
}

// Elsewhere a 5xx is about us, such as a wrong password: once that is mended the mail can go out.
const ABOUT_THE_MAIL = /^(RCPT TO|DATA)$/;

/**
 * Reads nodemailer's error. A reply code is certain. Without one the connection broke: before the mail was handed over
 * (`begun`) it was not taken; after that nobody knows, for a drop before and after the final dot look alike.
 */
function outcomeOf(error: unknown, begun: boolean): Sent {
  const failure = fieldsOf(error);
  const { responseCode, command, message: why } = failure;
  if (responseCode === null && begun) return { kind: 'unanswered', why };
  const isAboutTheMail = responseCode !== null && ABOUT_THE_MAIL.test(command);
  if (isAboutTheMail && responseCode >= 500) return { kind: 'permanent', why };
  return { kind: 'temporary', why, hindrance: isAboutTheMail ? 'mail' : hindranceOf(failure) };
}

// RFC 4954 §6: a login is required, its mechanism is too weak, the credentials are invalid, or encryption is needed.
const LOGIN_REFUSED = [530, 534, 535, 538];

/** A login that is refused for good, or cannot even be tried with what is set; a 454 passes by itself. */
function hindranceOf({ responseCode, command, code, isRefusal }: Failure): 'server' | 'credentials' {
  if (isRefusal) return 'credentials';
  if (responseCode === null) return code === 'ENOAUTH' || command === 'API' ? 'credentials' : 'server';
  const isLogin = LOGIN_REFUSED.includes(responseCode) || (command.startsWith('AUTH') && responseCode >= 500);
  return isLogin ? 'credentials' : 'server';
}

interface Failure {
  readonly responseCode: number | null;
  readonly command: string;
  readonly code: string;
  readonly message: string;
  /** The token server's, which nodemailer hands on as it is. */
  readonly isRefusal: boolean;
}

function fieldsOf(error: unknown): Failure {
  // Not instanceof: an error of Node's own realm is none of another realm's, such as a test's.
  if (!types.isNativeError(error))
    return { responseCode: null, command: '', code: '', message: 'unknown SMTP trouble', isRefusal: false };
  const responseCode = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null;
  const command = 'command' in error && typeof error.command === 'string' ? error.command : '';
  const isRefusal = error instanceof CredentialsRefused;
  return { responseCode, command, code: codeOf(error), message: error.message.slice(0, 300), isRefusal };
}
