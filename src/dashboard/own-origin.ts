import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { HEALTH_PATH } from './health.js';
import { sayPlainly } from './refusal.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOOPBACK_NAME = /^([a-z0-9-]+\.)*localhost$|^127(\.\d{1,3}){3}$|^\[::1\]$/i;

/** Whether a request only reads (RFC 9110 §9.2.1): every other one acts. */
export const isRead = (method: string): boolean => READS.has(method);

/** Refuses actions that another site's page sends: a browser adds the password to those too. */
export function refuseOtherSites(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (isRead(request.method) || isOwnPage(request.headers)) return;
    return sayPlainly(reply, 403, 'Another site sent this action: open the dashboard itself and do it there.');
  });
}

/**
 * Whether a browser says that the dashboard's own page sent a request. Sec-Fetch-Site says it of every request over TLS or
 * to a loopback host; else the Origin does, which every browser adds to an action. With neither no browser sent it.
 */
export function isOwnPage({ 'sec-fetch-site': site, origin, host }: IncomingHttpHeaders): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined || hostOf(origin) === host?.toLowerCase();
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/**
 * Without a password only loopback keeps strangers out, and a page of theirs could come in under a name of its own that
 * resolves to 127.0.0.1 (DNS rebinding): answers loopback names only, and `/healthz` under any.
 */
export function demandLoopbackName(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url === HEALTH_PATH || LOOPBACK_NAME.test(request.hostname)) return;
    return sayPlainly(reply, 403, 'Open the dashboard as localhost, or set DASHBOARD_PASSWORD to use another name.');
  });
}
