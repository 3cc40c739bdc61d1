import { httpGateway } from '../../src/settlement/http-gateway.js';
import { type Provider, startProvider } from './provider.js';

const REFUND = {
  refundId: 'RF-0001.1.1',
  accountId: 'acc_ada',
  paymentMethodId: 'pm_1',
  currency: 'USD',
  amount: '100.10',
};
const PATIENCE_MS = 30_000;
const SHORT_MS = 200;

let provider: Provider;
beforeEach(async () => {
  provider = await startProvider();
});
afterEach(() => provider.close());

const gateway = (path = '') => httpGateway(`${provider.url}${path}`, PATIENCE_MS);

test('a refund is posted under its id, its amount as exact as it is', async () => {
  expect(await gateway().post(REFUND)).toEqual({ kind: 'settled' });
  expect(provider.posted).toEqual([
    {
      headers: expect.objectContaining({ 'idempotency-key': 'RF-0001.1.1', 'content-type': 'application/json' }),
      body: {
        refund_id: 'RF-0001.1.1',
        account_id: 'acc_ada',
        payment_method_id: 'pm_1',
        amount: '100.10',
        currency: 'USD',
      },
    },
  ]);
});

test('a refund is looked up by its id', async () => {
  expect(await gateway().lookUp('RF-0001.1.1')).toEqual({ kind: 'never_taken' });
  await gateway().post(REFUND);
  expect(await gateway().lookUp('RF-0001.1.1')).toEqual({ kind: 'settled' });
  expect(provider.requests.filter(request => request.startsWith('GET'))).toEqual(
    Array.from({ length: 2 }, () => 'GET /refunds/RF-0001.1.1'),
  );
});

test.each(['', '/', '/v1', '/v1/'])('the paths are added to the address: %j', async path => {
  await gateway(path).post(REFUND);
  await gateway(path).lookUp('a/b?c');
  const base = path.replace(/\/$/, '');
  expect(provider.requests).toEqual([`POST ${base}/refunds`, `GET ${base}/refunds/a%2Fb%3Fc`]);
});

test('a redirect is not followed', async () => {
  const elsewhere = { status: 307, body: '', location: `${provider.url}/elsewhere` };
  provider.onPost({ answers: elsewhere });
  provider.onGet({ answers: elsewhere });
  expect(await gateway().post(REFUND)).toEqual({ kind: 'refused', why: 'HTTP 307' });
  expect(await gateway().lookUp('RF-1')).toEqual({ kind: 'refused', why: 'HTTP 307' });
  expect(provider.requests).toEqual(['POST /refunds', 'GET /refunds/RF-1']);
});

test('no answer by the deadline is none', async () => {
  provider.onPost({ answers: 'never' });
  provider.onGet({ answers: 'never' });
  const hasty = httpGateway(provider.url, SHORT_MS);
  const none = { kind: 'unanswered', why: 'no answer within 200 ms' };
  expect(await Promise.all([hasty.post(REFUND), hasty.lookUp('RF-1')])).toEqual([none, none]);
});

test('a connection that breaks, or is not to be had, is told by its code', async () => {
  provider.onPost({ answers: 'drops' });
  expect(await gateway().post(REFUND)).toMatchObject({
    kind: 'unanswered',
    why: expect.stringMatching(/UND_ERR|ECONN/),
  });
  await provider.close();
  expect(await gateway().post(REFUND)).toEqual({ kind: 'unanswered', why: 'no answer (ECONNREFUSED)' });
});

test('a refund of nothing is settled without the provider', async () => {
  expect(await gateway().post({ ...REFUND, amount: '0.00' })).toEqual({ kind: 'settled' });
  expect(provider.requests).toEqual([]);
});

test('a request outlasts its deadline by far before its refund is asked about again', () => {
  expect(gateway().holdMs).toBeGreaterThan(4 * PATIENCE_MS); // a look-up and a posting, and then some
});
