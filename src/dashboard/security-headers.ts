import type { FastifyInstance } from 'fastify';

/** For our own pages: one stylesheet, one script and one icon of ours, never inside another page. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'";

/** For Bull Board: its scripts and requests stay here. It styles inline, and its web fonts of another host are refused. */
export const BOARD_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

/** For what a stranger made (a mail, an attachment): wherever it is opened it runs nothing, asks for nothing, is nobody. */
export const STRANGERS_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** The headers that every answer of the dashboard has, refusals and errors among them. */
export const SECURITY_HEADERS = {
  'content-security-policy': PAGE_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // Pages show customers' data: no copy in a shared cache, nor behind the Back button of a shared machine.
  'cache-control': 'no-store',
} as const;

/** Gives every answer the headers above. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(SECURITY_HEADERS);
  });
}

/** Gives the answers of this part of the dashboard another content security policy. */
export function setPolicy(part: FastifyInstance, policy: string): void {
  part.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', policy);
  });
}
