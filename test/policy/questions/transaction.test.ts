import { charge, citing, facts, failed, NOVEMBER, saying } from '../sample.js';
import { decided, told } from '../told.js';

const B = 'txn_bbbbbbbbbbbbbbbb';

const recent = Array.from({ length: 12 }, (_, n) => ({
  transactionId: `txn_${String(n).padStart(16, '0')}`,
  chargedAt: '2026-11-12T09:30:00.000Z',
  images: 4,
  amount: '0.16',
  currency: 'USD',
}));

test('no ID: which one, with the ten newest that are in time', () => {
  expect(decided(facts([], { recentCharges: recent }))).toEqual({
    kind: 'ask',
    question: { kind: 'which_transaction', unknownIds: [], recent: recent.slice(0, 10) },
    findings: [],
  });
});

test('IDs that are not on the account: of others or of nobody, told alike', () => {
  const cited = { transactionIds: [B], invoiceNumbers: [NOVEMBER.invoiceNumber] };
  const request = facts([], { cited });
  expect(decided(request)).toMatchObject({ question: { unknownIds: [B, NOVEMBER.invoiceNumber] } });
  expect(told(request)).toEqual([
    'ask which_transaction',
    'b unknown unknown_id 0 [4.2]',
    '1 unknown unknown_id 0 [4.2]',
  ]);
});

test('asked twice: a person, with nothing to propose', () => {
  expect(told(facts([], { ...citing(B), questionsAsked: 2 }))).toEqual(['review asked_twice']);
});

test.each([
  ['one that pays', { generations: failed(4) }, 'approved 0.16 USD', 'a pay technical_failure 0.16 [3.1 8]'],
  ['one that does not', {}, 'denied 0 USD', 'a deny all_delivered 0 [3.2]'],
])('beside %s, an unknown ID is named and changes nothing', (_, changes, head, line) => {
  const known = charge(changes);
  expect(told(facts([known], citing(known.transactionId, B)))).toEqual([head, line, 'b unknown unknown_id 0 [4.2]']);
});

test('a charge that is neither cited nor a duplicate of one is not looked at', () => {
  const other = charge({ transactionId: B, requestId: 'req_2', generations: failed(4) });
  expect(told(facts([charge(), other], citing('txn_aaaaaaaaaaaaaaaa')))).toEqual([
    'denied 0 USD',
    'a deny all_delivered 0 [3.2]',
  ]);
});

test.each(['chargeback', 'legal_threat', 'failure'] as const)('%s without any ID: which one', claim => {
  expect(told(facts([], saying(claim)))).toEqual(['ask which_transaction']);
});
