import { type FastifyInstance, fastify } from 'fastify';
import { codeOf } from '../postgres/failure.js';
import type { RunningRole, Runtime } from '../runtime.js';
import { addBoard } from './board.js';
import { addHealth } from './health.js';
import { addMetrics } from './metrics.js';
import { demandLoopbackName, refuseOtherSites } from './own-origin.js';
import { addDesk } from './pages/desk.js';
import { addStyle } from './pages/layout.js';
import { demandPassword } from './password.js';
import { openQuestions } from './questions.js';
import { addRefusals } from './refusal.js';
import { addSecurityHeaders } from './security-headers.js';

/**
 * Serves the dashboard on DASHBOARD_HOST:DASHBOARD_PORT until it is closed; closing ends open connections too. Rejects
 * with a sentence where the address cannot be had.
 */
export async function openDashboard(runtime: Runtime): Promise<RunningRole> {
  const { DASHBOARD_HOST: host, DASHBOARD_PORT: port } = runtime.config;
  const app = buildDashboard(runtime);
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw new Error(cannotListen(host, port, codeOf(error)), { cause: error });
  }
  runtime.log.info({ host, port }, 'the dashboard is open');
  return { close: () => app.close() };
}

/** The dashboard without its socket: every route, behind the password where one is set. */
export function buildDashboard(runtime: Runtime): FastifyInstance {
  const app = fastify({ logger: false, forceCloseConnections: true });
  const questions = openQuestions(runtime);
  addSecurityHeaders(app);
  addRefusals(app, runtime.log);
  const password = runtime.config.DASHBOARD_PASSWORD;
  if (password === undefined) demandLoopbackName(app);
  else demandPassword(app, password);
  refuseOtherSites(app);
  addHealth(app, runtime, questions);
  addMetrics(app, runtime, questions);
  addStyle(app);
  addDesk(app, runtime, questions);
  addBoard(app, runtime);
  return app;
}

function cannotListen(host: string, port: number, code: string): string {
  const place = `The dashboard cannot listen on ${host}:${port} (${code})`;
  return code === 'EADDRINUSE'
    ? `${place}: another program does; end it, or set DASHBOARD_PORT to a free port.`
    : `${place}: set DASHBOARD_HOST and DASHBOARD_PORT to an address of this machine.`;
}
