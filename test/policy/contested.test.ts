import { CONTESTABLE, NOT_REFUNDED } from '../../src/policy/claims.js';
import { charge, documenting, earlier, facts, failed, incident, onInvoice, saying } from './sample.js';
import { outcomeOf, told } from './told.js';

const other = { transactionId: 'txn_bbbbbbbbbbbbbbbb', requestId: 'req_2' };
const CONTESTED = 'review contested: denied 0 USD';
const DELIVERED = 'a deny all_delivered 0 [3.2]';

test.each(CONTESTABLE)(
  '%s, documented, and nothing of it in the ledger: a person, the denial as the proposal',
  claim => {
    const proposal = told(facts([charge()], saying(claim)));
    expect(proposal[0]).toBe('denied 0 USD');
    expect(told(facts([charge()], documenting(claim)))).toEqual([CONTESTED, ...proposal.slice(1)]);
  },
);

test.each(CONTESTABLE)('%s without documentation: denied, and the claim stands to be documented', claim => {
  expect(outcomeOf(facts([charge()], saying(claim)))).toMatchObject({ state: 'denied', unproven: [claim] });
});

test.each(NOT_REFUNDED)('%s is nothing that a document could contest', claim => {
  expect(told(facts([charge()], documenting(claim)))[0]).toBe('denied 0 USD');
});

test.each([
  [
    'a failure, with a reason that does not pay',
    charge({ generations: failed(1, 4, 'invalid_request') }),
    'failure',
    'denied 0 USD',
  ],
  ['a failure, which pays', charge({ generations: failed(1) }), 'failure', 'partially_approved 0.04 USD'],
  ['a price above the list', charge({ amount: '0.24' }), 'wrong_amount', 'partially_approved 0.08 USD'],
  [
    'failed images, for an outage of a transaction',
    charge({ generations: failed(1) }),
    'outage',
    'partially_approved 0.04 USD',
  ],
] as const)('the ledger shows it: %s', (_, one, claim, head) => {
  expect(told(facts([one], documenting(claim)))[0]).toBe(head);
});

test('on an invoice failed images are no outage: what they are worth is paid (1 × 0.04), the outage is contested', () => {
  const request = onInvoice([charge({ generations: failed(1) })], documenting('outage'));
  expect(told(request)[0]).toBe('review contested: partially_approved 0.04 USD');
});

test('the ledger shows a duplicate also on the original', () => {
  const copy = charge({ transactionId: other.transactionId, chargedAt: '2026-11-12T09:31:00.000Z' });
  expect(told(facts([charge(), copy], documenting('duplicate')))[0]).toBe('approved 0.16 USD');
});

test.each([
  [
    'another ground pays a part (1 × 0.04)',
    charge({ generations: failed(1) }),
    'review contested: partially_approved 0.04 USD',
  ],
  ['another ground pays all that is left', charge({ generations: failed(4) }), 'approved 0.16 USD'],
])('%s', (_, one, head) => {
  expect(told(facts([one], documenting('wrong_amount')))[0]).toBe(head);
});

test.each([
  ['too late', charge({ chargedAt: '2026-10-12T09:30:00.000Z' })],
  ['given back before', charge({ leftToRefund: '0', refunds: [earlier('0.16')] })],
  ['a test key', charge({ environment: 'test' })],
])('facts are not contested: %s', (_, one) => {
  expect(told(facts([one], documenting(...CONTESTABLE)))[0]).toBe('denied 0 USD');
});

test('it comes before what rests on words', () => {
  expect(told(facts([charge()], documenting('failure', 'own_mistake')))).toEqual([
    CONTESTED,
    'a deny own_mistake 0 [3.2]',
  ]);
});

describe('two charges of which one failed on our side (1 × 0.04), a failure being documented', () => {
  const charges = [charge(), charge({ ...other, generations: failed(1) })];
  const lines = [DELIVERED, 'b pay technical_failure 0.04 [3.1 8]'];

  test('each transaction cited is judged itself', () => {
    expect(told(facts(charges, documenting('failure')))).toEqual([
      'review contested: partially_approved 0.04 USD',
      ...lines,
    ]);
  });

  test('on an invoice cited as a whole the one that pays ends the contest', () => {
    expect(told(onInvoice(charges, documenting('failure')))).toEqual(['partially_approved 0.04 USD', ...lines]);
  });

  test('it ends no contest on another ground', () => {
    expect(told(onInvoice(charges, documenting('wrong_amount')))[0]).toBe(
      'review contested: partially_approved 0.04 USD',
    );
  });

  test('a transaction of the invoice that is named beside it is judged itself', () => {
    const request = onInvoice(charges, documenting('failure'));
    const cited = { ...request.cited, transactionIds: ['txn_aaaaaaaaaaaaaaaa'] };
    expect(told({ ...request, cited })[0]).toBe('review contested: partially_approved 0.04 USD');
  });
});

test('an outage of another tier is none of this charge, unless the invoice is paid for it: 2 of 720 hours of 7.20', () => {
  const hd = charge({ ...other, modelTier: 'hd', unitPrice: '1.80', amount: '7.20' });
  const incidents = [{ ...incident('outage', '2026-11-10T09:00', '2026-11-10T11:00'), modelTiers: ['hd'] }];
  expect(told(onInvoice([charge()], { ...documenting('outage'), incidents }))[0]).toBe(CONTESTED);
  expect(told(onInvoice([charge(), hd], { ...documenting('outage'), incidents }))).toEqual([
    'partially_approved 0.02 USD',
    'a deny outage_not_shown 0 [3.1 5]',
    'b pay service_outage 0.02 [3.1 5]',
  ]);
});

describe('on an invoice cited as a whole', () => {
  const copy = charge({ transactionId: other.transactionId, chargedAt: '2026-11-12T09:31:00.000Z' });

  test('a duplicate that stands on the next invoice ends the contest of its original too', () => {
    const third = charge({ transactionId: 'txn_cccccccccccccccc', requestId: 'req_3' });
    const request = onInvoice([charge(), third], documenting('duplicate'));
    const charges = [...request.charges, { ...copy, invoiceNumber: 'INV-2026-000002' }];
    expect(told({ ...request, charges })[0]).toBe('partially_approved 0.16 USD');
  });

  test('what was paid before on the claimed ground ends it', () => {
    const paid = charge({ ...other, leftToRefund: '0', refunds: [earlier('0.16')] });
    expect(told(onInvoice([charge(), paid], documenting('failure')))[0]).toBe('denied 0 USD');
    expect(told(onInvoice([charge(), paid], documenting('outage')))[0]).toBe(CONTESTED);
  });
});
