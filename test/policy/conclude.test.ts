import { account, charge, citing, documenting, facts, failed, onInvoice, saying } from './sample.js';
import { decided, outcomeOf, told } from './told.js';

const other = { transactionId: 'txn_bbbbbbbbbbbbbbbb', requestId: 'req_2' };
const broken = charge({ generations: failed(4) });

describe('the state of the case', () => {
  test.each([
    ['all of both', [broken, { ...broken, ...other }], 'approved 0.32 USD'],
    ['all of one', [broken, charge(other)], 'partially_approved 0.16 USD'],
    ['a part of one', [charge({ generations: failed(1) })], 'partially_approved 0.04 USD'],
    ['nothing', [charge(), charge(other)], 'denied 0 USD'],
    ['all that was left', [charge({ generations: failed(4), leftToRefund: '0.05' })], 'approved 0.05 USD'],
    ['all of one beside a free one', [broken, charge({ ...other, amount: '0' })], 'approved 0.16 USD'],
  ])('is paid: %s', (_, charges, head) => {
    expect(told(facts(charges))[0]).toBe(head);
  });

  test('is approved by the exact amount, before it is rounded: 0.1649 is paid as 0.16', () => {
    const exact = charge({ unitPrice: '0.041225', amount: '0.1649', generations: failed(4) });
    expect(told(facts([exact]))[0]).toBe('approved 0.16 USD');
  });

  test('is partial where rounding makes it look whole: 3 × 0.0533 = 0.1599 of 0.16', () => {
    const nearly = charge({ unitPrice: '0.0533', amount: '0.16', generations: failed(3) });
    expect(told(facts([nearly]))[0]).toBe('partially_approved 0.16 USD');
  });

  test('one charge that needs a person keeps the whole case waiting', () => {
    const open = charge({ ...other, generations: { succeeded: 3, failed: {} } });
    expect(told(facts([broken, open]))[0]).toBe('review generations_do_not_add_up: partially_approved 0.16 USD');
  });

  test('an original that needs a person stays in question beside its refunded duplicate', () => {
    const open = charge({ generations: { succeeded: 3, failed: {} } });
    const copy = charge({ transactionId: other.transactionId, chargedAt: '2026-11-12T09:31:00.000Z' });
    expect(told(facts([open, copy], citing(open.transactionId)))).toEqual([
      'review generations_do_not_add_up: partially_approved 0.16 USD',
      'a deny all_delivered 0 [3.2]',
      'b pay duplicate_charge 0.16 [3.1 11]',
    ]);
  });
});

describe('taken back', () => {
  test.each([
    ['what is due', facts([broken], saying('takes_back'))],
    ['what is not', facts([charge()], saying('takes_back', 'failure'))],
    ['what would wait', facts([broken], { ...saying('takes_back'), account: account({ status: 'suspended' }) })],
    ['what would be asked', facts([], { ...saying('takes_back'), questionsAsked: 2 })],
  ])('%s', (_, request) => {
    expect(decided(request)).toEqual({ kind: 'withdrawn' });
  });
});

describe('credit (6)', () => {
  test('is given to who wants it: the same amount', () => {
    expect(outcomeOf(facts([broken], saying('wants_credit')))).toMatchObject({
      state: 'approved',
      method: 'service_credit',
      totals: [{ amount: '0.16', exact: '0.16', currency: 'USD' }],
    });
  });

  test('and to nobody else', () => {
    expect(outcomeOf(facts([broken], saying('failure'))).method).toBe('original_payment_method');
  });
});

describe('what was claimed and not shown', () => {
  test('is told once, in one order, over all charges', () => {
    const request = facts([charge(), charge(other)], saying('duplicate', 'outage', 'failure'));
    expect(outcomeOf(request).unproven).toEqual(['outage', 'failure', 'duplicate']);
  });

  test('is none of what the ledger shows', () => {
    expect(outcomeOf(facts([charge({ generations: failed(1) })], saying('failure', 'wrong_amount'))).unproven).toEqual([
      'wrong_amount',
    ]);
  });

  test('is nothing that could be documented where nothing is left', () => {
    expect(outcomeOf(facts([broken], saying('failure', 'wrong_amount'))).unproven).toEqual([]);
  });

  test('is documented already where a person looks', () => {
    expect(outcomeOf(onInvoice([charge()], documenting('failure'))).unproven).toEqual([]);
  });
});
