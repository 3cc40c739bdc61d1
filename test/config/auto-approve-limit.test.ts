import { loadConfig } from '../../src/config.js';
import { problemsOf } from './problems-of.js';

describe('the auto-approve limit', () => {
  test.each([
    ['100', { '*': '100' }],
    [' 0.5 ', { '*': '0.5' }],
    ['100.00 USD', { USD: '100.00' }],
    ['100.00 USD, 15000 JPY,20  EUR', { USD: '100.00', JPY: '15000', EUR: '20' }],
    ['0', { '*': '0' }],
  ])('is one for all, or one for each currency: %j', (text, limit) => {
    expect(loadConfig({ AUTO_APPROVE_LIMIT: text }).AUTO_APPROVE_LIMIT).toEqual(limit);
  });

  test.each([
    '1,500.00', // would be a limit of 500
    '0,500', // and so would this
    '1,500.00 USD',
    '100, 200 USD',
    '100 USD, 200 USD',
    '100 usd',
    '100 USD EUR',
    'USD 100',
    '100USD',
    '-5',
    '1e3',
    ',',
    '$100',
  ])('is refused where it could be read in two ways, or in none: %j', text => {
    expect(problemsOf({ AUTO_APPROVE_LIMIT: text })).toEqual([
      'AUTO_APPROVE_LIMIT is neither one amount nor a list such as "100.00 USD, 15000 JPY"',
    ]);
  });
});
