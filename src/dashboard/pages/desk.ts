import type { FastifyInstance } from 'fastify';
import type { Runtime } from '../../runtime.js';
import type { Answer } from '../ask.js';
import type { Figures } from '../figures.js';
import { type Html, html } from '../html.js';
import type { Questions } from '../questions.js';
import type { QueueDepth } from '../queue-depths.js';
import { askReadiness, type Readiness } from '../readiness.js';
import { casesCard, mailCard, moneyCard, queuesCard, repliesCard } from './desk-cards.js';
import { sendPage } from './layout.js';
import { notice } from './notice.js';
import { peoplesWork } from './peoples-work.js';
import { troubles } from './troubles.js';

const REFRESH_SECONDS = 30;

/** Adds `/`: whether mail flows, what waits for people, and the desk in numbers. */
export function addDesk(app: FastifyInstance, { now }: Runtime, questions: Questions): void {
  app.get('/', async (_request, reply) => {
    const [readiness, figures, depths] = await Promise.all([
      askReadiness(questions, now),
      questions.figures(),
      questions.queueDepths(),
    ]);
    const wrong = troubles(readiness, figures, depths);
    const body = html`${notices(wrong, figures)}
<div class="cards">
${cards(readiness, figures, depths)}
</div>
<p class="faint">${now().toISOString().slice(0, 19).replace('T', ' ')} UTC. This page loads itself again every ${REFRESH_SECONDS} s.</p>`;
    return sendPage(reply, wrong.length === 0 ? 'Refund Desk' : '(!) Refund Desk', REFRESH_SECONDS, body);
  });
}

function notices(wrong: readonly string[], figures: Answer<Figures>): Html {
  const flows = html`<section class="notice good"><p>Mail is flowing.</p></section>`;
  const waiting = figures.ok ? peoplesWork(figures.value) : [];
  return html`${wrong.length === 0 ? flows : notice('bad', 'Something is wrong', wrong)}
${notice('todo', 'Waits for people', waiting)}`;
}

function cards({ checks }: Readiness, figures: Answer<Figures>, depths: Answer<readonly QueueDepth[]>): Html[] {
  const known = figures.ok
    ? [mailCard(checks.mailbox, figures.value), ...[casesCard, moneyCard, repliesCard].map(make => make(figures.value))]
    : [];
  return [...known, ...(depths.ok ? [queuesCard(depths.value)] : [])];
}
