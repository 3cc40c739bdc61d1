import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config.js';
import type { Answer } from '../../health/ask.js';
import { findTroubles } from '../../health/find-troubles.js';
import { isLive, openPlots, rememberedPlots } from '../../health/plots.js';
import type { Questions } from '../../health/questions.js';
import type { Runtime } from '../../runtime.js';
import { type Html, html } from '../html.js';
import { textures } from '../plot/textures.js';
import { unknownCard } from './card.js';
import { accountingCard, unaccounted } from './desk/accounting.js';
import { firstSteps, isFresh } from './desk/first-steps.js';
import { flowCard } from './desk/flow.js';
import { glance } from './desk/glance.js';
import { type Learnt, learn } from './desk/learn.js';
import { moneyOutCard, providerName, refundsCard } from './desk/money.js';
import { reviewsCard } from './desk/reviews.js';
import { shadowBanner, shadowCard } from './desk/shadow.js';
import { casesCard, queuesCard, repliesCard, serversCard } from './desk/work.js';
import { sendPage } from './layout.js';
import { notice } from './notice.js';

/** Adds `/`: whether mail flows, what waits for people, and the desk in numbers and plots. */
export function addDesk(app: FastifyInstance, { config, now, ...runtime }: Runtime, questions: Questions): void {
  const plots = rememberedPlots(openPlots({ ...runtime, config, now }));
  app.get('/', async (_request, reply) => {
    const learnt = await learn(questions, plots, now, isLive(config));
    const { stopped, people } = wrong(learnt);
    const body = html`${textures()}<h1>${headingOf(learnt, stopped)}</h1>
${isLive(config) ? null : shadowBanner()}
${notice('bad', 'What is wrong', stopped)}
${notice('todo', 'Waits for people', people)}
${isFresh(learnt) ? firstSteps() : glance(learnt)}
<div class="cards">
${isFresh(learnt) ? parts(learnt, config) : cards(learnt, config)}
</div>
<p class="faint">As of ${now().toISOString().slice(0, 19).replace('T', ' ')}. All times are UTC.</p>`;
    return sendPage(reply, { title: stopped.length === 0 ? 'Refund Desk' : '(!) Refund Desk', body, live: true });
  });
}

function headingOf(learnt: Learnt, stopped: readonly string[]): string {
  if (stopped.length > 0) return 'Something is wrong';
  return isFresh(learnt) ? 'Ready to start' : 'Mail is flowing';
}

function wrong(learnt: Learnt) {
  const { survey, accounting } = learnt;
  // That a desk which was never started has scanned nothing is no news.
  const troubles = findTroubles(survey).filter(({ kind }) => kind !== 'mailbox_scan' || !isFresh(learnt));
  const of = (weight: 'stopped' | 'people') => troubles.filter(one => one.weight === weight).map(one => one.sentence);
  return { stopped: [...of('stopped'), ...(accounting.ok ? unaccounted(accounting.value) : [])], people: of('people') };
}

/** Each card stands or falls with its own answer: one slow query leaves the others on the page. */
function cards(learnt: Learnt, config: Config): Html[] {
  const { survey, counts, accounting, reviews, hours, days, money, trials } = learnt;
  const { now } = survey;
  const live = isLive(config);
  return [
    ...(trials === null ? [] : [of('What would have been', trials, shadowCard)]),
    html`<div class="pair whole">${of('Every mail accounted for', accounting, accountingCard)}
${of('Review clock', reviews, value => reviewsCard(value, now))}</div>`,
    of('The last 24 hours', hours, value => flowCard('hours', value, live)),
    of('The last 30 days', days, value => flowCard('days', value, live)),
    of('Money out', money, moneyOutCard),
    of('Refunds', counts, ({ refunds }) => refundsCard(refunds, settlement(learnt, config), now)),
    ...parts(learnt, config),
    of('Replies', counts, ({ outgoing }) => repliesCard(outgoing)),
    of('Cases', counts, ({ cases }) => casesCard(cases)),
  ];
}

/** What the desk works with: there before its first mail. */
const parts = ({ survey: { now, waits, depths } }: Learnt, config: Config): Html[] => [
  of('Queues', depths, queuesCard),
  of('Servers', waits, ({ connections }) => serversCard(connections, config.IMAP_MAILBOX, now)),
];

const of = <T>(title: string, answer: Answer<T>, make: (value: T) => Html): Html =>
  answer.ok ? make(answer.value) : unknownCard(title, answer.why);

function settlement({ survey: { waits } }: Learnt, config: Config) {
  const waiting = waits.ok ? [waits.value.triedRefund, waits.value.untriedRefund] : [];
  const [oldestPendingAt = null] = waiting
    .flatMap(refund => refund?.postedAt ?? [])
    .sort((a, b) => Number(a) - Number(b));
  return { provider: providerName(config.SETTLEMENT_URL), oldestPendingAt };
}
