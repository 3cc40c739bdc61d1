import { type Claim, SAYS_NOTHING } from '../../src/policy/claims.js';
import type { AccountFacts, ChargeFacts, EarlierRefund, Facts, IncidentFacts } from '../../src/policy/facts.js';

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
    claims: { ...SAYS_NOTHING, explained: true },
    questionsAsked: 0,
    waitingElsewhere: [],
    charges,
    invoices: [],
    incidents: [],
    recentCharges: [],
    limits: { autoApprove: { '*': '100.00' } },
    ...changes,
  };
}

/** The facts of an account that is not as the sample's. */
export const account = (changes: Partial<AccountFacts>): AccountFacts => ({ ...ACCOUNT, ...changes });

/** The invoice of November 2026: 30 days, which are 720 hours. */
export const NOVEMBER = {
  invoiceNumber: 'INV-2026-000001',
  periodStart: '2026-11-01T00:00:00.000Z',
  periodEnd: '2026-12-01T00:00:00.000Z',
};

/** A request for the invoice of November, with these charges on it. */
export function onInvoice(charges: readonly ChargeFacts[], changes: Partial<Facts> = {}): Facts {
  const { invoiceNumber } = NOVEMBER;
  const cited = { transactionIds: [], invoiceNumbers: [invoiceNumber] };
  return facts(
    charges.map(one => ({ ...one, invoiceNumber })),
    { cited, invoices: [NOVEMBER], ...changes },
  );
}

/** These charges are cited by their transaction IDs, and no other. */
export const citing = (...transactionIds: string[]) => ({ cited: { transactionIds, invoiceNumbers: [] } });

/** What the mails say, with an explanation and without documentation. */
export const saying = (...said: Claim[]) => ({ claims: { said, explained: true, documented: false } });

/** What the mails say, with documentation of it. */
export const documenting = (...said: Claim[]) => ({ claims: { said, explained: true, documented: true } });

/** An incident of all tiers; `from` and `to` are ISO instants without seconds, `2026-11-12T09:00`. */
export function incident(kind: IncidentFacts['kind'], from: string, to: string | null): IncidentFacts {
  const instant = (minute: string) => `${minute}:00.000Z`;
  const endedAt = to === null ? null : instant(to);
  return { incidentId: `inc_${kind}`, kind, modelTiers: null, startedAt: instant(from), endedAt };
}

/** What a charge got on a ground in a case a week before the sample requests. */
export const earlier = (amount: string, ground = 'technical_failure'): EarlierRefund => ({
  caseId: 'RF-2222-2222',
  ground,
  amount,
  postedAt: '2026-11-15T10:00:00.000Z',
  method: 'original_payment_method',
});
