import type { FastifyReply } from 'fastify';
import { formTokenField } from '../form-token.js';
import { type Html, html } from '../html.js';
import { sendBarePage } from '../pages/layout.js';

export const LOGIN_PATH = '/login';

/** The login form. `to` is where to go then; `problem`, a sentence, is what was wrong with the last try. */
export function sendLoginPage(reply: FastifyReply, to: string, problem: string | null, status = 200): FastifyReply {
  const title = problem === null ? 'Log in · Refund Desk' : 'Not logged in · Refund Desk';
  const body = html`<h1>Refund Desk</h1>
<form class="card stack" method="post" action="${LOGIN_PATH}">
${formTokenField(reply.request)}<input type="hidden" name="to" value="${to}">
<label>Password
<input type="password" name="password" autocomplete="current-password" required autofocus${problem === null ? null : WRONG}>
</label>
${problem === null ? null : html`<p id="problem" class="error" role="alert">${problem}</p>`}
<button class="primary">Log in</button>
</form>`;
  return sendBarePage(reply, { title, body, live: false }, status);
}

// The field has the focus: what describes it is read aloud with it.
const WRONG: Html = html` aria-invalid="true" aria-describedby="problem"`;

/** Where a form was sent after its session ended. */
export function sendSessionEnded(reply: FastifyReply): FastifyReply {
  const body = html`<h1>Refund Desk</h1>
<p class="notice bad">Your session has ended, and nothing was done. Log in, and do it again.</p>
<p><a href="${LOGIN_PATH}">Log in</a></p>`;
  return sendBarePage(reply, { title: 'Your session has ended · Refund Desk', body, live: false }, 401);
}
