import type { Connection } from '../../../desk/connections.js';
import type { Count } from '../../../desk/figures.js';
import type { Outgoing } from '../../../desk/smtp-outcomes.js';
import { durationText } from '../../../health/duration.js';
import type { QueueDepth } from '../../../health/queue-depths.js';
import { type Html, html } from '../../html.js';
import { grouped } from '../../plot/numbers.js';
import { card, rowTable, section, words } from '../card.js';

const STATES = ['waiting', 'active', 'delayed', 'failed'] as const;

/** How many jobs each queue has, with links to Bull Board; those that are done say nothing. */
export function queuesCard(depths: readonly QueueDepth[]): Html {
  const rows = depths.map(depth => [name(depth), ...STATES.map(state => jobs(depth, state))] as const);
  return card('Queues', rows, ['Queue', ...STATES.map(words)]);
}

const name = ({ queue, paused }: QueueDepth): Html =>
  html`<a href="/queues/queue/${queue}">${words(queue)}</a>${paused ? html` <span class="chip bad">paused</span>` : null}`;

function jobs({ queue, jobs: { waiting = 0, prioritized = 0, paused = 0, ...others } }: QueueDepth, state: string) {
  // While a queue is paused, BullMQ counts what waits in it apart.
  const count = state === 'waiting' ? waiting + prioritized + paused : (others[state] ?? 0);
  if (state !== 'failed' || count === 0) return count;
  return html`<a href="/queues/queue/${queue}?status=failed">${grouped(count)}</a>`;
}

/** The outgoing mails by status. */
export function repliesCard(outgoing: readonly Outgoing[]): Html {
  const statuses = ['queued', 'sent', 'uncertain', 'undelivered', 'failed'];
  const countOf = (status: string) => outgoing.find(one => one.status === status)?.count ?? 0;
  return card(
    'Replies',
    statuses.map(status => [words(status), countOf(status)] as const),
  );
}

/** The cases by state, those that wait for somebody first; trials apart from them. */
export function casesCard(cases: readonly Count[]): Html {
  const waiting = cases.filter(({ kind }) => kind.startsWith('needs_'));
  const decided = cases.filter(({ kind }) => !kind.startsWith('needs_'));
  return card(
    'Cases',
    [...waiting, ...decided].map(
      ({ kind, count }) => [html`<a href="/cases?kind=real&state=${kind}">${words(kind)}</a>`, count] as const,
    ),
  );
}

const PARTS = { imap: 'Mailbox (IMAP)', smtp: 'Replies (SMTP)', payment: 'Payment provider' } as const;
const CHIPS = { ok: ['good', 'in order'], refused: ['bad', 'refuses our login'], away: ['bad', 'away'] } as const;

/** How the servers stand that the desk uses. `mailbox` is the name of the folder that is read. */
export function serversCard(connections: readonly Connection[], mailbox: string, now: Date): Html {
  const rows = connections.map(({ part, standing, since }) => {
    const [look, text] = CHIPS[standing];
    const age = durationText((now.getTime() - since.getTime()) / 1000);
    return [
      PARTS[part],
      html`<span class="chip ${look}">${text}</span> <span class="faint">for ${age}</span>`,
    ] as const;
  });
  const tried = rows.length === 0 ? html`<p class="faint">None was tried yet.</p>` : rowTable(rows);
  return section('Servers', html`${tried}<p class="faint">The mailbox that is read is ${mailbox}.</p>`);
}
