import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../../src/dashboard/server.js';
import type { Decision } from '../../../src/policy/decision.js';
import type { Runtime } from '../../../src/runtime.js';
import { openSampleCase, PAID } from '../../desk/rows.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { testRuntime } from '../test-runtime.js';

const REVIEW: Decision = { kind: 'review', reasons: ['above_auto_approve_limit'], proposal: PAID };
const HOSTILE = `"><img src=x onerror=alert(1)><script>alert(2)</script>\u202egpj.exe ${'W'.repeat(900)}`;
const DAY_MS = 86_400_000;
const daysAhead = (days: number) => new Date(Date.now() + days * DAY_MS);

let database: TestDatabase;
let runtime: Runtime;
let app: FastifyInstance;
beforeAll(async () => {
  database = await freshDatabase();
  runtime = testRuntime(database.url);
  app = buildDashboard(runtime);
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await runtime.close();
  await database.close();
});

const get = async (url: string) => app.inject({ url, headers: { accept: 'text/html' } });
const page = async (url: string) => {
  const { statusCode, body } = await get(url);
  expect(statusCode).toBe(200);
  return body;
};
/** The cases of a page, in its order. */
const casesOf = (body: string) => [...body.matchAll(/href="\/cases\/([^"]+)"/g)].map(([, caseId]) => caseId);

test('without a case it says how one comes about', async () => {
  const body = await page('/cases');
  expect(body).toContain('There is no case yet: the first mail that asks for a refund opens one.');
  expect(body).toContain('<h1>Cases</h1>');
  expect(await page('/cases?q=nobody')).toContain('No case fits.');
});

describe('with cases', () => {
  beforeAll(async () => {
    await openSampleCase(database, 'RF-AAAA-0001', 1, { receivedAt: new Date('2026-11-20T09:30:00Z') });
    const waits = { decision: REVIEW, receivedAt: new Date('2026-11-21T09:30:00Z') };
    await openSampleCase(database, 'RF-AAAA-0002', 2, {
      ...waits,
      reviewDueAt: daysAhead(-30),
      sender: 'eve@evil.test',
    });
    await openSampleCase(database, 'RF-AAAA-0003', 3, { ...waits, reviewDueAt: daysAhead(-0.01), accountId: null });
    await openSampleCase(database, 'RF-AAAA-0004', 4, { ...waits, reviewDueAt: daysAhead(3) });
    await database.pool.query("update desk.messages set subject = $1, sender = $2 where case_id = 'RF-AAAA-0002'", [
      HOSTILE,
      '<b>eve</b>',
    ]);
    // A trial that is past its time is overdue for nobody.
    await database.pool.query(
      "update desk.cases set live = false, review_due_at = now() - interval '5 minutes' where case_id = 'RF-AAAA-0004'",
    );
  });

  test('each is listed with its state, money, clock and first mail', async () => {
    const body = await page('/cases');
    expect(casesOf(body)).toEqual(['RF-AAAA-0002', 'RF-AAAA-0003', 'RF-AAAA-0004', 'RF-AAAA-0001']);
    expect(body).toContain('4 cases');
    expect(body).toContain('<span class="chip good">Approved</span>');
    expect(body).toContain('<td class="number" data-label="Amount">0.16 USD</td>');
    expect(body).toContain('proposed 0.16 USD');
    expect(body).toContain('<time class="nowrap" datetime="2026-11-20T09:30:00.000Z">2026-11-20</time>');
    expect(body.match(/<span class="chip \w+">(overdue|breached|trial)<\/span>/g)).toEqual([
      '<span class="chip bad">breached</span>',
      '<span class="chip todo">overdue</span>',
      '<span class="chip quiet">trial</span>',
    ]);
  });

  test('what strangers wrote is text: nothing is markup, and nothing turns the direction about', async () => {
    const body = await page('/cases');
    expect(body).not.toMatch(/<img|<script>|<b>|\u202e/);
    expect(body).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;');
    expect(body).toContain('\ufffdgpj.exe');
  });

  test.each([
    ['a search', '?q=eve%40EVIL', ['RF-AAAA-0002']],
    ['a search by an id without dashes', '?q=rfaaaa0001', []],
    ['a search by an id in lower case', '?q=rf-aaaa-0001', ['RF-AAAA-0001']],
    ['a state', '?state=approved', ['RF-AAAA-0001']],
    ['several states', '?state=approved&state=denied', ['RF-AAAA-0001']],
    ['what is overdue', '?overdue=1', ['RF-AAAA-0002', 'RF-AAAA-0003']],
    ['trials', '?kind=trial', ['RF-AAAA-0004']],
    ['real ones', '?kind=real&state=needs_review', ['RF-AAAA-0002', 'RF-AAAA-0003']],
    ['another order', '?sort=due&dir=asc', ['RF-AAAA-0002', 'RF-AAAA-0003', 'RF-AAAA-0004', 'RF-AAAA-0001']],
    ['all of it empty, as the form sends it', '?q=&kind=all&sort=received&dir=asc&state=denied', []],
    ['a page after the last', '?page=9', []],
  ])('the address asks for %s', async (_, parameters, found) => {
    expect(casesOf(await page(`/cases${parameters}`))).toEqual(found);
  });

  test('the form keeps what was asked for, and titles lead to other orders', async () => {
    const body = await page('/cases?q=%22%3Ehi&state=denied&kind=trial&sort=due&dir=asc');
    expect(body).toContain('value="&quot;&gt;hi"');
    expect(body).toContain('value="denied" checked');
    expect(body).toContain('<option value="trial" selected>');
    const sorted = await page('/cases?state=approved&sort=amount');
    expect(sorted).toContain('aria-sort="descending"');
    expect(sorted).toContain('href="/cases?state=approved&amp;sort=amount&amp;dir=asc"');
  });

  test('a page after the last says where the list ends', async () => {
    expect(await page('/cases?page=9')).toContain('The list ends on page 1.');
  });

  test.each([
    ['state=<script>', 'state'],
    ['state=denied&state=nope', 'state'],
    ['sort=sender', 'sort'],
    ['dir=up', 'dir'],
    ['kind=x', 'kind'],
    ['overdue=yes', 'overdue'],
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=1e9', 'page'],
    ['q=a&q=b', 'q'],
    [`q=${'x'.repeat(501)}`, 'q'],
    ['colour=%3Cimg%3E', 'colour'],
  ])('a bad parameter is told with 400: %s', async (parameters, name) => {
    const { statusCode, body } = await get(`/cases?${parameters}`);
    expect(statusCode).toBe(400);
    expect(body).toContain(`The address has a value of &quot;${name}&quot; that this page does not know.`);
    expect(body).not.toMatch(/<script>|<img|at \w+ \(|ZodError/);
  });

  test.each(['%00', '%', '%ff%fe', '%5C', "'%3B--", '%F0%9F%92%A3', '%ed%a0%80'])(
    'no search breaks it: %s',
    async typed => {
      expect((await get(`/cases?q=${typed}`)).statusCode).toBe(200);
    },
  );

  test('more than a page of cases is on several, each with an address', async () => {
    await database.pool.query(
      `with opened as (
         insert into desk.cases (case_id, sender, state, received_at)
         select 'RF-BULK-' || n, 'bulk@example.com', 'denied', '2026-01-01' from generate_series(1000, 1120) n returning case_id)
       insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at)
       select case_id, 1, 'ann', 'denied', 'x', '2025-01', 'null', '{"kind": "withdrawn"}', true, '2026-01-01' from opened`,
    );
    const first = await page('/cases?q=bulk');
    expect([casesOf(first).length, first.includes('121 cases'), first.includes('rel="prev"')]).toEqual([
      50,
      true,
      false,
    ]);
    expect(first).toContain('<a rel="next" href="/cases?q=bulk&amp;page=2">');
    const last = await page('/cases?q=bulk&page=3');
    expect([casesOf(last).length, last.includes('rel="next"')]).toEqual([21, false]);
    expect(last).toContain('Page 3 of 3');
  });
});
