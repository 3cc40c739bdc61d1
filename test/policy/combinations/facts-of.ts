import type { AccountFacts, ChargeFacts, Facts, IncidentFacts } from '../../../src/policy/facts.js';
import { account, charge, earlier, facts, incident, NOVEMBER } from '../sample.js';
import type { Combination } from './combination.js';

/** The charge that is judged, and its original where it was billed twice. */
export const SUBJECT = 'txn_bbbbbbbbbbbbbbbb';
export const ORIGINAL = 'txn_aaaaaaaaaaaaaaaa';

/** Charged on 12 November: the last day of 4.1 is 12 December. */
const RECEIVED_AT = {
  in_time: '2026-11-22T12:00:00.000Z',
  last_day: '2026-12-12T23:59:59.999Z',
  late: '2026-12-13T00:00:00.000Z',
};

/** Four images at 1.80 are 7.20 by the list. */
export const AMOUNT = { at_list: '7.20', above: '8.00', below: '6.40', unknown: '7.20', free: '0' };

/** What a part refund gave back, as a failure. */
export const GIVEN_BACK = '0.50';

/** What is left after it. */
const LEFT_AFTER = { at_list: '6.70', above: '7.50', below: '5.90', unknown: '6.70', free: '0' };

const GENERATIONS: Readonly<Record<Combination['generations'], ChargeFacts['generations']>> = {
  delivered: { succeeded: 4, failed: {} },
  no_rows: { succeeded: 0, failed: {} },
  some_ours: { succeeded: 2, failed: { timeout: 1, capacity: 1 } },
  all_ours: { succeeded: 0, failed: { internal_error: 4 } },
  customers: { succeeded: 1, failed: { invalid_request: 1, content_policy: 1, client_disconnected: 1 } },
  third_partys: { succeeded: 0, failed: { third_party: 4 } },
  ours_and_customers: { succeeded: 2, failed: { timeout: 1, invalid_request: 1 } },
  rows_missing: { succeeded: 2, failed: { timeout: 1 } },
  unknown_reason: { succeeded: 3, failed: { gremlins: 1 } },
};

/** Around the charge of 9:30 on 12 November. */
const INCIDENTS: Readonly<Record<Combination['incidents'], readonly IncidentFacts[]>> = {
  none: [],
  outage: [incident('outage', '2026-11-12T09:00', '2026-11-12T12:00')],
  short_outage: [incident('outage', '2026-11-12T09:00', '2026-11-12T09:40')],
  covered_outage: [
    incident('maintenance', '2026-11-12T08:00', '2026-11-12T12:00'),
    incident('outage', '2026-11-12T09:00', '2026-11-12T12:00'),
  ],
  maintenance: [incident('maintenance', '2026-11-12T09:00', '2026-11-12T10:00')],
  third_party: [incident('third_party', '2026-11-12T09:00', '2026-11-12T10:00')],
  force_majeure: [incident('force_majeure', '2026-11-12T09:00', '2026-11-12T10:00')],
};

const ACCOUNTS: Readonly<Record<Combination['account'], Partial<AccountFacts>>> = {
  active: {},
  suspended: { status: 'suspended', statusReason: 'chargeback' },
  suspended_for_violation: { status: 'suspended', statusReason: 'terms_violation' },
  terminated: { status: 'terminated' },
  terminated_for_violation: { status: 'terminated', statusReason: 'terms_violation' },
  closed: { status: 'closed' },
};

/** The facts that a combination stands for. */
export function factsOf(combination: Combination): Facts {
  const { window, billed, incidents, words, documented, questionsAsked, limit, paidCases } = combination;
  const citesOriginal = billed === 'twice_original_cited';
  const { invoiceNumber } = NOVEMBER;
  const charges = [
    ...(billed === 'once'
      ? []
      : [charge({ ...LISTED, transactionId: ORIGINAL, invoiceNumber: citesOriginal ? invoiceNumber : null })]),
    { ...subjectOf(combination), invoiceNumber: citesOriginal ? null : invoiceNumber },
  ];
  return facts(charges, {
    receivedAt: RECEIVED_AT[window],
    ...citationOf(combination, citesOriginal ? ORIGINAL : SUBJECT),
    account: account({ ...ACCOUNTS[combination.account], paidCases }),
    claims: { ...words, documented },
    incidents: INCIDENTS[incidents],
    questionsAsked,
    limits: { autoApprove: { '*': limit === 'high' ? '100.00' : '0.50' } },
  });
}

const LISTED = { unitPrice: '1.80', amount: '7.20' };

function subjectOf({ price, generations, environment, refunded, chargeback, paymentMethod }: Combination): ChargeFacts {
  const amount = AMOUNT[price];
  const gaveBack = price === 'free' ? 'nothing' : refunded;
  const given = { nothing: [], part: [earlier(GIVEN_BACK)], all: [earlier(amount)] };
  return charge({
    transactionId: SUBJECT,
    chargedAt: '2026-11-12T09:30:01.000Z',
    amount,
    unitPrice: price === 'unknown' ? null : LISTED.unitPrice,
    generations: GENERATIONS[generations],
    environment,
    chargebacks: chargeback === 'none' ? [] : [chargeback],
    paymentMethodId: paymentMethod === 'known' ? 'pm_1' : null,
    leftToRefund: { nothing: amount, part: LEFT_AFTER[price], all: '0' }[gaveBack],
    refunds: given[gaveBack],
  });
}

function citationOf({ citation }: Combination, transactionId: string): Pick<Facts, 'cited' | 'invoices'> {
  const byInvoice = citation !== 'transaction';
  return {
    cited: {
      transactionIds: citation === 'invoice' ? [] : [transactionId],
      invoiceNumbers: byInvoice ? [NOVEMBER.invoiceNumber] : [],
    },
    invoices: byInvoice ? [NOVEMBER] : [],
  };
}
