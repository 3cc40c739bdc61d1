import { account, charge, facts, failed, saying } from '../sample.js';
import { told } from '../told.js';

const closed = { account: account({ status: 'closed' }) };

test.each([
  [
    'usage before the cancellation is asked back',
    { ...closed, ...saying('account_ended') },
    'a deny account_closed 0 [10]',
  ],
  ['something else is asked for', { ...closed, ...saying('dissatisfaction') }, 'a deny all_delivered 0 [3.2]'],
  ['the account is not closed', saying('account_ended'), 'a deny all_delivered 0 [3.2]'],
])('%s', (_, changes, line) => {
  expect(told(facts([charge()], changes))).toEqual(['denied 0 USD', line]);
});

test('what failed on our side is paid to a closed account like to any other', () => {
  const broken = charge({ generations: failed(4) });
  expect(told(facts([broken], { ...closed, ...saying('account_ended') }))[0]).toBe('approved 0.16 USD');
});
