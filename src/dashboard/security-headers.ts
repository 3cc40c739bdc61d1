import type { FastifyInstance } from 'fastify';

/** For our own pages: one stylesheet and one icon of ours, no script at all, never inside another page. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** For Bull Board: its scripts and requests stay here. It styles inline, and its web fonts of another host are refused. */
export const BOARD_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

/** Adds the headers that every answer of the dashboard has, refusals and errors among them. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'content-security-policy': PAGE_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      // Pages show customers' data: no copy in a shared cache, nor behind the Back button of a shared machine.
      'cache-control': 'no-store',
    });
  });
}

/** Gives the answers of this part of the dashboard another content security policy. */
export function setPolicy(part: FastifyInstance, policy: string): void {
  part.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', policy);
  });
}
