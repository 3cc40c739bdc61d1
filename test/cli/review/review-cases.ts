import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failedCharge, importRows, ledgerOf } from '../../eligibility/read-mails.js';
import { refunds } from '../../support/cli.js';
import type { TestDatabase } from '../../support/database.js';
import { type MailOptions, mail } from '../../support/mail.js';
import { chargeRows, daysAgo, txn } from '../../support/sample-ledger.js';

const HOUR_MS = 3_600_000;
const LOG = `2026-11-10T09:30:04Z ERROR generation failed\n${'  at worker 7: internal_error\n'.repeat(30)}end of log`;
const LONG = `I will take legal action if you do not refund ${txn(1)} at once.\n\n${Array.from(
  { length: 30 },
  (_, i) => `Paragraph ${i + 1}: all four pictures failed, and nobody answered me.`,
).join('\n\n')}`;

/** Three cases that wait for a person, the oldest first: ada threatens, 伯 disputes a charge, cy threatens without proof. */
export const MAILS: readonly MailOptions[] = [
  {
    subject: 'Refund or court',
    text: LONG,
    attachments: [{ name: 'error.log', type: 'text/plain', content: LOG }],
  },
  {
    from: '伯 <bo@example.com>',
    subject: '\x1b[31mred\x1b[0m \u200bunauthorized charge 退款申请',
    text: `I did not make this charge: ${txn(2)}. Somebody else used my account. ${'https://example.com/'.padEnd(150, 'x')}`,
  },
  { from: 'Cy <cy@example.com>', subject: 'Money', text: `Legal action is next. ${txn(3)} was delivered, I know.` },
];

/** Takes in the mails by the built CLI, as mails that came one hour after the other; gives nothing but the rows. */
export async function threeReviewCases({ url, pool }: TestDatabase): Promise<void> {
  await importRows(pool, [
    ...ledgerOf('ada', 'bo', 'cy'),
    ...failedCharge('ada', txn(1), { chargedAt: daysAgo(5) }),
    ...chargeRows('bo', txn(2), { chargedAt: daysAgo(4) }),
    ...chargeRows('cy', txn(3), { chargedAt: daysAgo(3) }),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'review-'));
  const files = MAILS.map((_, i) => join(folder, `${i}.eml`));
  for (const [i, options] of MAILS.entries()) {
    const received = new Date(Date.now() - (30 - i) * HOUR_MS);
    await writeFile(files[i] ?? '', mail({ messageId: `<${i}@example.com>`, received, ...options }));
  }
  const env = { DATABASE_URL: url, MAIL_AUTHSERV_ID: 'mx.imaginator.test' };
  const { code, err } = await refunds(['ingest', '--answer', ...files], env);
  await rm(folder, { recursive: true });
  if (code !== 0) throw new Error(`The mails were not taken in (${code}): ${err}`);
}
