import { openCase } from '../../src/desk/cases.js';
import { appendDecision } from '../../src/desk/decisions.js';
import { type Fate, writeFate } from '../../src/desk/fates.js';
import { type IncomingMail, storeIncoming } from '../../src/desk/incoming.js';
import type { Reading } from '../../src/desk/reading.js';
import { joinCase } from '../../src/desk/requests.js';
import { decide } from '../../src/policy/decide.js';
import { type Decision, stateOf } from '../../src/policy/decision.js';
import { JANUARY_2025 } from '../../src/policy/january-2025.js';
import type { Pool } from '../../src/postgres/pool.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { charge, facts, failed } from '../policy/sample.js';
import type { TestDatabase } from '../support/database.js';
import { reading } from '../support/reading.js';

/* Rows of the desk for tests, written as the product writes them. */

export const RECEIVED_AT = new Date('2026-11-22T12:00:00Z');

/** A mail at a place of the mailbox; change what the test is about. */
export const incoming = (uid: number, changes: Partial<IncomingMail> = {}): IncomingMail => ({
  mailbox: 'INBOX',
  uidValidity: 7n,
  uid,
  receivedAt: RECEIVED_AT,
  raw: Buffer.from(`Subject: ${uid}\r\n\r\nRefund, please.`),
  answer: true,
  ...changes,
});

/** Stores mails and gives their ids. */
export const store = (pool: Pool, ...mails: readonly IncomingMail[]) =>
  inTransaction(pool, transaction => storeIncoming(transaction, mails));

/** Stores one mail and gives its id. */
export async function storeOne({ pool }: TestDatabase, uid: number): Promise<string> {
  const [id] = await store(pool, incoming(uid));
  if (id === undefined) throw new Error(`There is a mail ${uid} already.`);
  return id;
}

export const READING: Reading = reading({
  authentication: { dmarc: 'pass', why: 'dmarc=pass' },
  transactionIds: ['txn_aaaaaaaaaaaaaaaa'],
  references: ['<earlier@example.com>'],
  claims: [{ claim: 'failure', words: 'all images failed' }],
  explained: true,
  language: 'en',
});
export const READ: Fate = { kind: 'read', reading: READING };
export const SURFACE = { messageId: '<one@example.com>', sender: 'ada@example.com', subject: 'Refund' };

/** Stores a mail and reads it, so that it waits for its decision; gives its id. */
export async function storeRead(database: TestDatabase, uid: number): Promise<string> {
  const id = await storeOne(database, uid);
  await writeFate(database.pool, id, READ, SURFACE);
  return id;
}

/** What all images of a charge failing decides: the whole charge is paid. */
export const FACTS = facts([charge({ generations: failed(4) })]);
export const PAID = decideOutcome();

function decideOutcome(): Extract<Decision, { kind: 'decided' }> {
  const decision = decide(FACTS, JANUARY_2025);
  if (decision.kind !== 'decided') throw new Error('The sample is decided.');
  return decision;
}

/** A denial without charges. */
export const DENIED: Decision = {
  kind: 'decided',
  state: 'denied',
  findings: [],
  totals: [],
  method: 'original_payment_method',
  unproven: [],
};

/** A case as it is opened, and the decision on it. */
export interface SampleCase {
  readonly accountId?: string | null;
  readonly sender?: string;
  readonly receivedAt?: Date;
  readonly decidedAt?: Date;
  readonly reviewDueAt?: Date | null;
  readonly decision?: Decision;
}

/** Opens a case with its first decision and the mail of this UID in it. */
export async function openSampleCase(database: TestDatabase, caseId: string, uid: number, made: SampleCase = {}) {
  const { accountId = 'acc_ada', sender = 'ada@example.com', receivedAt = RECEIVED_AT, reviewDueAt = null } = made;
  const { decision = PAID, decidedAt = RECEIVED_AT } = made;
  const message = await storeRead(database, uid);
  const state = stateOf(decision);
  await inTransaction(database.pool, async transaction => {
    await openCase(transaction, () => caseId, {
      accountId,
      sender,
      state,
      receivedAt,
      decidedAt,
      reviewDueAt,
      linkedTo: null,
      live: true,
    });
    await appendDecision(transaction, { ...FIRST, caseId, decision, decidedAt });
    await joinCase(transaction, message, caseId);
  });
  return message;
}

/** The first decision on a case; say which case. */
export const FIRST = {
  seq: 1,
  madeBy: 'policy 2025-01',
  reason: 'technical_failure',
  policyVersion: '2025-01',
  facts: FACTS,
  decision: PAID,
  live: true,
  decidedAt: RECEIVED_AT,
} as const;
