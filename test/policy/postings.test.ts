import fc from 'fast-check';
import { decimal, sum } from '../../src/money.js';
import { decide } from '../../src/policy/decide.js';
import { postingsOf } from '../../src/policy/postings.js';
import { charge, facts, failed } from './sample.js';

const id = (n: number) => `txn_${String(n).padStart(16, '0')}`;

test('one refund per payment method; the rounded total is split by largest remainder', () => {
  const thirds = ['pm_1', 'pm_2', 'pm_3'].map((paymentMethodId, n) =>
    charge({
      transactionId: id(n),
      requestId: `req_${n}`,
      paymentMethodId,
      images: 1,
      unitPrice: '0.0335',
      amount: '0.0335',
      generations: failed(1, 1),
    }),
  );
  const asked = facts(thirds);
  const decision = decide(asked);
  if (decision.kind !== 'decided') throw new Error('It should be decided.');
  expect(decision.totals).toEqual([{ amount: '0.1', exact: '0.1005', currency: 'USD' }]);
  expect(
    postingsOf(decision, asked).map(({ paymentMethodId, amount, rounding }) => [paymentMethodId, amount, rounding]),
  ).toEqual([
    ['pm_1', '0.04', '0.0065'],
    ['pm_2', '0.03', '-0.0035'],
    ['pm_3', '0.03', '-0.0035'],
  ]);
});

test('a share that rounds to nothing is posted too: its lines lower what is left of their charges', () => {
  const halves = ['pm_1', 'pm_2'].map((paymentMethodId, n) =>
    charge({
      transactionId: id(n),
      requestId: `req_${n}`,
      paymentMethodId,
      images: 1,
      unitPrice: '0.005',
      amount: '0.005',
      generations: failed(1, 1),
    }),
  );
  const asked = facts(halves);
  const decision = decide(asked);
  if (decision.kind !== 'decided') throw new Error('It should be decided.');
  expect(postingsOf(decision, asked).map(({ amount, lines }) => [amount, lines.length])).toEqual([
    ['0.01', 1],
    ['0', 1],
  ]);
});

test('whatever fails, refunds add up to the totals, lines to the refunds, and never above what is left', () => {
  const anyCharge = fc.record({
    images: fc.integer({ min: 1, max: 9 }),
    unit: fc.integer({ min: 1, max: 99_999 }),
    over: fc.integer({ min: 0, max: 500 }),
    failing: fc.nat(9),
    method: fc.constantFrom('pm_1', 'pm_2'),
    currency: fc.constantFrom('USD', 'JPY', 'KWD'),
  });
  fc.assert(
    fc.property(fc.array(anyCharge, { minLength: 1, maxLength: 6 }), drawn => {
      const asked = facts(
        drawn.map(({ images, unit, over, failing, method, currency }, n) => {
          const unitPrice = decimal(String(unit)).div('10000').toFixed();
          const amount = decimal(unitPrice)
            .times(String(images))
            .plus(decimal(String(over)).div('1000'))
            .toFixed();
          const generations = failed(Math.min(failing, images), images);
          return charge({
            transactionId: id(n),
            requestId: `req_${n}`,
            paymentMethodId: method,
            currency,
            images,
            unitPrice,
            amount,
            generations,
          });
        }),
      );
      const decision = decide(asked);
      const outcome = decision.kind === 'review' ? decision.proposal : decision.kind === 'decided' ? decision : null;
      if (outcome === null) throw new Error('Known charges are never asked about.');
      const postings = postingsOf(outcome, asked);
      for (const total of outcome.totals) {
        const posted = postings.filter(posting => posting.currency === total.currency);
        expect(sum(posted.map(posting => decimal(posting.amount))).toFixed()).toBe(decimal(total.amount).toFixed());
      }
      for (const posting of postings) {
        const exact = sum(posting.lines.map(one => decimal(one.amount)));
        expect(exact.plus(decimal(posting.rounding)).eq(decimal(posting.amount))).toBe(true);
      }
      for (const one of asked.charges) {
        const lines = postings
          .flatMap(posting => posting.lines)
          .filter(entry => entry.transactionId === one.transactionId);
        expect(sum(lines.map(entry => decimal(entry.amount))).lte(decimal(one.leftToRefund))).toBe(true);
      }
    }),
  );
});
