import type { RefundSum } from '../../../desk/figures.js';
import { durationText } from '../../../health/duration.js';
import type { MoneyOfDay } from '../../../ledger/money-by-day.js';
import { decimal, plain } from '../../../money.js';
import { type Html, html } from '../../html.js';
import { figure } from '../../plot/figure.js';
import { moneyPlots } from '../../plot/money.js';
import { groupedAmount } from '../../plot/numbers.js';
import { dayColumns } from '../../plot/times.js';
import { rowTable, section, words } from '../card.js';

const METHOD: Readonly<Record<string, string>> = {
  original_payment_method: 'Refunds',
  service_credit: 'Service credits',
};

/** Money out by day and clause: a plot for each currency, refunds apart from credits. */
export function moneyOutCard({
  days,
  posted,
}: {
  readonly days: readonly Date[];
  readonly posted: readonly MoneyOfDay[];
}): Html {
  const columns = dayColumns(days);
  const plots = moneyPlots(posted, days).map(({ method, currency, total, ...plot }) => {
    const title = `${METHOD[method] ?? words(method)} in ${currency}`;
    return figure({
      ...plot,
      columns,
      id: `money-${method}-${currency}`,
      title,
      note: `${total} ${currency} by day and clause, UTC`,
    });
  });
  const none = html`<p class="empty">No money went out in the last 30 days.</p>`;
  return section(
    'Money out, the last 30 days',
    plots.length === 0 ? none : html`<div class="figures">${plots}</div>`,
    'card whole',
  );
}

/** Who settles refunds, and since when the oldest one waits for it (UTC). */
export interface Settlement {
  readonly provider: string;
  readonly oldestPendingAt: Date | null;
}

/** The refunds by currency and status: how many, and how much together. */
export function refundsCard(refunds: readonly RefundSum[], { provider, oldestPendingAt }: Settlement, now: Date): Html {
  const rows = refunds.map(
    ({ status, currency, count, amount }) =>
      [words(status), count, `${groupedAmount(plain(decimal(amount), currency))} ${currency}`] as const,
  );
  const waited =
    oldestPendingAt === null
      ? ''
      : `The oldest pending one waits for ${durationText((now.getTime() - oldestPendingAt.getTime()) / 1000)}. `;
  return section(
    'Refunds',
    html`${rowTable(rows, ['Status', 'Refunds', 'Amount'])}<p class="faint">${waited}Settled by ${provider}.</p>`,
  );
}

/** What settles the refunds, as people name it: never more of the URL than its host. */
export const providerName = (url: string | undefined): string =>
  url === undefined ? 'the ledger itself' : new URL(url).host;
