import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import { parse } from 'yaml';
import { z } from 'zod';
import { HISTOGRAMS } from '../../src/dashboard/histograms.js';
import { observeJobs } from '../../src/dashboard/job-durations.js';
import { SERIES } from '../../src/dashboard/series.js';
import { TROUBLES } from '../../src/health/trouble.js';
import { packageRoot } from '../../src/package-root.js';
import type { Runtime } from '../../src/runtime.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { testRuntime } from './test-runtime.js';

const rule = z.strictObject({
  alert: z.string().regex(/^RefundDesk[A-Za-z]+$/),
  expr: z.string(),
  for: z
    .string()
    .regex(/^\d+[smh]$/)
    .optional(),
  labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
  annotations: z.strictObject({ summary: z.string().min(20), action: z.string().min(20) }),
});
const rulesFile = z.strictObject({
  groups: z.array(z.strictObject({ name: z.string(), interval: z.string(), rules: z.array(rule).min(1) })),
});

const text = readFileSync(join(packageRoot(), 'src', 'dashboard', 'alert-rules.yaml'), 'utf8');
const rules = rulesFile.parse(parse(text)).groups.flatMap(group => group.rules);
const cases = rules.map(one => [one.alert, one] as const);

describe('the alert rules', () => {
  let database: TestDatabase;
  let runtime: Runtime;
  let known: ReadonlySet<string>;

  beforeAll(async () => {
    database = await freshDatabase();
    runtime = testRuntime(database.url);
    const registry = new Registry();
    observeJobs(runtime.queues, registry);
    const jobs = (await registry.getMetricsAsJSON()).map(({ name }) => name);
    const histograms = [...jobs, ...HISTOGRAMS.map(({ name }) => name)];
    const parts = histograms.flatMap(name => ['_bucket', '_sum', '_count'].map(part => `${name}${part}`));
    known = new Set([...SERIES.map(({ name }) => name), ...parts]);
  });
  afterAll(async () => {
    await runtime.close();
    await database.close();
  });

  test('have names of their own', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  });

  test.each(cases)('%s asks for series that there are, with labels that they have', (_, { expr }) => {
    const selectors = [...expr.matchAll(/(refund_desk_[a-z_]+)(?:\{([^}]*)\})?/g)];
    expect(selectors.length).toBeGreaterThan(0);
    for (const [, name = '', matchers = ''] of selectors) {
      expect(known).toContain(name);
      const labels = SERIES.find(series => series.name === name)?.labels ?? [];
      for (const [, label] of matchers.matchAll(/([a-z_]+)[=!]/g)) expect(labels).toContain(label);
    }
  });

  test.each(cases)('%s says what to do, with the command', (_, { annotations: { action } }) => {
    expect(action).toMatch(/`refunds [a-z]+[^`]*`/);
  });

  test('name only troubles that there are', () => {
    const named = rules.flatMap(({ expr }) =>
      [...expr.matchAll(/kind!?=~?"([^"]+)"/g)].flatMap(([, kinds = '']) => kinds.split('|')),
    );
    expect(named.length).toBeGreaterThan(0);
    for (const kind of named) expect(TROUBLES).toContain(kind);
  });

  test('fire when the desk itself is dead, and pages come within a minute', () => {
    expect(rules.find(({ expr }) => expr === 'absent(refund_desk_up)')?.for).toBe('45s');
    const scan = rules.find(({ expr }) => expr.startsWith('refund_desk_mailbox_scan_age_seconds'));
    expect([scan?.expr, scan?.for, scan?.labels.severity]).toEqual([
      'refund_desk_mailbox_scan_age_seconds > 60',
      undefined,
      'page',
    ]);
  });
});
