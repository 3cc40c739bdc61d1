import { typedAmount } from '../../src/cli/amount.js';

test.each([
  ['12.50', '12.5'],
  ['0.01', '0.01'],
  ['100', '100'],
])('%s is an amount', (typed, amount) => {
  expect(typedAmount(typed, 'more')).toBe(amount);
});

test('zero is an amount where it denies', () => {
  expect(typedAmount('0.00', 'zero')).toBe('0');
});

test.each([
  ['0', 'more', 'The amount must be a plain decimal above zero such as 12.50, not "0".'],
  ['-1', 'zero', 'The amount must be a plain decimal such as 12.50, not "-1".'],
  ['12,50', 'more', 'The amount must be a plain decimal above zero such as 12.50, not "12,50".'],
  ['1e3', 'zero', 'The amount must be a plain decimal such as 12.50, not "1e3".'],
  ['', 'zero', 'The amount must be a plain decimal such as 12.50, not "".'],
] as const)('"%s" is bad input where it must be %s', (typed, least, message) => {
  expect(() => typedAmount(typed, least)).toThrow(expect.objectContaining({ code: 65, message }));
});

test('what a terminal would obey is not printed as it is', () => {
  expect(() => typedAmount('\u001b[2J', 'more')).toThrow(/^[\x20-\x7e\u0080-\uffff]*$/);
});
