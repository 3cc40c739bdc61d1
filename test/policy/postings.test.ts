import { creditsOf, postingsOf } from '../../src/policy/postings.js';
import { charge, facts, failed, saying } from './sample.js';
import { outcomeOf } from './told.js';

/** One image of this price that failed on our side. */
const broken = (n: number, amount: string, paymentMethodId: string | null, currency = 'USD') =>
  charge({
    transactionId: `txn_${String(n).padStart(16, '0')}`,
    requestId: `req_${n}`,
    images: 1,
    unitPrice: amount,
    amount,
    paymentMethodId,
    currency,
    generations: failed(1, 1),
  });

const posted = (...charges: ReturnType<typeof broken>[]) => {
  const request = facts(charges);
  return postingsOf(outcomeOf(request), request).map(({ currency, paymentMethodId, amount, rounding, lines }) =>
    [paymentMethodId, amount, currency, rounding, lines.length].join(' '),
  );
};

test.each([
  [
    '3 × 0.0335 = 0.1005 is 0.10: 0.03 each, and the cent that is missing to the first of equal remainders',
    [broken(0, '0.0335', 'pm_1'), broken(1, '0.0335', 'pm_2'), broken(2, '0.0335', 'pm_3')],
    ['pm_1 0.04 USD 0.0065 1', 'pm_2 0.03 USD -0.0035 1', 'pm_3 0.03 USD -0.0035 1'],
  ],
  [
    '0.038 + 0.032 = 0.07: 0.03 each, and the cent to the larger remainder',
    [broken(0, '0.032', 'pm_1'), broken(1, '0.038', 'pm_2')],
    ['pm_1 0.03 USD -0.002 1', 'pm_2 0.04 USD 0.002 1'],
  ],
  [
    'a share that rounds to nothing is posted too: its line lowers what is left',
    [broken(0, '0.005', 'pm_1'), broken(1, '0.005', 'pm_2')],
    ['pm_1 0.01 USD 0.005 1', 'pm_2 0 USD -0.005 1'],
  ],
  [
    'two charges of one method are one refund',
    [broken(0, '0.05', 'pm_1'), broken(1, '0.05', 'pm_1')],
    ['pm_1 0.1 USD 0 2'],
  ],
  [
    'one refund for each currency',
    [broken(0, '0.05', 'pm_1'), broken(1, '5', 'pm_1', 'JPY'), broken(2, '0.0015', 'pm_1', 'KWD')],
    ['pm_1 5 JPY 0 1', 'pm_1 0.002 KWD 0.0005 1', 'pm_1 0.05 USD 0 1'],
  ],
  [
    'what rounds to nothing together is not posted',
    [broken(0, '0.004', 'pm_1'), broken(1, '7', 'pm_1', 'JPY')],
    ['pm_1 7 JPY 0 1'],
  ],
])('%s', (_, charges, expected) => {
  expect(posted(...charges)).toEqual(expected);
});

test('a line names the charge and the ground', () => {
  const request = facts([charge({ amount: '0.24', generations: failed(1) })]);
  expect(postingsOf(outcomeOf(request), request)).toMatchObject([
    {
      lines: [
        { transactionId: 'txn_aaaaaaaaaaaaaaaa', ground: 'incorrect_amount', amount: '0.08' },
        { transactionId: 'txn_aaaaaaaaaaaaaaaa', ground: 'technical_failure', amount: '0.04' },
      ],
    },
  ]);
});

test('a denial posts nothing', () => {
  for (const request of [facts([charge()]), facts([charge()], saying('wants_credit'))]) {
    expect(postingsOf(outcomeOf(request), request)).toEqual([]);
    expect(creditsOf(outcomeOf(request))).toEqual([]);
  }
});

describe('credit (6)', () => {
  const request = facts(
    [broken(0, '0.0335', 'pm_1'), broken(1, '0.0335', null), broken(2, '2.5', 'pm_1', 'JPY')],
    saying('wants_credit'),
  );

  test('is the same amount, one grant for each currency, whatever the payment methods: 0.067 and 2.5', () => {
    expect(
      creditsOf(outcomeOf(request)).map(({ amount, currency, rounding, lines }) => [
        amount,
        currency,
        rounding,
        lines.length,
      ]),
    ).toEqual([
      ['3', 'JPY', '0.5', 1],
      ['0.07', 'USD', '0.003', 2],
    ]);
  });

  test('is instead of a refund', () => {
    expect(postingsOf(outcomeOf(request), request)).toEqual([]);
    expect(creditsOf(outcomeOf({ ...request, ...saying() }))).toEqual([]);
  });
});
