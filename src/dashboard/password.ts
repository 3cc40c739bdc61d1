import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { HEALTH_PATH } from './health.js';
import { sayPlainly } from './refusal.js';

/** Demands the password by HTTP Basic authentication (RFC 7617, any user name) on everything but `/healthz`. */
export function demandPassword(app: FastifyInstance, password: string): void {
  app.addHook('onRequest', async (request, reply) => {
    // The route that matched, not the text of the path: no spelling of another path can pass for it.
    if (request.routeOptions.url === HEALTH_PATH || isPassword(request.headers.authorization, password)) return;
    reply.header('www-authenticate', 'Basic realm="Refund Desk", charset="UTF-8"');
    return sayPlainly(reply, 401, 'Give the password of DASHBOARD_PASSWORD, with any user name.');
  });
}

/** Whether an Authorization header holds the password. It takes the same time however much of a wrong one is right. */
export function isPassword(authorization: string | undefined, password: string): boolean {
  const [, encoded] = /^basic +([a-z0-9+/=]+)$/i.exec(authorization ?? '') ?? [];
  if (encoded === undefined) return false;
  const credentials = Buffer.from(encoded, 'base64').toString('utf8');
  // RFC 7617: the user name ends at the first colon; without one there is no password.
  const colon = credentials.indexOf(':');
  return colon >= 0 && timingSafeEqual(digest(credentials.slice(colon + 1)), digest(password));
}

const digest = (text: string) => createHash('sha256').update(text).digest();
