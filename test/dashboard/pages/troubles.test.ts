import { troubles } from '../../../src/dashboard/pages/troubles.js';
import type { QueueDepth } from '../../../src/dashboard/queue-depths.js';
import type { Readiness } from '../../../src/dashboard/readiness.js';

const READY: Readiness = {
  status: 'ready',
  checks: { mailbox: { ok: true, lastScanAt: null, ageSeconds: 3 }, database: { ok: true }, queue: { ok: true } },
};
const figures = (oldestPendingSeconds: number | null) => ({ ok: true, value: { oldestPendingSeconds } }) as const;
const depths = (paused: boolean) => {
  const value: QueueDepth[] = [
    { queue: 'intake', paused: false, jobs: {} },
    { queue: 'reply', paused, jobs: {} },
  ];
  return { ok: true, value } as const;
};

describe('troubles', () => {
  test('there are none where mail flows, though some is on its way', () => {
    expect(troubles(READY, figures(null), depths(false))).toEqual([]);
    expect(troubles(READY, figures(300), depths(false))).toEqual([]);
  });

  test('a mail that waits too long', () => {
    expect(troubles(READY, figures(301), depths(false))).toEqual([
      'The oldest undecided mail has waited 5 min: see that `refunds start` runs intake, eligibility and clock, and read its log.',
    ]);
  });

  test('a paused queue', () => {
    expect(troubles(READY, figures(null), depths(true))).toEqual([
      'Somebody has paused reply under Queues: resume there once the reason is gone.',
    ]);
  });

  test('a database that is away is told once', () => {
    const checks = { ...READY.checks, database: { ok: false, why: 'It is away.' } };
    const away = { ok: false, why: 'It is away.' } as const;
    expect(troubles({ status: 'not ready', checks }, away, depths(false))).toEqual(['It is away.']);
  });

  test('figures alone that are late are told', () => {
    expect(troubles(READY, { ok: false, why: 'They are late.' }, depths(false))).toEqual(['They are late.']);
  });
});
