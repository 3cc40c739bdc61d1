import type { Outcome } from '../../src/demo/outcome.js';
import { summaryOf } from '../../src/demo/summary.js';
import type { RefundSum } from '../../src/desk/figures.js';

const ended = (seconds: number): Outcome => ({
  kind: 'ended',
  disposition: 'ignored',
  reason: 'list',
  detail: '',
  seconds,
});
const refund = (status: string, currency: string, amount: string): RefundSum => ({
  status,
  currency,
  count: 1,
  amount,
});
const figures = (outcomes: Outcome[], refunds: RefundSum[]) => Object.fromEntries(summaryOf(outcomes, refunds));

test('money is summed exactly, by currency, without what failed or was cancelled', () => {
  const refunds = [
    refund('pending', 'USD', '0.1'),
    refund('settled', 'USD', '0.2'),
    refund('failed', 'USD', '5'),
    refund('settled', 'JPY', '120'),
  ];
  expect(figures([], refunds)['refunded']).toBe('0.30 USD and 120 JPY');
});

test('without mails nothing is paid and nobody answered', () => {
  expect(figures([], [])).toMatchObject({
    'mails in': '0',
    refunded: 'nothing',
    credited: 'nothing',
    'answered in': '0.0 s (median of 0)',
  });
});

test('who is not answered counts as ignored, and not for the median', () => {
  expect(figures([ended(1), ended(2)], [])).toMatchObject({
    'mails in': '2',
    ignored: '2',
    decided: '0: 0 paid, 0 denied',
    'answered in': '0.0 s (median of 0)',
  });
});
