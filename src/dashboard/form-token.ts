import type { FastifyRequest } from 'fastify';
import { type Html, html } from './html.js';

/** The hidden field that every form of ours with method="post" must hold. */
export function formTokenField({ formToken }: FastifyRequest): Html {
  return html`<input type="hidden" name="form_token" value="${formToken}">`;
}
