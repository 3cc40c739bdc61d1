import type { FastifyInstance, FastifyReply } from 'fastify';
import { errorFields, type Log } from '../log.js';

/** Ends a request with one sentence as plain text: people and scripts read it alike. */
export function sayPlainly(reply: FastifyReply, status: number, sentence: string): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').send(`${sentence}\n`);
}

/** Tells unknown paths and errors in a sentence. What went wrong inside is logged, and never shown. */
export function addRefusals(app: FastifyInstance, log: Log): void {
  app.setNotFoundHandler((_request, reply) =>
    sayPlainly(reply, 404, 'There is no such page: see / for those there are.'),
  );
  app.setErrorHandler((error, request, reply) => {
    const status = clientError(error);
    if (status !== null) return sayPlainly(reply, status, 'The request could not be read: send it again, well-formed.');
    log.error({ route: request.routeOptions.url, ...errorFields(error) }, 'the dashboard failed to answer');
    return sayPlainly(reply, 500, 'Something went wrong here: try again, or see the log of the dashboard.');
  });
}

/** The status of an error that is the request's own fault (4xx), else null. */
function clientError(error: unknown): number | null {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
