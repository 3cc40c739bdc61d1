import { ImapFlow } from 'imapflow';
import type { Login } from '../login/login.js';
import { CredentialsRefused } from '../login/tokens.js';
import { within } from './deadline.js';

export interface ImapSettings {
  readonly host: string;
  readonly port: number;
  readonly tls: 'on' | 'starttls' | 'off';
  readonly login: Login;
}

const CONNECT_TIMEOUT_MS = 15_000;
const SOCKET_TIMEOUT_MS = 120_000;
// More than is ever fetched of a mail; imapflow's own limit is a gigabyte.
const LARGEST_LITERAL_BYTES = 64 * 1024 * 1024;

/**
 * Logs in to the mail server, within `deadlineMs` in all. A lost connection never comes back by itself, so every reconnect is a new client.
 * `onError` listens from the beginning: without a listener imapflow's errors would end the process. Throws what the
 * server, the token server or the network says.
 */
export async function connect(
  settings: ImapSettings,
  onError: (error: Error) => void,
  deadlineMs: number,
): Promise<ImapFlow> {
  const { login } = settings;
  const auth = { user: login.user, ...(await within(deadlineMs, 'the login', secretOf(login))) };
  const client = new ImapFlow({
    host: settings.host,
    port: settings.port,
    secure: settings.tls === 'on',
    doSTARTTLS: settings.tls === 'starttls',
    auth,
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SOCKET_TIMEOUT_MS,
    maxLiteralSize: LARGEST_LITERAL_BYTES,
    clientInfo: { name: 'refund-desk' },
  });
  client.on('error', onError);
  try {
    await within(deadlineMs, 'the login', client.connect());
    return client;
  } catch (error) {
    client.close();
    if (login.kind === 'tokens' && isCredentialsRefusal(error)) login.tokens.forget();
    throw error;
  }
}

const secretOf = async (login: Login) =>
  login.kind === 'tokens' ? { accessToken: await login.tokens.get() } : { pass: login.password };

/** Whether the mail server or the token server refused the credentials: people are needed, trying again does not help. */
export function isCredentialsRefusal(error: unknown): boolean {
  if (error instanceof CredentialsRefused) return true;
  return error instanceof Error && 'authenticationFailed' in error && error.authenticationFailed === true;
}
