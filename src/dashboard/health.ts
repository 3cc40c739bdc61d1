import type { FastifyInstance } from 'fastify';
import type { Questions } from '../health/questions.js';
import { askReadiness } from '../health/readiness.js';
import type { Runtime } from '../runtime.js';

/** The path that answers without a password: orchestrators ask it whether the process lives. */
export const HEALTH_PATH = '/healthz';

/** Adds `/healthz` (the process serves) and `/readyz` (the desk does its work: 200, else 503 with the reasons). */
export function addHealth(app: FastifyInstance, runtime: Runtime, questions: Questions): void {
  app.get(HEALTH_PATH, () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const readiness = await askReadiness(questions, runtime.now);
    return reply.code(readiness.status === 'ready' ? 200 : 503).send(readiness);
  });
}
