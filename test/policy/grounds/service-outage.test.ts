import type { ChargeFacts } from '../../../src/policy/facts.js';
import { charge, earlier, facts, failed, incident, NOVEMBER, onInvoice, saying } from '../sample.js';
import { basesOf, told } from '../told.js';

/** 4 images at 1.80: 7.20 of a month of 720 hours are 0.01 an hour. */
const monthly = charge({ unitPrice: '1.80', amount: '7.20' });
const down = (from: string, to: string | null) =>
  incident('outage', `2026-11-${from}`, to === null ? null : `2026-11-${to}`);
const share = (amount: string) => [`partially_approved ${amount} USD`, `a pay service_outage ${amount} [3.1 5]`];

test.each([
  ['an hour of 720: 7.20 ÷ 720', [down('10T09:00', '10T10:00')], share('0.01')],
  ['three days, 72 of 720: a tenth', [down('10T00:00', '13T00:00')], share('0.72')],
  [
    'two that overlap, from 9 to 12, are three hours and not four',
    [down('10T09:00', '10T11:00'), down('10T10:00', '10T12:00')],
    share('0.03'),
  ],
  [
    'two of 30 minutes on two days are an hour together',
    [down('10T09:00', '10T09:30'), down('20T09:00', '20T09:30')],
    share('0.01'),
  ],
  [
    'what began in October counts from the 1st: 2 hours',
    [incident('outage', '2026-10-31T20:00', '2026-11-01T02:00')],
    share('0.02'),
  ],
  ['one that is still on counts to the receipt, the 22nd at 12:00: 3 hours', [down('22T09:00', null)], share('0.03')],
  [
    'maintenance inside it does not count: 4 hours without 1',
    [down('10T09:00', '10T13:00'), incident('maintenance', '2026-11-10T10:00', '2026-11-10T11:00')],
    share('0.03'),
  ],
  [
    'nor does what a third party and force majeure cover: 9 to 13 without 9 to 10 and 12 to 14',
    [
      down('10T09:00', '10T13:00'),
      incident('third_party', '2026-11-10T08:00', '2026-11-10T10:00'),
      incident('force_majeure', '2026-11-10T12:00', '2026-11-10T14:00'),
    ],
    share('0.02'),
  ],
  [
    '59 minutes are no extended downtime',
    [down('10T09:00', '10T09:59')],
    ['denied 0 USD', 'a deny outage_too_short 0 [3.1 5]'],
  ],
  [
    '90 minutes of which maintenance covers 31 are 59',
    [down('10T09:00', '10T10:30'), incident('maintenance', '2026-11-10T09:00', '2026-11-10T09:31')],
    ['denied 0 USD', 'a deny in_incident 0 [3.1]'],
  ],
  [
    'an hour of which 30 minutes are in October is 30 minutes',
    [incident('outage', '2026-10-31T23:30', '2026-11-01T00:30')],
    ['denied 0 USD', 'a deny outage_too_short 0 [3.1 5]'],
  ],
  [
    'another tier was down',
    [{ ...down('10T09:00', '10T10:00'), modelTiers: ['hd'] }],
    ['denied 0 USD', 'a deny all_delivered 0 [3.2]'],
  ],
])('%s', (_, incidents, expected) => {
  expect(told(onInvoice([monthly], { incidents }))).toEqual(expected);
});

describe('72 of 720 hours', () => {
  const incidents = [down('10T00:00', '13T00:00')];

  test.each<[string, Partial<ChargeFacts>, string[]]>([
    [
      'are a tenth of what a failure leaves: 1.80, and (7.20 − 1.80) ÷ 10',
      { generations: failed(1) },
      ['partially_approved 2.34 USD', 'a pay technical_failure 1.8 [3.1 8]', 'a pay service_outage 0.54 [3.1 5]'],
    ],
    [
      'are a tenth of the list price where more was billed: 0.80, and 7.20 ÷ 10',
      { amount: '8.00' },
      ['partially_approved 1.52 USD', 'a pay incorrect_amount 0.8 [3.1 11]', 'a pay service_outage 0.72 [3.1 5]'],
    ],
    ['are a tenth of what was billed where that is below the list price: 6.40 ÷ 10', { amount: '6.40' }, share('0.64')],
    [
      'are nothing of a charge whose images all failed',
      { generations: failed(4) },
      ['approved 7.2 USD', 'a pay technical_failure 7.2 [3.1 8]'],
    ],
    ['are nothing on a test key', { environment: 'test' as const }, ['denied 0 USD', 'a deny test_key 0 [9]']],
    [
      'of which half a dollar was given back as an outage: 0.72 − 0.50',
      { leftToRefund: '6.70', refunds: [earlier('0.50', 'service_outage')] },
      share('0.22'),
    ],
    [
      'were given back before',
      { leftToRefund: '6.48', refunds: [earlier('0.72', 'service_outage')] },
      ['denied 0 USD', 'a deny already_refunded 0 [3.1]'],
    ],
    [
      'are taken of the charge without the failure that was given back: (7.20 − 1.80) ÷ 10',
      { generations: failed(1), leftToRefund: '5.40', refunds: [earlier('1.80')] },
      share('0.54'),
    ],
  ])('%s', (_, changes, expected) => {
    expect(
      told(onInvoice([{ ...monthly, leftToRefund: changes.amount ?? '7.20', ...changes }], { incidents })),
    ).toEqual(expected);
  });

  test('are counted tier by tier', () => {
    const hd = { ...monthly, transactionId: 'txn_bbbbbbbbbbbbbbbb', requestId: 'req_2', modelTier: 'hd' };
    const standard = incidents.map(one => ({ ...one, modelTiers: ['standard'] }));
    expect(told(onInvoice([monthly, hd], { incidents: standard }))).toEqual([
      'partially_approved 0.72 USD',
      'a pay service_outage 0.72 [3.1 5]',
      'b deny all_delivered 0 [3.2]',
    ]);
  });

  test('are nothing to a single transaction: there is nothing to prorate', () => {
    const at = { ...monthly, chargedAt: '2026-11-11T00:00:00.000Z', invoiceNumber: NOVEMBER.invoiceNumber };
    expect(told(facts([at], { incidents, ...saying('outage') }))).toEqual([
      'denied 0 USD',
      'a deny all_delivered 0 [3.2]',
    ]);
  });

  test('are an outage share also where the customer names a charge of the invoice beside it', () => {
    const request = onInvoice([monthly], { incidents });
    const cited = { ...request.cited, transactionIds: [monthly.transactionId] };
    expect(told({ ...request, cited })).toEqual(share('0.72'));
  });

  test('stand in the finding with their stretch and both lengths', () => {
    expect(basesOf(onInvoice([monthly], { incidents }))).toEqual([
      {
        kind: 'outage_share',
        modelTier: 'standard',
        downtime: [{ from: '2026-11-10T00:00:00.000Z', to: '2026-11-13T00:00:00.000Z' }],
        further: 0,
        downtimeMs: 72 * 3_600_000,
        periodMs: 720 * 3_600_000,
        of: '7.2',
      },
    ]);
  });
});
