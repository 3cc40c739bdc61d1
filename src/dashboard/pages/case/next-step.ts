import type { Dossier } from '../../../dossier/dossier.js';
import type { Decision } from '../../../policy/decision.js';
import { type Html, html } from '../../html.js';
import { part } from './part.js';
import { totalsText } from './show.js';

/** The part of the page that says what a person does next, with the commands. */
export const nextPart = (dossier: Dossier): Html => part('next', 'What to do', nextSteps(dossier));

function nextSteps({ case: { caseId, live, decision }, refunds, mails, seq }: Dossier): Html[] {
  if (!live) return [html`<p>This is a trial: nothing is paid or sent, and nobody decides on it.</p>`];
  const hasFailed = refunds.some(refund => refund.status === 'failed' && refund.seq === seq);
  const isLost = mails.some(mail => mail.direction === 'out' && ['failed', 'undelivered'].includes(mail.status));
  return [
    ...(hasFailed ? [html`<p>A refund failed at the payment gateway: see <a href="#money">Money</a>.</p>\n`] : []),
    ...(isLost ? [html`<p>A reply did not reach its customer: see <a href="#mails">Mails</a>.</p>\n`] : []),
    stepsOf(decision, caseId),
  ];
}

/** What is so, and the orders that a person may give. */
const choices = (situation: string, orders: readonly Html[]): Html => html`<p>${situation}</p>
<ul class="plain orders">${orders.map(order => html`<li>${order}</li>\n`)}</ul>`;

function stepsOf(decision: Decision, caseId: string): Html {
  const order = orderOn(caseId);
  const reopen = html`${order('reopen')} lets it wait for a person again`;
  switch (decision.kind) {
    case 'decided':
      return choices('It is decided, and nobody has to do anything.', [
        html`${order('override', '--amount AMOUNT')} gives it a new total`,
        reopen,
      ]);
    case 'withdrawn':
      return choices('The customer took the request back, and nobody has to do anything.', [reopen]);
    case 'ask':
      return choices('It waits for the customer’s answer, and nobody has to do anything.', [
        html`${order('approve', '--amount AMOUNT')} pays without it`,
        html`${order('deny')} pays nothing`,
      ]);
    case 'verify':
      return choices('It waits for the account’s owner to confirm the request, and nobody has to do anything.', [
        html`${order('deny')} decides without that`,
      ]);
    case 'review':
      return reviewSteps(decision, caseId);
  }
}

function reviewSteps({ reasons, proposal }: Extract<Decision, { kind: 'review' }>, caseId: string): Html {
  const order = orderOn(caseId);
  const deny = html`${order('deny')} pays nothing`;
  if (reasons.includes('second_person'))
    return choices('It waits for a second person:', [
      html`<code>refunds cases confirm ${caseId}</code> lets the proposal take effect`,
      deny,
    ]);
  const amount = proposal === null || proposal.state === 'denied' ? null : totalsText(proposal.totals);
  const given = amount === null ? ['--amount AMOUNT'] : [];
  const pays =
    amount === null ? html`pays an amount` : html`pays the proposed ${amount}, or another with <code>--amount</code>`;
  return choices('A person decides:', [
    html`${order('approve', ...given)} ${pays}`,
    html`${order('credit', ...given)} gives service credit`,
    deny,
    html`${order('ask')} asks the customer`,
    html`<code>refunds review</code> walks through all cases that wait`,
  ]);
}

/** A person's order on the case, as it is typed. */
const orderOn =
  (caseId: string) =>
  (verb: string, ...options: readonly string[]): Html =>
    html`<code>${['refunds cases', verb, caseId, ...options, '--reason WHY'].join(' ')}</code>`;
