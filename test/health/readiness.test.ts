import type { Answer } from '../../src/health/ask.js';
import { askReadiness } from '../../src/health/readiness.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const LATE = { ok: false, why: 'It is late.' } as const;
const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

const readinessOf = (scanned: Answer<Date | null>, pending: Answer<string[]> = ok([]), queue: Answer<[]> = ok([])) =>
  askReadiness(
    {
      lastScan: async () => scanned,
      pendingMigrations: async () => pending,
      queueDepths: async () => queue,
    },
    () => NOW,
  );

describe('readiness', () => {
  test('all parts work', async () => {
    expect(await readinessOf(ok(new Date('2026-11-22T11:59:00Z')))).toEqual({
      status: 'ready',
      checks: {
        mailbox: { ok: true, lastScanAt: '2026-11-22T11:59:00.000Z', ageSeconds: 60 },
        database: { ok: true },
        queue: { ok: true },
      },
    });
  });

  test('a scan that is older than 60 s', async () => {
    const { status, checks } = await readinessOf(ok(new Date('2026-11-22T11:58:59Z')));
    expect(status).toBe('not ready');
    expect(checks.mailbox).toEqual({
      ok: false,
      lastScanAt: '2026-11-22T11:58:59.000Z',
      ageSeconds: 61,
      why: 'The last complete scan of the mailbox was 1 min ago: see that `refunds start` runs the poller, and read its log.',
    });
  });

  test('a scan that another clock put into the future is new', async () => {
    const { checks } = await readinessOf(ok(new Date('2026-11-22T12:00:02Z')));
    expect(checks.mailbox).toMatchObject({ ok: true, ageSeconds: 0 });
  });

  test('before the first scan', async () => {
    const { status, checks } = await readinessOf(ok(null));
    expect(status).toBe('not ready');
    expect(checks.mailbox).toMatchObject({ ok: false, lastScanAt: null, ageSeconds: null });
    expect(checks.mailbox.why).toMatch(/^The mailbox was not scanned to its end yet: wait for the first scan, or see/);
  });

  test('the database is away: the mailbox is not known, and not said to be broken', async () => {
    const { status, checks } = await readinessOf(LATE, LATE);
    expect(status).toBe('not ready');
    expect(checks.database).toEqual({ ok: false, why: 'It is late.' });
    expect(checks.mailbox).toEqual({
      ok: false,
      lastScanAt: null,
      ageSeconds: null,
      why: 'When the mailbox was last scanned is not known: mend the database first.',
    });
  });

  test('migrations are missing', async () => {
    const { checks } = await readinessOf(ok(NOW), ok(['0009_more.sql']));
    expect(checks.database.why).toContain('run `refunds migrate`');
  });

  test('the queue is away', async () => {
    const { status, checks } = await readinessOf(ok(NOW), ok([]), LATE);
    expect([status, checks.queue]).toEqual(['not ready', { ok: false, why: 'It is late.' }]);
  });
});
