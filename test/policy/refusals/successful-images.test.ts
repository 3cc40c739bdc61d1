import { charge, facts, saying } from '../sample.js';
import { basesOf, told } from '../told.js';

test.each([
  ['all were delivered', { succeeded: 4, failed: {} }],
  ['no rows are no failure', { succeeded: 0, failed: {} }],
  ['rows that count none failed', { succeeded: 4, failed: { timeout: 0 } }],
])('%s', (_, generations) => {
  const request = facts([charge({ generations })], saying('dissatisfaction'));
  expect(told(request)).toEqual(['denied 0 USD', 'a deny all_delivered 0 [3.2]']);
  expect(basesOf(request)).toEqual([{ kind: 'all_delivered', images: 4 }]);
});
