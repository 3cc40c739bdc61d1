import { type FastifyInstance, fastify } from 'fastify';
import { openQuestions, type Questions } from '../health/questions.js';
import { PARSE_DEADLINE_MS } from '../intake/parse/limits.js';
import { createParser } from '../intake/parse/parse-mail.js';
import { codeOf } from '../postgres/failure.js';
import type { RunningRole, Runtime } from '../runtime.js';
import { addBoard } from './board.js';
import { demandFormToken } from './demand-form-token.js';
import { readForms } from './form-body.js';
import { addHealth } from './health.js';
import { addGate } from './login/gate.js';
import { addMetrics } from './metrics.js';
import { refuseOtherSites } from './own-origin.js';
import { addCasePages } from './pages/case-pages.js';
import { addDesk } from './pages/desk.js';
import { addDownloads } from './pages/downloads.js';
import { addIncident } from './pages/incident.js';
import { addAssets } from './pages/layout.js';
import { addMessage } from './pages/message.js';
import { addMessages } from './pages/messages.js';
import { openPools } from './pools.js';
import { addRefusals, refuseAddress } from './refusal.js';
import { addSecurityHeaders } from './security-headers.js';

// People read one mail at a time; a second thread is for one that hangs.
const PARSER_THREADS = 2;

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

/** The dashboard without its socket: every route, behind the login where a password is set. */
export function buildDashboard(runtime: Runtime): FastifyInstance {
  const app = fastify({ logger: false, forceCloseConnections: true, frameworkErrors: refuseAddress });
  const pools = openPools(runtime);
  app.addHook('onClose', () => pools.end());
  const figures = { ...runtime, pool: pools.figures };
  const questions = openQuestions({ ...runtime, pool: pools.health });
  addSecurityHeaders(app);
  addRefusals(app, runtime.log);
  addGate(app, runtime);
  refuseOtherSites(app);
  readForms(app);
  addHealth(app, runtime, questions);
  addMetrics(app, figures, questions);
  addAssets(app);
  addPages(app, { ...runtime, pool: pools.pages }, figures, questions);
  addBoard(app, runtime);
  return app;
}

/** The pages of our own. Each form that acts carries the token of the visit that it was shown to. */
function addPages(app: FastifyInstance, runtime: Runtime, figures: Runtime, questions: Questions): void {
  const parser = createParser({ threads: PARSER_THREADS, deadlineMs: PARSE_DEADLINE_MS });
  app.addHook('onClose', () => parser.close());
  void app.register((pages, _options, done) => {
    demandFormToken(pages);
    addDesk(pages, figures, questions);
    addCasePages(pages, runtime, parser);
    addMessages(pages, runtime);
    addMessage(pages, runtime, parser);
    addDownloads(pages, runtime);
    addIncident(pages, runtime);
    done();
  });
}

function cannotListen(host: string, port: number, code: string): string {
  const place = `The dashboard cannot listen on ${host}:${port} (${code})`;
  return code === 'EADDRINUSE'
    ? `${place}: another program does; end it, or set DASHBOARD_PORT to a free port.`
    : `${place}: set DASHBOARD_HOST and DASHBOARD_PORT to an address of this machine.`;
}
