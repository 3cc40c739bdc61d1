import { createParser } from '../../../src/intake/parse/parse-mail.js';
import { failedCharge, importRows, ledgerOf } from '../../eligibility/read-mails.js';
import { openBrowser, type Screen, type TestBrowser, type TestPage } from '../../support/browser.js';
import { mail } from '../../support/mail.js';
import { txn } from '../../support/sample-ledger.js';
import { hostileMail, takeIn } from '../hostile-mail.js';
import { type ServedDashboard, serveDashboard } from '../served.js';
import { logIn } from './log-in.js';

export const PASSWORD = 'open sesame';

/** A dashboard behind a password with three mails and an incident, and a browser in front of it. */
export interface OpenedDashboard {
  readonly dashboard: ServedDashboard;
  readonly browser: TestBrowser;
  /** The id of a mail that asks for a refund. */
  readonly request: string;
  /** The id of a mail that tries to act. */
  readonly hostile: string;
  /** The id of a mail that is held back. */
  readonly held: string;
  /** Opens a path as somebody who logs in on the way. */
  open(path: string, screen?: Screen): Promise<TestPage>;
  close(): Promise<void>;
}

/** Serves the dashboard and starts the browser; `env` adds to the dashboard's environment. */
export async function openDashboardInBrowser(env: Record<string, string> = {}): Promise<OpenedDashboard> {
  const [dashboard, browser] = await Promise.all([
    serveDashboard({ DASHBOARD_PASSWORD: PASSWORD, ...env }),
    openBrowser(),
  ]);
  const mails = await takeInMails(dashboard);
  await importRows(dashboard.database.pool, INCIDENT);
  const open = async (path: string, screen: Screen = 'desktop') => {
    const opened = await browser.open(dashboard.url, screen);
    await logIn(opened.page, PASSWORD, path);
    return opened;
  };
  const close = async () => {
    await browser.close();
    await dashboard.close();
  };
  return { dashboard, browser, ...mails, open, close };
}

async function takeInMails({ database: { pool } }: ServedDashboard) {
  const parser = createParser({ threads: 1, deadlineMs: 10_000 });
  const text = `Hello,\n\nthe images of ${txn(7)} failed. I want my money back, please.\n\nAda`;
  const attachments = [{ name: 'error.log', content: 'HTTP 500' }];
  const request = await takeIn(pool, mail({ subject: `Refund for ${txn(7)}`, text, attachments }), parser);
  const hostile = await takeIn(pool, hostileMail(), parser);
  const held = await takeIn(
    pool,
    mail({ subject: 'Out of office', headers: { 'Auto-Submitted': 'auto-replied' } }),
    parser,
  );
  await parser.close();
  return { request, hostile, held };
}

const INCIDENT = [
  ...ledgerOf('ada'),
  {
    type: 'invoice',
    invoice_number: 'INV-2026-000001',
    account_id: 'acc_ada',
    period_start: '2026-11-01T00:00:00Z',
    period_end: '2026-12-01T00:00:00Z',
  },
  ...failedCharge('ada', 'outage', { failed: 0, images: 1, amount: '10.00' }).map(row =>
    row.type === 'charge' ? { ...row, invoice_number: 'INV-2026-000001' } : row,
  ),
  {
    type: 'incident',
    incident_id: 'inc_1',
    kind: 'outage',
    model_tiers: ['standard'],
    started_at: '2026-11-10T00:00:00Z',
    ended_at: '2026-11-13T00:00:00Z',
    title: 'Image API down',
  },
];
