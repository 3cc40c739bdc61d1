import type { Claims } from '../../../src/policy/claims.js';
import type { ChargeFacts } from '../../../src/policy/facts.js';
import { charge, citing, earlier, facts, failed, incident } from '../sample.js';
import { decided, told } from '../told.js';

const bare: { claims: Claims } = { claims: { said: [], explained: false, documented: false } };
const other = { transactionId: 'txn_bbbbbbbbbbbbbbbb', requestId: 'req_2' };
const minutes = (kind: 'maintenance' | 'third_party' | 'force_majeure' | 'outage') => ({
  incidents: [incident(kind, '2026-11-12T09:20', '2026-11-12T09:40')],
});

test('the ledger shows neither a ground nor a refusal, and the mail explains nothing', () => {
  const request = facts([charge()], bare);
  expect(told(request)).toEqual(['ask what_happened', 'a unknown not_explained 0 [4.2]']);
  expect(decided(request)).toMatchObject({
    question: { transactionIds: ['txn_aaaaaaaaaaaaaaaa'], unknownIds: [] },
    findings: [{ basis: { kind: 'not_explained', images: 4 } }],
  });
});

test('a bare statutory withdrawal is asked for a reason where no money is due', () => {
  const withdrawal = { claims: { ...bare.claims, said: ['statutory_withdrawal' as const] } };
  expect(told(facts([charge()], withdrawal))[0]).toBe('ask what_happened');
  expect(told(facts([charge({ generations: failed(4) })], withdrawal))[0]).toBe('approved 0.16 USD');
});

test.each<[string, Partial<ChargeFacts>, string]>([
  ['too late (4.1)', { chargedAt: '2026-10-12T09:30:00.000Z' }, 'too_late 0 [4.1]'],
  ['returned by the bank (7)', { chargebacks: ['lost'] }, 'chargeback_lost 0 [7]'],
  ['a test key (9)', { environment: 'test' }, 'test_key 0 [9]'],
  ['a third party (12)', { generations: failed(1, 4, 'third_party') }, 'third_party_failure 0 [3.2 12]'],
  ['their own failure (3.2)', { generations: failed(1, 4, 'content_policy') }, 'customers_failure 0 [3.2]'],
  ['given back before (3.1)', { leftToRefund: '0', refunds: [earlier('0.16')] }, 'already_refunded 0 [3.1]'],
])('facts refuse: nothing is asked: %s', (_, changes, line) => {
  expect(told(facts([charge(changes)], bare))).toEqual(['denied 0 USD', `a deny ${line}`]);
});

test.each([
  ['maintenance', 'in_incident 0 [3.1]'],
  ['third_party', 'in_incident 0 [3.2 12]'],
  ['force_majeure', 'in_incident 0 [12]'],
  ['outage', 'outage_too_short 0 [3.1 5]'],
] as const)('an incident refuses: nothing is asked: %s', (kind, line) => {
  expect(told(facts([charge()], { ...bare, ...minutes(kind) }))).toEqual(['denied 0 USD', `a deny ${line}`]);
});

test('nothing is asked where money is due on another charge of the case', () => {
  const broken = charge({ ...other, generations: failed(4) });
  expect(told(facts([charge(), broken], bare))).toEqual([
    'partially_approved 0.16 USD',
    'a deny all_delivered 0 [3.2]',
    'b pay technical_failure 0.16 [3.1 8]',
  ]);
});

test('of two, only the one that is open is asked about, and unknown IDs with it', () => {
  const late = charge({ ...other, chargedAt: '2026-10-12T09:30:00.000Z' });
  const cited = citing('txn_aaaaaaaaaaaaaaaa', other.transactionId, 'txn_cccccccccccccccc');
  const request = facts([charge(), late], { ...bare, ...cited });
  expect(told(request)).toEqual([
    'ask what_happened',
    'a unknown not_explained 0 [4.2]',
    'b deny too_late 0 [4.1]',
    'c unknown unknown_id 0 [4.2]',
  ]);
  expect(decided(request)).toMatchObject({
    question: { transactionIds: ['txn_aaaaaaaaaaaaaaaa'], unknownIds: ['txn_cccccccccccccccc'] },
  });
});

test('asked twice: a person, with the denial as the proposal', () => {
  expect(told(facts([charge()], { ...bare, questionsAsked: 1 }))[0]).toBe('ask what_happened');
  expect(told(facts([charge()], { ...bare, questionsAsked: 2 }))).toEqual([
    'review asked_twice: denied 0 USD',
    'a deny all_delivered 0 [3.2]',
  ]);
});

test('what was explained is decided, however often was asked', () => {
  expect(told(facts([charge()], { questionsAsked: 2 }))[0]).toBe('denied 0 USD');
});
