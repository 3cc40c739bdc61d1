import type { Basis, Finding } from '../../src/policy/decision.js';
import { sentenceFor } from '../../src/reply/english.js';
import { txn } from '../support/sample-ledger.js';
import { BASES, finding } from './decisions.js';

/* Why a charge is not paid, each fact in words. */

const NOT_PAID: readonly (readonly [Basis, Finding['clauses'], string])[] = [
  [BASES.images_failed, ['3.1', '8'], 'Images failed on our side (sections 3.1, 8): charged 0.16 USD, 1 of 4 images.'],
  [
    BASES.unauthorized,
    ['3.1'],
    'We could not verify that this charge was unauthorized (section 3.1): charged 0.16 USD.',
  ],
  [
    BASES.too_late,
    ['4.1'],
    'A refund can be requested within 30 days of the charge; that time had passed (section 4.1): charged 0.16 USD, charge date 2026-10-01, last day to ask 2026-10-31.',
  ],
  [BASES.chargeback_lost, ['7'], 'Your bank has already returned this payment to you (section 7): charged 0.16 USD.'],
  [BASES.chargeback_open, ['7'], 'This payment is disputed with your bank (section 7): charged 0.16 USD.'],
  [
    BASES.already_refunded,
    ['3.1'],
    'What was due has already been refunded to you (section 3.1): charged 0.16 USD, refunded so far 0.10 USD, last on 2026-11-13 in case RF-2222-3333.',
  ],
  [
    { ...BASES.already_refunded, method: 'service_credit' },
    ['3.1'],
    'What was due has already been granted to you as credit (section 3.1): charged 0.16 USD, credited so far 0.10 USD, last on 2026-11-13 in case RF-2222-3333.',
  ],
  [
    BASES.nothing_charged,
    ['3.1'],
    'Nothing was charged, so there is nothing to refund (section 3.1): charged 0.16 USD.',
  ],
  [BASES.test_key, ['9'], 'Charges of a test or development key are not refunded (section 9): charged 0.16 USD.'],
  [
    BASES.third_party_failure,
    ['3.2', '12'],
    'Images failed because of a third party beyond our control; these are not refunded (sections 3.2, 12): charged 0.16 USD, 2 of 4 images.',
  ],
  [
    BASES.in_incident,
    ['3.1'],
    'This was during scheduled maintenance, 2026-11-10 14:02–17:47 UTC, which is not refunded (section 3.1): charged 0.16 USD.',
  ],
  [
    { ...BASES.in_incident, incident: 'third_party' },
    ['3.2', '12'],
    'This was during an interruption at a third party beyond our control, 2026-11-10 14:02–17:47 UTC, which is not refunded (sections 3.2, 12): charged 0.16 USD.',
  ],
  [
    { ...BASES.in_incident, incident: 'force_majeure' },
    ['12'],
    'This was during an event beyond our reasonable control, 2026-11-10 14:02–17:47 UTC, which is not refunded (section 12): charged 0.16 USD.',
  ],
  [
    BASES.outage_too_short,
    ['3.1'],
    'Our service was down for 59 minutes; an outage counts as extended downtime from 60 minutes on (section 3.1): charged 0.16 USD.',
  ],
  [
    { ...BASES.outage_too_short, downtimeMs: 3_599_000 },
    ['3.1'],
    'Our service was down for 3599 seconds; an outage counts as extended downtime from 60 minutes on (section 3.1): charged 0.16 USD.',
  ],
  [
    BASES.customers_failure,
    ['3.2'],
    'Images failed because of the request or the connection on your side; these are not refunded (section 3.2): charged 0.16 USD, 3 of 4 images.',
  ],
  [
    BASES.outage_not_shown,
    ['3.1', '5'],
    'Our records show no outage at that time (sections 3.1, 5): charged 0.16 USD.',
  ],
  [
    BASES.terms_violation,
    ['3.2'],
    'The suspension or termination of an account for a violation of our terms is no reason for a refund (section 3.2): charged 0.16 USD.',
  ],
  [BASES.account_closed, ['10'], 'Usage before an account was closed is not refunded (section 10): charged 0.16 USD.'],
  [BASES.own_mistake, ['3.2'], 'Mistakes in using the API are not refunded (section 3.2): charged 0.16 USD.'],
  [BASES.own_network, ['3.2'], 'Network problems on your side are not refunded (section 3.2): charged 0.16 USD.'],
  [
    BASES.at_list_price,
    ['3.2', '11'],
    'The charge is not above our list price at the time of use; price changes after that do not count (sections 3.2, 11): charged 0.16 USD, list price 4 × 0.04 USD = 0.16 USD.',
  ],
  [
    BASES.never_charged,
    ['8'],
    'Failed requests are not charged, so there is nothing to refund for them (section 8): charged 0.16 USD.',
  ],
  [
    BASES.all_delivered,
    ['3.2'],
    'Our records show no failed image; generated images are not refunded, whatever their quality (section 3.2): charged 0.16 USD, 4 images.',
  ],
  [
    BASES.below_smallest_unit,
    ['3.1', '8'],
    'What would be due is below the smallest amount that can be paid (sections 3.1, 8): charged 0.16 USD, 0.004 USD would be due.',
  ],
  [BASES.not_settled, ['3.1'], 'Our records do not settle this charge (section 3.1): charged 0.16 USD.'],
  [
    BASES.not_explained,
    ['4.2'],
    'Our records show no failed image, and we have no explanation of what happened (section 4.2): charged 0.16 USD, 4 images.',
  ],
];

test.each(NOT_PAID)('%j', (basis, clauses, sentence) => {
  expect(sentenceFor(finding(basis, { clauses }))).toBe(`${txn(1)}: ${sentence}`);
});

test('a charge that a person must verify, and an ID that is not on the account', () => {
  expect(sentenceFor(finding(BASES.unauthorized, { result: 'review' }))).toBe(
    `${txn(1)}: A person must verify whether this charge was authorized (section 3.1): charged 0.16 USD.`,
  );
  const lost = finding(BASES.unknown_id, { result: 'unknown', clauses: ['4.2'], currency: null, charged: null });
  expect(sentenceFor(lost)).toBe(`${txn(1)}: There is no such charge on your account (section 4.2).`);
});
