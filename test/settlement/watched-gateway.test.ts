import type { Answer, Found } from '../../src/settlement/gateway.js';
import { watchGateway } from '../../src/settlement/watched-gateway.js';

const REFUND = { refundId: 'r', accountId: 'a', paymentMethodId: 'p', amount: '0.16', currency: 'USD' };

function watched(answer: Answer, found: Found) {
  const told: (readonly [string, string | null])[] = [];
  const gateway = { post: () => Promise.resolve(answer), lookUp: () => Promise.resolve(found), holdMs: 7 };
  return { told, gateway: watchGateway(gateway, (...standing) => void told.push(standing)) };
}

test('each answer passes through, and tells how the provider stands', async () => {
  const { told, gateway } = watched({ kind: 'settled' }, { kind: 'unanswered', why: 'no answer (ECONNREFUSED)' });
  expect(await gateway.post(REFUND)).toEqual({ kind: 'settled' });
  expect(await gateway.lookUp('r')).toEqual({ kind: 'unanswered', why: 'no answer (ECONNREFUSED)' });
  expect(told).toEqual([
    ['ok', null],
    ['away', 'no answer (ECONNREFUSED)'],
  ]);
  expect(gateway.holdMs).toBe(7);
});

test('that a refund is not possible is an answer; that a request is refused is for people', async () => {
  const { told, gateway } = watched({ kind: 'refused', why: 'status 401' }, { kind: 'failed' });
  await gateway.post(REFUND);
  await gateway.lookUp('r');
  expect(told).toEqual([
    ['refused', 'status 401'],
    ['ok', null],
  ]);
});
