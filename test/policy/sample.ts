import type { AccountFacts, ChargeFacts, Facts } from '../../src/policy/facts.js';

/** The instant at which all sample requests are received. */
export const RECEIVED_AT = '2026-11-22T12:00:00.000Z';

/** Four images at 0.04 USD, delivered ten days before; change what the test is about. */
export function charge(changes: Partial<ChargeFacts> = {}): ChargeFacts {
  const amount = changes.amount ?? '0.16';
  return {
    transactionId: 'txn_aaaaaaaaaaaaaaaa',
    chargedAt: '2026-11-12T09:30:00.000Z',
    images: 4,
    currency: 'USD',
    invoiceNumber: null,
    requestId: 'req_1',
    modelTier: 'standard',
    environment: 'production',
    paymentMethodId: 'pm_1',
    unitPrice: '0.04',
    generations: { succeeded: 4, failed: {} },
    chargebacks: [],
    leftToRefund: amount,
    refunds: [],
    ...changes,
    amount,
  };
}

/** Generations of a charge, so many of which failed for this reason. */
export const failed = (count: number, of = 4, reason = 'internal_error') => ({
  succeeded: of - count,
  failed: count === 0 ? {} : { [reason]: count },
});

const ACCOUNT: AccountFacts = { accountId: 'acc_ada', status: 'active', statusReason: null, paidCases: 0 };

/** A request for these charges, each cited by its transaction ID. */
export function facts(charges: readonly ChargeFacts[], changes: Partial<Facts> = {}): Facts {
  return {
    receivedAt: RECEIVED_AT,
    account: ACCOUNT,
    cited: { transactionIds: charges.map(one => one.transactionId), invoiceNumbers: [] },
    charges,
    recentCharges: [],
    limits: { autoApprove: { '*': '100.00' } },
    ...changes,
  };
}

/** The facts of an account that is not as the sample's. */
export const account = (changes: Partial<AccountFacts>): AccountFacts => ({ ...ACCOUNT, ...changes });
