import { writeFate } from '../../src/desk/fates.js';
import { storeIncoming } from '../../src/desk/incoming.js';
import type { Reading } from '../../src/desk/reading.js';
import { freezeCases } from '../../src/eligibility/freeze-cases.js';
import type { CheckSettings } from '../../src/eligibility/settings.js';
import { importLedger } from '../../src/ledger/import/import-ledger.js';
import { UTC_WEEK } from '../../src/policy/calendar.js';
import type { Claim } from '../../src/policy/claims.js';
import { POLICIES } from '../../src/policy/versions.js';
import type { Pool, Transaction } from '../../src/postgres/pool.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { reading } from '../support/reading.js';
import { accountRows, type ChargeOptions, chargeRows, PRICE } from '../support/sample-ledger.js';

export const RECEIVED_AT = new Date('2026-11-22T12:00:00Z');
export const DECIDED_AT = new Date('2026-11-22T12:00:05Z');

/** A mail as intake leaves it for the decision. */
export interface ReadMail {
  /** Default ada@example.com; null: nobody readable. */
  readonly from?: string | null;
  readonly dmarc?: 'pass' | 'fail' | 'none';
  readonly transactionIds?: readonly string[];
  readonly invoiceNumbers?: readonly string[];
  readonly messageId?: string | null;
  readonly references?: readonly string[];
  readonly answer?: boolean;
  /** A trial that came by mail, as in shadow mode; else one is ingested from a file. */
  readonly watched?: boolean;
  readonly receivedAt?: Date;
  /** What it says; the words do not matter here. */
  readonly claims?: readonly Claim[];
  /** Default true. */
  readonly explained?: boolean;
  readonly documented?: boolean;
  /** What else intake read in it. */
  readonly reading?: Partial<Reading>;
}

const mails = { count: 0 };

/** Stores a mail that was read and waits for its decision; gives its id. */
export async function storeRead(pool: Pool, mail: ReadMail): Promise<string> {
  mails.count += 1;
  const {
    from = 'ada@example.com',
    messageId = `<${mails.count}@example.com>`,
    watched = false,
    answer = !watched,
  } = mail;
  const uidValidity = answer || watched ? 1n : 0n; // a file has none
  const place = { mailbox: 'INBOX', uidValidity, uid: mails.count, receivedAt: mail.receivedAt ?? RECEIVED_AT };
  const [id = ''] = await inTransaction(pool, transaction =>
    storeIncoming(transaction, [{ ...place, raw: Buffer.from('a mail'), answer }]),
  );
  await writeFate(
    pool,
    id,
    { kind: 'read', reading: readingOf(mail, from) },
    { messageId, sender: from, subject: 'Refund' },
  );
  return id;
}

function readingOf(mail: ReadMail, from: string | null): Reading {
  const { dmarc = 'pass', transactionIds = [], invoiceNumbers = [], references = [] } = mail;
  const sender: Reading['sender'] =
    from === null ? { kind: 'absent' } : { kind: 'one', address: from, domain: from.slice(from.indexOf('@') + 1) };
  return reading({
    sender,
    authentication: { dmarc, why: '' },
    transactionIds: [...transactionIds],
    invoiceNumbers: [...invoiceNumbers],
    references: [...references],
    claims: (mail.claims ?? []).map(claim => ({ claim, words: claim })),
    explained: mail.explained ?? true,
    documented: mail.documented ?? false,
    language: 'en',
    ...mail.reading,
  });
}

/** Settings with a clock that stands, case ids and tokens that count (RF-0001, RF-0002 …), and caps that nothing reaches. */
export function settings(changes: Partial<CheckSettings> = {}): CheckSettings {
  let cases = 0;
  let tokens = 0;
  return {
    limits: { autoApprove: null },
    calendar: UTC_WEEK,
    policies: POLICIES,
    refundsAddress: 'refunds@imaginator.com',
    supportAddress: 'support@imaginator.com',
    caps: { sender: 100, case: 100 },
    confirmBy: 'name',
    mode: 'live',
    newToken: () => {
      tokens += 1;
      return String(tokens).padStart(32, '0');
    },
    now: () => DECIDED_AT,
    newCaseId: () => {
      cases += 1;
      return `RF-${String(cases).padStart(4, '0')}`;
    },
    ...changes,
  };
}

/** Rows for `importRows`: the price list, and accounts with these names. */
export const ledgerOf = (...names: readonly string[]) => [PRICE, ...names.flatMap(name => accountRows(name))];

/** Four images of ten days before the request, all failed unless told otherwise. */
export const failedCharge = (name: string, id: string, options: ChargeOptions = {}) =>
  chargeRows(name, id, { failed: options.images ?? 4, chargedAt: '2026-11-12T09:30:00Z', ...options });

/** Imports rows as `refunds ledger import` does. */
export async function importRows(pool: Pool, rows: readonly object[]): Promise<void> {
  async function* lines() {
    for (const row of rows) yield JSON.stringify(row);
  }
  const disputed = async (transaction: Transaction, transactionIds: readonly string[]) => {
    await freezeCases(transaction, transactionIds, settings());
  };
  const outcome = await importLedger(pool, lines(), { dryRun: false, now: DECIDED_AT, disputed });
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome.problems));
}
