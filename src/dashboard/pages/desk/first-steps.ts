import { type Html, html } from '../../html.js';
import type { Learnt } from './learn.js';

/** Whether nothing has ever happened here: no scan of the mailbox was completed, and there is no mail. */
export const isFresh = ({ survey: { lastScan }, accounting }: Pick<Learnt, 'survey' | 'accounting'>): boolean =>
  lastScan.ok && lastScan.value === null && accounting.ok && accounting.value.fetched === 0;

/** What to do on a desk that was just installed. */
export const firstSteps = (): Html => html`<section class="notice todo">
<h2>What to do first</h2>
<ol>
<li><code>refunds check</code> says whether the settings are right: mailbox, mail server, database, queue and DNS.</li>
<li><code>refunds ledger import FILE</code> brings in the charges that requests are decided on.</li>
<li><code>refunds start</code> runs the workers. Once they have scanned the mailbox, this page shows the desk by itself.</li>
</ol>
</section>`;
