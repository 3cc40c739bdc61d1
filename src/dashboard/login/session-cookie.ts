import type { FastifyRequest } from 'fastify';
import { SESSION_SECONDS } from './sessions.js';

const NAME = 'refund_desk_session';

/** The session that a request's Cookie header names (RFC 6265 §5.4), or null. */
export function sessionIn({ headers: { cookie = '' } }: FastifyRequest): string | null {
  const pairs = cookie.split(';').map(pair => pair.trim());
  return pairs.find(pair => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1) ?? null;
}

/** The Set-Cookie header that begins a session in the browser. */
export function sessionCookie(request: FastifyRequest, session: string): string {
  return `${NAME}=${session}; Max-Age=${SESSION_SECONDS}; ${attributes(request)}`;
}

/** The Set-Cookie header that takes the session out of the browser. */
export function endedCookie(request: FastifyRequest): string {
  return `${NAME}=; Max-Age=0; ${attributes(request)}`;
}

/**
 * Lax, not Strict: a link to a case in a chat or an alert mail opens the case, not the login. Nothing is done by following a
 * link; whatever acts asks for the page's own origin and its form token.
 */
function attributes(request: FastifyRequest): string {
  return `Path=/; HttpOnly; SameSite=Lax${isHttps(request) ? '; Secure' : ''}`;
}

/**
 * Whether the browser came by https, by the word of the proxy before us. Whoever makes the header up harms only their own
 * browser, which then keeps the cookie from http.
 */
function isHttps({ protocol, headers }: FastifyRequest): boolean {
  const [forwarded] = [headers['x-forwarded-proto'] ?? ''].flat();
  return protocol === 'https' || forwarded?.split(',')[0]?.trim() === 'https';
}
