import type { Flow } from '../../../health/plots.js';
import { type Html, html } from '../../html.js';
import { counted, type LayerOf } from '../../plot/counted.js';
import { figure } from '../../plot/figure.js';
import { dayColumns, hourColumns } from '../../plot/times.js';
import { section } from '../card.js';

// The same kind has the same texture in each plot.
const ARRIVALS: readonly LayerOf[] = [
  { name: 'Requests', kinds: ['case'] },
  { name: 'Ignored', kinds: ['ignored'] },
  { name: 'On their way', kinds: ['pending'] },
  { name: 'Quarantined', kinds: ['quarantined'] },
];
const DECISIONS: readonly LayerOf[] = [
  { name: 'Approved', kinds: ['approved', 'partially_approved'] },
  { name: 'Denied', kinds: ['denied'] },
  { name: 'Asked', kinds: ['needs_info', 'needs_verification'] },
  { name: 'For a person', kinds: ['needs_review'] },
  { name: 'Withdrawn', kinds: ['withdrawn'] },
];

const TIMES = {
  hours: { columns: hourColumns, last: 'last 24 hours', note: 'by hour, UTC' },
  days: { columns: dayColumns, last: 'last 30 days', note: 'by day, UTC' },
} as const;

/** What arrived and what was decided, in the hours of a day or the days of a month. In shadow mode decisions are trials. */
export function flowCard(of: keyof typeof TIMES, flow: Flow, live: boolean): Html {
  const { columns, last, note } = TIMES[of];
  const common = { columns: columns(flow.pieces) };
  const decided = live ? 'Decisions' : 'Trial decisions';
  return section(
    `The ${last}`,
    html`<div class="figures">
${figure({ ...common, id: `arrivals-${of}`, title: `Arrivals, ${last}`, note: `mails ${note}`, ...counted(flow.arrivals, flow.pieces, ARRIVALS) })}
${figure({ ...common, id: `decisions-${of}`, title: `${decided}, ${last}`, note: `decisions ${note}`, ...counted(flow.decisions, flow.pieces, DECISIONS) })}
</div>`,
    'card whole',
  );
}
