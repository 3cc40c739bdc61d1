import { changeText } from '../../src/cli/audit-text.js';

const TOTALS = [
  { amount: '0.16', exact: '0.16', currency: 'USD' },
  { amount: '15', currency: 'JPY' },
];

test.each([
  [null, { refund: 'RF-1.1.1', status: 'settled' }, 'refund RF-1.1.1, status settled'],
  [
    { refund: 'RF-1.1.1', status: 'pending' },
    { refund: 'RF-1.1.1', status: 'settled' },
    'refund RF-1.1.1, status pending → settled',
  ],
  [{ totals: [] }, { totals: TOTALS }, 'totals nothing → 0.16 USD and 15 JPY'],
  [{ totals: TOTALS }, { totals: [], policy_version: '2' }, 'totals 0.16 USD and 15 JPY → nothing, policy version 2'],
  [{ due: null }, { due: 'Monday' }, 'due nothing → Monday'],
  [null, 'calls back', 'calls back'],
  ['mute', 'calls back', 'mute → calls back'],
  [null, [{ queue: 'intake', jobs: 3 }], '[{"queue":"intake","jobs":3}]'],
  [null, null, 'nothing'],
])('%j and then %j is told as %s', (before, after, text) => {
  expect(changeText(before, after)).toBe(text);
});
