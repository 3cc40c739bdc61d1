import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { isRead } from './own-origin.js';
import { refuse } from './refusal.js';
import { isSameSecret } from './same-secret.js';

const formSchema = z.object({ form_token: z.string() });

/**
 * Refuses every action of this part of the dashboard whose form was not on a page shown to the same visit: another site can
 * send a form here, but cannot read our page for the token (CSRF).
 */
export function demandFormToken(part: FastifyInstance): void {
  part.addHook('preHandler', async (request, reply) => {
    if (isRead(request.method)) return;
    const form = formSchema.safeParse(request.body);
    if (form.success && isSameSecret(form.data.form_token, request.formToken)) return;
    return refuse(reply, 403, 'This form is no longer valid, and nothing was done: load its page again and repeat it.');
  });
}
