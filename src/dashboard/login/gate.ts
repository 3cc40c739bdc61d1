import type { FastifyInstance } from 'fastify';
import type { Runtime } from '../../runtime.js';
import { demandLoopbackName } from '../own-origin.js';
import { demandLogin } from './demand-login.js';
import { keysOf, randomKeys } from './keys.js';
import { rememberNames } from './known-names.js';
import { addLogin } from './login.js';
import { openSessions } from './sessions.js';
import { countWrongTries } from './wrong-tries.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What every form of a page shown to this request carries in a hidden field. */
    formToken: string;
    /** Whether a cookie of ours says who asks: only such a visit can log out. */
    isLoggedIn: boolean;
  }
}

/** Lets in whoever logged in or has the password; where none is set, whoever is on this machine. */
export function addGate(app: FastifyInstance, { config: { DASHBOARD_PASSWORD: password }, now, log }: Runtime): void {
  app.decorateRequest('formToken', '');
  app.decorateRequest('isLoggedIn', false);
  if (password === undefined) {
    demandLoopbackName(app);
    giveFormToken(app, openSessions(randomKeys(), now).formToken(null));
  } else {
    const gate = {
      password,
      sessions: openSessions(keysOf(password), now),
      tries: countWrongTries(now),
      names: rememberNames(now),
    };
    demandLogin(app, gate);
    addLogin(app, gate, log);
  }
}

function giveFormToken(app: FastifyInstance, formToken: string): void {
  app.addHook('onRequest', async request => {
    request.formToken = formToken;
  });
}
