import type { FastifyInstance } from 'fastify';
import { takeWithin } from '../../../src/dashboard/pages/incident/take-within.js';
import { buildDashboard } from '../../../src/dashboard/server.js';
import type { Runtime } from '../../../src/runtime.js';
import { failedCharge, importRows, ledgerOf, RECEIVED_AT } from '../../eligibility/read-mails.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { testRuntime } from '../test-runtime.js';

let database: TestDatabase;
let runtime: Runtime;
let app: FastifyInstance;

const invoice = (number: string, name: string) => [
  {
    type: 'invoice',
    invoice_number: number,
    account_id: `acc_${name}`,
    period_start: '2026-11-01T00:00:00Z',
    period_end: '2026-12-01T00:00:00Z',
  },
  ...failedCharge(name, number, { failed: 0, images: 1, amount: '10.00' }).map(row =>
    row.type === 'charge' ? { ...row, invoice_number: number } : row,
  ),
];

const incident = (id: string, changes: object = {}) => ({
  type: 'incident',
  incident_id: id,
  kind: 'outage',
  model_tiers: ['standard'],
  started_at: '2026-11-10T00:00:00Z',
  ended_at: '2026-11-13T00:00:00Z',
  title: 'Image API <b>down',
  ...changes,
});

beforeAll(async () => {
  database = await freshDatabase();
  const price = { type: 'price', model_tier: 'standard', unit_price: '10.00', currency: 'USD' };
  await importRows(database.pool, [
    ...ledgerOf('ada', 'bob'),
    { ...price, effective_from: '2025-01-01T00:00:00Z' },
    ...invoice('INV-2026-000001', 'ada'),
    ...invoice('INV-2026-000002', 'bob'),
    { type: 'account', account_id: 'acc_bob', email: 'bob@example.com', status: 'suspended', status_reason: 'fraud' },
    incident('inc_1'),
    incident('inc_none', { started_at: '2026-01-01T00:00:00Z', ended_at: '2026-01-02T00:00:00Z' }),
    incident('inc_care', { kind: 'maintenance' }),
    incident('inc/äö ü', { ended_at: null, model_tiers: null }),
  ]);
  runtime = testRuntime(database.url);
  app = buildDashboard({ ...runtime, now: () => RECEIVED_AT });
});
afterAll(async () => {
  await app.close();
  await runtime.close();
  await database.close();
});

const show = (id: string) => app.inject(`/incidents/${encodeURIComponent(id)}`);

test('an outage: what it would pay in all, by tier and by invoice, and what would wait for a person', async () => {
  const { statusCode, body } = await show('inc_1');
  expect(statusCode).toBe(200);
  const text = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(text).toContain('Image API &lt;b&gt;down');
  expect(text).toMatch(/standard [\d,]+ 2/);
  expect(text).toMatch(/INV-2026-000001 acc_ada [\d.,]+ \d\.\d\d USD/);
  expect(text).toMatch(/Would wait for a person 1, with \d\.\d\d USD/);
  expect(text).not.toContain('This is not all');
});

test('it pays and writes nothing', async () => {
  await show('inc_1');
  const { rows } = await database.pool.query('select count(*)::int as refunds from ledger.refunds');
  expect(rows).toEqual([{ refunds: 0 }]);
});

test.each([
  ['inc_none', 'It touches no invoice.'],
  ['inc_care', 'Only outages pay (3.1, 5): this is maintenance'],
  ['inc/äö ü', 'still on'],
])('%s', async (id, sentence) => {
  const { statusCode, body } = await show(id);
  expect([statusCode, body]).toEqual([200, expect.stringContaining(sentence)]);
});

test.each(['inc_9', '<script>', '\0', 'a'.repeat(99)])(
  'there is no incident %j, and its name is not repeated',
  async id => {
    const { statusCode, body } = await show(id);
    expect([statusCode, body]).toEqual([404, 'There is no such incident in the ledger.\n']);
  },
);

describe('takeWithin', () => {
  async function* counting(until: number) {
    for (let i = 1; i <= until; i++) yield i;
  }

  test('takes all', async () => {
    expect(await takeWithin(counting(3), 1_000)).toEqual({ items: [1, 2, 3], isComplete: true });
  });

  test('takes what came in time of what hangs, and has it ended', async () => {
    const state = { wake: () => {}, ended: false };
    async function* hanging() {
      try {
        yield 1;
        await new Promise<void>(resolve => {
          state.wake = resolve;
        });
        yield 2;
      } finally {
        state.ended = true;
      }
    }
    expect(await takeWithin(hanging(), 50)).toEqual({ items: [1], isComplete: false });
    state.wake();
    await new Promise(setImmediate);
    expect(state.ended).toBe(true);
  });

  test('throws what it throws', async () => {
    async function* failing() {
      yield 1;
      throw new Error('gone');
    }
    await expect(takeWithin(failing(), 1_000)).rejects.toThrow('gone');
  });
});
