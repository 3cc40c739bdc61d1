import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Log } from '../../log.js';
import { demandFormToken } from '../demand-form-token.js';
import { isSameSecret } from '../same-secret.js';
import type { Gate } from './demand-login.js';
import { LOGIN_PATH, sendLoginPage } from './login-page.js';
import { ownPath } from './own-path.js';
import { endedCookie, sessionCookie, sessionIn } from './session-cookie.js';
import { sayWait } from './wrong-tries.js';

const askedSchema = z.object({ to: z.string().optional().catch(undefined) });
const formSchema = z.object({ password: z.string(), to: z.string().optional() });

/** Adds `/login` (the form, and what it sends) and `/logout`. */
export function addLogin(app: FastifyInstance, gate: Gate, log: Log): void {
  void app.register((part, _options, done) => {
    skipLoginOfLoggedIn(part);
    demandFormToken(part);
    part.get(LOGIN_PATH, (request, reply) => sendLoginPage(reply, whereTo(request), null));
    part.post(LOGIN_PATH, (request, reply) => logIn(request, reply, gate, log));
    part.post('/logout', (request, reply) => logOut(request, reply, gate));
    done();
  });
}

/** Whoever logged in meanwhile, in another tab, is let through. */
function skipLoginOfLoggedIn(part: FastifyInstance): void {
  part.addHook('preHandler', async (request, reply) => {
    if (request.isLoggedIn && request.routeOptions.url === LOGIN_PATH) return reply.redirect(whereTo(request), 303);
  });
}

function logIn(request: FastifyRequest, reply: FastifyReply, gate: Gate, log: Log): FastifyReply {
  const form = formSchema.safeParse(request.body);
  const to = ownPath(form.data?.to);
  const wait = gate.tries.waitSeconds(request.ip);
  if (wait !== null) return sendLoginPage(reply.header('retry-after', wait), to, sayWait(wait), 429);
  if (!form.success || !isSameSecret(form.data.password, gate.password)) {
    gate.tries.add(request.ip);
    log.warn({ address: request.ip }, 'somebody gave a wrong password to the dashboard');
    return sendLoginPage(reply, to, 'That is not the password of DASHBOARD_PASSWORD: type it again.', 403);
  }
  log.info({ address: request.ip }, 'somebody logged in to the dashboard');
  return reply.header('set-cookie', sessionCookie(request, gate.sessions.begin())).redirect(to, 303);
}

function logOut(request: FastifyRequest, reply: FastifyReply, { sessions }: Gate): FastifyReply {
  const session = sessionIn(request);
  if (session !== null) sessions.end(session);
  return reply.header('set-cookie', endedCookie(request)).redirect(LOGIN_PATH, 303);
}

const whereTo = ({ query, body }: FastifyRequest): string => ownPath(askedSchema.safeParse(body ?? query).data?.to);
