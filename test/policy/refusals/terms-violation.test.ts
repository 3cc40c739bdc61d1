import type { AccountFacts } from '../../../src/policy/facts.js';
import { account, charge, facts, failed, saying } from '../sample.js';
import { told } from '../told.js';

const VIOLATION = ['denied 0 USD', 'a deny terms_violation 0 [3.2]'];
const DELIVERED = ['denied 0 USD', 'a deny all_delivered 0 [3.2]'];
const violated = (status: AccountFacts['status']) => ({
  account: account({ status, statusReason: 'terms_violation' }),
});

test.each([
  ['suspended for a violation', { ...violated('suspended'), ...saying('account_ended') }, VIOLATION],
  ['terminated for a violation', { ...violated('terminated'), ...saying('account_ended') }, VIOLATION],
  ['who does not ask because of that', { ...violated('terminated'), ...saying('dissatisfaction') }, DELIVERED],
  [
    'suspended for a chargeback',
    { account: account({ status: 'suspended', statusReason: 'chargeback' }), ...saying('account_ended') },
    DELIVERED,
  ],
  ['active again', { ...violated('active'), ...saying('account_ended') }, DELIVERED],
  ['who also made a mistake', { ...violated('suspended'), ...saying('own_mistake', 'account_ended') }, VIOLATION],
])('%s', (_, changes, expected) => {
  expect(told(facts([charge()], changes))).toEqual(expected);
});

test('what failed on our side is due for all that, and for a person', () => {
  const request = facts([charge({ generations: failed(1) })], {
    ...violated('terminated'),
    ...saying('account_ended'),
  });
  expect(told(request)).toEqual([
    'review account_not_in_good_standing: partially_approved 0.04 USD',
    'a pay technical_failure 0.04 [3.1 8]',
  ]);
});
