import { CLAIMS, type Claim } from '../../src/policy/claims.js';
import type { ChargeFacts, Facts } from '../../src/policy/facts.js';
import { account, charge, citing, documenting, earlier, facts, failed, incident, onInvoice, saying } from './sample.js';
import { decided, told } from './told.js';

const B = 'txn_bbbbbbbbbbbbbbbb';
const at = (kind: 'maintenance' | 'third_party' | 'outage') => incident(kind, '2026-11-12T09:00', '2026-11-12T09:40');

describe('the first that applies settles a charge', () => {
  const says = (...said: Claim[]) => ({ asked: saying(...said) });
  const LAYERS: readonly { tells: string; one?: Partial<ChargeFacts>; asked?: Partial<Facts> }[] = [
    {
      tells: 'deny too_late 0 [4.1]', // all of them apply; then what has told is taken away, and the next one tells
      one: {
        amount: '0',
        environment: 'test',
        chargedAt: '2026-10-12T09:30:00.000Z',
        generations: { succeeded: 2, failed: { third_party: 1, invalid_request: 1 } },
        chargebacks: ['open', 'lost'],
        leftToRefund: '0',
        refunds: [earlier('0')],
      },
      asked: {
        incidents: [at('maintenance'), at('outage'), at('third_party')],
        account: account({ status: 'suspended', statusReason: 'terms_violation' }),
        ...saying('outage', 'own_mistake', 'own_network', 'price_change', 'account_ended', 'never_charged'),
      },
    },
    { tells: 'review chargeback_open 0 [7]', one: { chargedAt: '2026-11-12T09:30:00.000Z' } },
    { tells: 'deny chargeback_lost 0 [7]', one: { chargebacks: ['lost'] } },
    { tells: 'deny already_refunded 0 [3.1]', one: { chargebacks: [] } },
    { tells: 'deny nothing_charged 0 [8]', one: { refunds: [] } },
    { tells: 'deny test_key 0 [9]', one: { amount: '0.16', leftToRefund: '0.16' } },
    { tells: 'deny third_party_failure 0 [3.2 12]', one: { environment: 'production' } },
    { tells: 'deny in_incident 0 [3.2 12]', one: { generations: failed(1, 4, 'invalid_request') } },
    { tells: 'deny in_incident 0 [3.1]', asked: { incidents: [at('maintenance'), at('outage')] } },
    { tells: 'deny outage_too_short 0 [3.1 5]', asked: { incidents: [at('outage')] } },
    { tells: 'deny customers_failure 0 [3.2]', asked: { incidents: [] } },
    { tells: 'deny outage_not_shown 0 [3.1 5]', one: { generations: failed(0) } },
    { tells: 'deny terms_violation 0 [3.2]', ...says('own_mistake', 'own_network', 'price_change', 'account_ended') },
    { tells: 'deny account_closed 0 [10]', asked: { account: account({ status: 'closed' }) } },
    { tells: 'deny own_mistake 0 [3.2]', asked: { account: account({}) } },
    { tells: 'deny own_network 0 [3.2]', ...says('own_network', 'price_change', 'never_charged') },
    { tells: 'deny at_list_price 0 [3.2 11]', ...says('price_change', 'never_charged') },
    { tells: 'deny never_charged 0 [8]', ...says('never_charged') },
    { tells: 'deny all_delivered 0 [3.2]', ...says() },
  ];

  test.each(LAYERS.map(({ tells }, i) => [tells, LAYERS.slice(0, i + 1)] as const))('%s', (tells, layers) => {
    const one = layers.reduce<Partial<ChargeFacts>>((all, layer) => Object.assign(all, layer.one), {});
    const asked = layers.reduce<Partial<Facts>>((all, layer) => Object.assign(all, layer.asked), {});
    expect(told(facts([charge(one)], asked)).at(-1)).toBe(`a ${tells}`);
  });
});

describe('the ledger decides, not the words', () => {
  test.each(CLAIMS.filter(claim => claim !== 'takes_back'))('what failed on our side is due to who says %s', claim => {
    const broken = charge({ generations: failed(4) });
    expect(told(facts([broken], saying(claim)))).toContain('a pay technical_failure 0.16 [3.1 8]');
    expect(told(facts([broken], documenting(claim)))).toContain('a pay technical_failure 0.16 [3.1 8]');
  });

  test('and to who says nothing but an ID', () => {
    const bare = { claims: { said: [], explained: false, documented: false } };
    expect(told(facts([charge({ generations: failed(4) })], bare))[0]).toBe('approved 0.16 USD');
  });

  test.each(CLAIMS.filter(claim => claim !== 'takes_back'))('nothing is due for saying %s', claim => {
    expect(told(facts([charge()], saying(claim))).filter(line => / pay /.test(line))).toEqual([]);
  });
});

describe('several charges', () => {
  const other = { transactionId: B, requestId: 'req_2' };

  test('each is judged on its own, one case has one answer', () => {
    const charges = [
      charge({ generations: failed(4) }),
      charge({ ...other, environment: 'test' }),
      charge({ transactionId: 'txn_cccccccccccccccc', requestId: 'req_3', amount: '0.24' }),
    ];
    expect(told(facts(charges))).toEqual([
      'partially_approved 0.24 USD', // 0.16 + (0.24 − 4 × 0.04)
      'a pay technical_failure 0.16 [3.1 8]',
      'b deny test_key 0 [9]',
      'c pay incorrect_amount 0.08 [3.1 11]',
    ]);
  });

  test('an invoice stands for all its charges, whatever part of it the words speak of', () => {
    const charges = [charge({ generations: failed(4) }), charge({ ...other, amount: '0.24' })];
    expect(told(onInvoice(charges, saying('failure')))).toEqual([
      'partially_approved 0.24 USD',
      'a pay technical_failure 0.16 [3.1 8]',
      'b pay incorrect_amount 0.08 [3.1 11]',
    ]);
  });

  test('a transaction and an invoice are cited together', () => {
    const invoiced = onInvoice([charge({ generations: failed(1) })]);
    const single = charge({ ...other, generations: failed(2) });
    const cited = { ...invoiced.cited, transactionIds: [B] };
    expect(told({ ...invoiced, cited, charges: [...invoiced.charges, single] })).toEqual([
      'partially_approved 0.12 USD', // 1 × 0.04 + 2 × 0.04
      'a pay technical_failure 0.04 [3.1 8]',
      'b pay technical_failure 0.08 [3.1 8]',
    ]);
  });
});

test('the same facts give the same bytes, and are not touched', () => {
  const request = facts([charge({ generations: failed(1) }), charge({ transactionId: B })], citing(B));
  const before = JSON.stringify(request);
  const bytes = JSON.stringify(decided(request));
  expect(JSON.stringify(decided(request))).toBe(bytes);
  expect(JSON.stringify(decided(JSON.parse(before)))).toBe(bytes);
  expect(JSON.stringify(request)).toBe(before);
});

test('an invoice number cites its charges also where the ledger has no row of the invoice', () => {
  const one = charge({ invoiceNumber: 'INV-2026-000009', generations: failed(4) });
  const cited = { transactionIds: [], invoiceNumbers: ['INV-2026-000009'] };
  expect(told(facts([one], { cited }))[0]).toBe('approved 0.16 USD');
});
