import { decide } from '../../src/policy/decide.js';
import { decideStored } from '../../src/policy/decide-stored.js';
import type { Decision, ReviewReason } from '../../src/policy/decision.js';
import { forAPerson } from '../../src/policy/for-a-person.js';
import { JANUARY_2025 } from '../../src/policy/january-2025.js';
import type { Policy } from '../../src/policy/policy.js';
import { account, charge, facts, failed } from './sample.js';

const PAYS = facts([charge({ generations: failed(4) })]);
const LATE = facts([charge({ generations: failed(4), chargedAt: '2026-10-01T00:00:00.000Z' })]);
const SUSPENDED = facts([charge()], { account: account({ status: 'suspended', statusReason: 'chargeback' }) });
const SIXTY_DAYS: Policy = {
  ...JANUARY_2025,
  version: 'candidate',
  effectiveFrom: null,
  constants: { ...JANUARY_2025.constants, daysToAsk: 60 },
};

const decided = (of: typeof PAYS) => decide(of, JANUARY_2025);
const waits = (...reasons: ReviewReason[]): Decision => ({ kind: 'review', reasons, proposal: null });
const BY_HAND: Decision = { kind: 'ask', question: { kind: 'by_hand', text: 'When was it?' }, findings: [] };
const DENIED = decided(facts([charge()]));

const HANDED_OVER: readonly (readonly [string, typeof PAYS, Decision, readonly ReviewReason[]])[] = [
  ['a denial that was answered', LATE, DENIED, ['answer_to_a_denial']],
  [
    'a denial in part that was answered',
    LATE,
    decided(facts([charge({ generations: failed(1) })])),
    ['answer_to_a_denial'],
  ],
  ['the answer to a person’s question', PAYS, BY_HAND, ['answer_to_a_person']],
  ['the same, taken back in part', PAYS, BY_HAND, ['answer_to_a_person', 'taken_back_in_part']],
  ['a person’s question, when the account is suspended', SUSPENDED, BY_HAND, ['account_not_in_good_standing']],
  ['a case that waited', PAYS, waits('contested', 'legal_threat'), ['contested', 'legal_threat']],
  [
    'a case that waited, now with a reason of its own',
    { ...PAYS, claims: { ...PAYS.claims, said: ['chargeback'] } },
    waits('contested'),
    ['contested'],
  ],
  ['a question, when the account is suspended', SUSPENDED, decided(facts([])), ['account_not_in_good_standing']],
  [
    'what waited, when the account is suspended',
    SUSPENDED,
    waits('contested'),
    ['contested', 'account_not_in_good_standing'],
  ],
];

test.each(HANDED_OVER)('%s waits for a person again', (_, read, before, reasons) => {
  const decision = forAPerson(decided(read), reasons);
  expect(decideStored({ facts: read, decision, before }, JANUARY_2025)).toEqual(decision);
});

test.each([
  ['the first of its case', null],
  ['after a question', decided(facts([]))],
  ['after an approval', decided(PAYS)],
  ['after a denial', DENIED],
  ['after other reasons', waits('legal_threat')],
])('a reason of its own that the policy does not give any more is a difference: %s', (_, before) => {
  const decision = forAPerson(decided(PAYS), ['contested']);
  expect(decideStored({ facts: PAYS, decision, before }, JANUARY_2025)).toEqual(decided(PAYS));
});

test('what was not handed over stays so, whatever was before', () => {
  for (const before of [null, DENIED, waits('contested')])
    expect(decideStored({ facts: PAYS, decision: decided(PAYS), before }, JANUARY_2025)).toEqual(decided(PAYS));
});

test('under another version what waits goes on waiting, with its proposal', () => {
  const decision = forAPerson(decided(LATE), ['answer_to_a_denial']);
  expect(decideStored({ facts: LATE, decision, before: DENIED }, SIXTY_DAYS)).toMatchObject({
    kind: 'review',
    reasons: ['answer_to_a_denial'],
    proposal: { state: 'approved', totals: [{ amount: '0.16' }] },
  });
});
