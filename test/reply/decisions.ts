import type { Basis, Clause, Decision, Finding, Ground, Outcome, Total } from '../../src/policy/decision.js';
import type { ChargeLine } from '../../src/policy/facts.js';
import { txn } from '../support/sample-ledger.js';

/** A finding on the charge txn(1) of 0.16 USD. */
export function finding(basis: Basis, changes: Partial<Finding> = {}): Finding {
  return {
    transactionId: txn(1),
    result: 'deny',
    ground: null,
    clauses: ['3.1'],
    amount: '0',
    currency: 'USD',
    charged: '0.16',
    basis,
    ...changes,
  };
}

/** A finding that pays. */
export const pay = (amount: string, ground: Ground, clauses: readonly Clause[], basis: Basis, id = txn(1)): Finding =>
  finding(basis, { transactionId: id, result: 'pay', ground, clauses, amount });

export const ALL_FAILED = pay('0.16', 'technical_failure', ['3.1', '8'], {
  kind: 'images_failed',
  failed: 4,
  images: 4,
  unitPrice: '0.04',
});

export const ALL_DELIVERED = finding({ kind: 'all_delivered', images: 4 }, { clauses: ['3.2'] });

export const usd = (amount: string, exact = amount): Total => ({ amount, exact, currency: 'USD' });

export const decided = (
  state: Outcome['state'],
  findings: readonly Finding[],
  totals: readonly Total[] = [usd('0')],
): Decision => ({ kind: 'decided', state, findings, totals });

export const APPROVED = decided('approved', [ALL_FAILED], [usd('0.16')]);

export const RECENT: readonly ChargeLine[] = [
  { transactionId: txn(2), chargedAt: '2026-11-20T23:59:59.000Z', images: 1, amount: '0.04', currency: 'USD' },
  { transactionId: txn(3), chargedAt: '2026-11-12T09:30:00.000Z', images: 4, amount: '20', currency: 'JPY' },
];

export const askWhich = (unknownIds: readonly string[], recent: readonly ChargeLine[]): Decision => ({
  kind: 'ask',
  question: { kind: 'which_transaction', unknownIds, recent },
  findings: [],
});
