import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HEALTH_PATH } from '../health.js';
import { isRead } from '../own-origin.js';
import { STYLE_PATH } from '../pages/layout.js';
import { isPassword } from '../password.js';
import { sayPlainly, wantsPage } from '../refusal.js';
import type { KnownNames } from './known-names.js';
import { LOGIN_PATH, sendSessionEnded } from './login-page.js';
import { sessionIn } from './session-cookie.js';
import type { Sessions } from './sessions.js';
import { userNameIn } from './user-name.js';
import { sayWait, type WrongTries } from './wrong-tries.js';

/** What the login knows. */
export interface Gate {
  readonly password: string;
  readonly sessions: Sessions;
  readonly tries: WrongTries;
  readonly names: KnownNames;
}

/** What answers without a login. The route that matched counts, not the text of the path: no other can be spelt like it. */
const OPEN_ROUTES = new Set<string | undefined>([HEALTH_PATH, LOGIN_PATH, STYLE_PATH]);

/**
 * Demands a session, or the password by HTTP Basic authentication for scripts and Prometheus. A browser that wants a page is
 * sent to the login; anything else is told 401.
 */
export function demandLogin(app: FastifyInstance, gate: Gate): void {
  app.addHook('onRequest', async (request, reply) => {
    const session = sessionIn(request);
    request.isLoggedIn = session !== null && gate.sessions.isOpen(session);
    request.formToken = gate.sessions.formToken(request.isLoggedIn ? session : null);
    if (request.isLoggedIn || OPEN_ROUTES.has(request.routeOptions.url)) return;
    if (request.headers.authorization === undefined) return sendToLogin(request, reply);
    return demandBasic(request, reply, gate);
  });
}

function demandBasic(
  request: FastifyRequest,
  reply: FastifyReply,
  { password, tries, names }: Gate,
): FastifyReply | undefined {
  const { authorization } = request.headers;
  const [wait, name] = [tries.waitSeconds(request.ip), userNameIn(authorization)];
  if (wait !== null && !names.mayTry(name)) return sendWait(reply, wait);
  if (isPassword(authorization, password)) {
    names.addRight(name);
    return undefined;
  }
  if (wait !== null) {
    names.addWrong(name);
    return sendWait(reply, wait); // as to a name that is not known: nobody learns which ones are
  }
  tries.add(request.ip);
  return askForBasic(request, reply);
}

const sendWait = (reply: FastifyReply, seconds: number): FastifyReply =>
  sayPlainly(reply.header('retry-after', seconds), 429, sayWait(seconds));

function sendToLogin(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!wantsPage(request)) return askForBasic(request, reply);
  if (!isRead(request.method)) return sendSessionEnded(reply);
  return reply.redirect(`${LOGIN_PATH}?to=${encodeURIComponent(request.url)}`, 303);
}

function askForBasic({ headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  // A page's own script asks (it keeps a page fresh): the browser would answer a challenge with its own password window.
  const isScript = headers['x-live'] !== undefined || headers['sec-fetch-mode'] === 'cors';
  if (!isScript) reply.header('www-authenticate', 'Basic realm="Refund Desk", charset="UTF-8"');
  return sayPlainly(reply, 401, 'Give the password of DASHBOARD_PASSWORD, with any user name.');
}
