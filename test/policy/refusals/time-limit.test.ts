import { charge, citing, facts, failed, saying } from '../sample.js';
import { basesOf, told } from '../told.js';

const chargedAt = (instant: string, receivedAt: string) =>
  facts([charge({ chargedAt: instant, generations: failed(4) })], { receivedAt });
const PAID = ['approved 0.16 USD', 'a pay technical_failure 0.16 [3.1 8]'];
const LATE = ['denied 0 USD', 'a deny too_late 0 [4.1]'];

test.each([
  ['the day itself', '2026-11-22T00:00:00.000Z', '2026-11-22T23:59:59.999Z', PAID],
  ['the first instant of day D, the last of day D+30', '2026-10-23T00:00:00.000Z', '2026-11-22T23:59:59.999Z', PAID],
  ['the last instant of day D, the first of day D+31', '2026-10-22T23:59:59.999Z', '2026-11-22T00:00:00.000Z', LATE],
  ['30 days over the end of a year', '2026-12-15T12:00:00.000Z', '2027-01-14T12:00:00.000Z', PAID],
  ['31 days over the end of a year', '2026-12-15T12:00:00.000Z', '2027-01-15T00:00:00.000Z', LATE],
  ['30 days over a 29 February are 1 March', '2028-01-31T12:00:00.000Z', '2028-03-01T23:00:00.000Z', PAID],
  ['31 days over a 29 February are 2 March', '2028-01-31T12:00:00.000Z', '2028-03-02T01:00:00.000Z', LATE],
  [
    'a charge later than the receipt, as an answer to a question may name',
    '2026-11-23T09:00:00.000Z',
    '2026-11-22T12:00:00.000Z',
    PAID,
  ],
])('%s', (_, charged, received, expected) => {
  expect(told(chargedAt(charged, received))).toEqual(expected);
});

const late = charge({ chargedAt: '2026-10-12T09:30:00.000Z', generations: failed(4) });

test('the denial names the day of the charge and the last day', () => {
  expect(basesOf(facts([late]))).toEqual([{ kind: 'too_late', chargedOn: '2026-10-12', lastDay: '2026-11-11' }]);
});

test('one late, one in time: both are in question', () => {
  const inTime = charge({ transactionId: 'txn_bbbbbbbbbbbbbbbb', requestId: 'req_2', generations: failed(4) });
  expect(told(facts([late, inTime]))).toEqual([
    'partially_approved 0.16 USD',
    'a deny too_late 0 [4.1]',
    'b pay technical_failure 0.16 [3.1 8]',
  ]);
});

test.each([
  ['above the list price', { amount: '0.24' }],
  ['of a test key', { environment: 'test' as const }],
  ['without a list price', { unitPrice: null }],
  ['with a chargeback open', { chargebacks: ['open' as const] }],
  ['given back before', { leftToRefund: '0', refunds: [] }],
])('it holds for a charge %s', (_, changes) => {
  expect(told(facts([{ ...late, ...changes }]))).toEqual(LATE);
});

test('a late duplicate is late', () => {
  const copy = { ...late, transactionId: 'txn_bbbbbbbbbbbbbbbb', chargedAt: '2026-10-12T09:31:00.000Z' };
  expect(told(facts([late, copy], citing(copy.transactionId)))).toEqual(['denied 0 USD', 'b deny too_late 0 [4.1]']);
});

test('words that call for a person send a late request to one, with the denial as the proposal', () => {
  expect(told(facts([late], saying('legal_threat')))).toEqual(['review legal_threat: denied 0 USD', ...LATE.slice(1)]);
});
