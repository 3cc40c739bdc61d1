import type { Dossier } from '../../../dossier/dossier.js';
import { dayOf } from '../../../policy/calendar.js';
import type { Step, TracedCharge, Verdict } from '../../../policy/trace.js';
import { money, shortened } from '../../../reply/figures.js';
import { harmlessLine } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { words } from '../card.js';
import { part, tableOf } from './part.js';

const MOST_CHARGES = 50;
/** So many are open from the beginning. */
const MOST_OPEN = 2;

const VERDICTS: Readonly<Record<Verdict, readonly [words: string, colour: 'good' | 'bad' | 'todo' | 'quiet']>> = {
  pays: ['pays', 'good'],
  nothing_left: ['applies, nothing left to pay', 'quiet'],
  refuses: ['refuses', 'bad'],
  for_a_person: ['for a person', 'todo'],
  does_not_apply: ['does not apply', 'quiet'],
  not_reached: ['not reached', 'quiet'],
};

/** How every rule of the policy came out on each charge, with the facts that it read. Null where none was tried. */
export function tracePart({ evidence }: Dossier): Html | null {
  if (evidence === null || evidence.charges.length === 0) return null;
  const { charges, policyVersion } = evidence;
  const more = charges.length - MOST_CHARGES;
  return part(
    'rules',
    `Rules of the policy ${policyVersion}`,
    html`
${charges.slice(0, MOST_CHARGES).map((traced, i) => chargeMarkup(traced, i < MOST_OPEN))}
${more > 0 ? html`<p class="faint">And ${more} more charges: <code>refunds explain CASE --json</code> shows every rule on each.</p>` : null}`,
  );
}

function chargeMarkup({ charge, steps }: TracedCharge, isOpen: boolean): Html {
  const { transactionId, amount, currency, chargedAt, leftToRefund } = charge;
  const paid = `${money(amount, currency)} of ${dayOf(chargedAt)}, ${shortened(leftToRefund, currency)} left`;
  const tried = steps.filter(step => step.verdict !== 'not_reached');
  const others = steps.filter(step => step.verdict === 'not_reached').map(step => words(step.rule).toLowerCase());
  const rows = tried.map(step => [
    { show: words(step.rule) },
    { show: step.clauses.join(', ') },
    { show: verdictMarkup(step, currency) },
    { show: harmlessLine(step.reads ?? '') },
  ]);
  return html`<details${isOpen ? html` open` : null}><summary><span class="mono">${harmlessLine(transactionId)}</span>, ${paid}</summary>
${tableOf(`Rules on ${harmlessLine(transactionId)}`, ['Rule', 'Clauses', 'Verdict', 'What it read'], rows)}
${others.length === 0 ? null : html`<p class="faint">Not reached: ${others.join(', ')}.</p>`}</details>
`;
}

function verdictMarkup({ verdict, amount, doubt }: Step, currency: string): Html {
  const [text, colour] = VERDICTS[verdict];
  const paid = amount === undefined ? '' : ` ${money(amount, currency)}`;
  const open = doubt === undefined ? '' : ` (${words(doubt).toLowerCase()})`;
  return html`<span class="chip ${colour}">${text}${paid}</span>${open}`;
}
