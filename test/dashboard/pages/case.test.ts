import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../../src/dashboard/server.js';
import { addNote } from '../../../src/desk/notes.js';
import { inTransaction } from '../../../src/postgres/transaction.js';
import type { Runtime } from '../../../src/runtime.js';
import { type CaseDesk, caseDesk } from '../../dossier/case-desk.js';
import { failedCharge, ledgerOf } from '../../eligibility/read-mails.js';
import { APPROVE, CREDIT, OVERRIDE } from '../../review/review-desk.js';
import { txn } from '../../support/sample-ledger.js';
import { testRuntime } from '../test-runtime.js';

const FAILED = `All images of ${txn(1)} failed, please refund it.`;
const THREAT = `All images of ${txn(2)} failed. Refund it or my lawyer will write to you.`;
const MARKUP = /<img|<script>|<iframe|<b>|onerror="|javascript:(?!&)/;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;

let desk: CaseDesk;
let runtime: Runtime;
let app: FastifyInstance;
beforeAll(async () => {
  desk = await caseDesk([
    ...ledgerOf('ada'),
    ...[1, 2, 3, 4, 5, 6].flatMap(n => failedCharge('ada', txn(n))),
    {
      type: 'incident',
      incident_id: 'inc_7',
      kind: 'outage',
      model_tiers: null,
      started_at: '2026-11-12T09:00:00Z',
      ended_at: null,
      title: 'Image API down',
    },
  ]);
  runtime = testRuntime(desk.url);
  app = buildDashboard(runtime);
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await runtime.close();
  await desk.close();
});

const get = async (url: string) => app.inject({ url, headers: { accept: 'text/html' } });
const pageOf = async (caseId: string) => {
  const { statusCode, body } = await get(`/cases/${caseId}`);
  expect(statusCode).toBe(200);
  return body;
};
/** A part of the page by its id, as text without tags. */
const partOf = (body: string, id: string) =>
  (new RegExp(`<section class="card" id="${id}"[\\s\\S]*?</section>`).exec(body)?.[0] ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('a decided case is told whole: state, money, evidence, rules, mails and audit log', async () => {
  const caseId = await desk.mail({ subject: 'Broken images', text: FAILED, messageId: '<1@example.com>' });
  await desk.answer();
  const body = await pageOf(caseId);
  expect(body).toContain(`<title>${caseId} · Refund Desk</title>`);
  expect(body).toContain(`<h1>${caseId}</h1><span class="chip good">Approved</span>`);
  expect(body).toMatch(/<dt>Amount<\/dt><dd>0\.16 USD<\/dd>/);
  expect(body).toContain('<dt>Account</dt><dd>acc_ada, ada@example.com, active</dd>');
  expect(body).toContain(`<code>refunds cases override ${caseId} --amount AMOUNT --reason WHY</code>`);
  expect(partOf(body, 'findings')).toContain(`${txn(1)}:`);
  expect(partOf(body, 'evidence')).toMatch(/0\.16 USD 0\.16 4 0 succeeded, 4 failed \(internal error\)/);
  expect(partOf(body, 'evidence')).toContain('inc_7');
  expect(partOf(body, 'rules')).toMatch(/Technical failure 3\.1, 8 pays 0\.16 USD/);
  expect(partOf(body, 'money')).toMatch(/Paid in all 0\.16 USD .*1\.1 0\.16 USD Pending/);
  expect(partOf(body, 'mails')).toContain(FAILED);
  expect(partOf(body, 'mails')).toContain('From ada@example.com: Broken images');
  expect(partOf(body, 'mails')).toContain('To ada@example.com: ');
  expect(partOf(body, 'audit')).toContain('policy 2025-01 Decided');
});

test('a case that was paid both in money and in credit says so, each with its amount', async () => {
  const caseId = await desk.mail({ text: THREAT.replace(txn(2), txn(6)) });
  await desk.order(caseId, CREDIT('0.06'), 'the log shows it');
  expect(await pageOf(caseId)).toContain('<dt>Paid as</dt><dd>service credit</dd>');
  await desk.order(caseId, OVERRIDE('0.16'), 'all of them failed');
  expect(await pageOf(caseId)).toContain(
    '<dt>Paid as</dt><dd>0.10 USD as original payment method, 0.06 USD as service credit</dd>',
  );
});

test('the timeline is in the order in which it happened', async () => {
  const caseId = await desk.mail({ text: THREAT, messageId: '<2@example.com>' });
  await desk.answer();
  const at = new Date('2026-11-23T08:00:00Z');
  await inTransaction(desk.pool, transaction => addNote(transaction, { caseId, at, by: 'bob', text: 'called <her>' }));
  await desk.order(caseId, APPROVE(), 'the log shows it');
  const body = await pageOf(caseId);
  const events = [...partOf(body, 'timeline').matchAll(/UTC (Mail of|Decision \d|Mail to|Note of|Refund of)/g)];
  expect(events.map(([, what]) => what)).toEqual([
    'Mail of',
    'Decision 1',
    'Mail to',
    'Note of',
    'Decision 2',
    'Refund of',
    'Mail to',
  ]);
  expect(body).toContain('called &lt;her&gt;');
  expect(partOf(body, 'timeline')).toContain('by anna: approved, 0.16 USD to the original payment method');
});

test.each([
  [
    'review',
    THREAT.replace(txn(2), txn(3)),
    'A person decides: refunds cases approve CASE --reason WHY pays the proposed 0.16 USD',
  ],
  ['question', 'Please refund me.', 'It waits for the customer’s answer'],
])('what to do with a case is told with its commands: %s', async (_, text, told) => {
  const caseId = await desk.mail({ text });
  expect(partOf(await pageOf(caseId), 'next').replace(/ +([.;,])/g, '$1')).toContain(told.replace('CASE', caseId));
});

test('a trial says that it is one', async () => {
  const caseId = await desk.mail({ text: FAILED.replace(txn(1), txn(4)) });
  await desk.pool.query('update desk.cases set live = false where case_id = $1', [caseId]);
  const body = await pageOf(caseId);
  expect(body).toContain('<span class="chip quiet">trial</span>');
  expect(partOf(body, 'next')).toContain('This is a trial');
});

describe('a mail that means harm', () => {
  let body: string;
  beforeAll(async () => {
    const caseId = await desk.mail({
      subject: `"><img src=x onerror=alert(1)> \u202egpj\u2066 ${'W'.repeat(10_000)}`,
      text: `${FAILED.replace(txn(1), txn(5))}\n</pre><script>alert(1)</script>\u202etxt ﷽ é 漢字 🎉`,
      html: '<img src="https://tracker.test/pixel.gif"><b>bold</b>',
      attachments: [
        {
          name: '"><script>alert(1)</script>\u202efdp.exe',
          content: '</pre><iframe src="javascript:alert(1)"></iframe>',
        },
        { name: '../../../etc/passwd', content: 'root' },
      ],
    });
    body = await pageOf(caseId);
  });

  test('none of it is markup, a link or a picture', () => {
    expect(body.replaceAll('<script src="/live.js" defer></script>', '')).not.toMatch(MARKUP);
    expect(body).not.toMatch(/(src|href)="(?!\/|#|data:image\/svg)/);
    expect(body).not.toMatch(/ style="/);
    expect(body).toContain('&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('nothing turns the direction of reading about, and other languages stay', () => {
    expect(body).not.toMatch(BIDI);
    expect(body).toContain('\ufffdtxt ﷽ é 漢字 🎉');
  });

  test('its attachments are listed with their fate, and named as text', () => {
    const listed = partOf(body, 'mails');
    expect(listed).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(listed).toMatch(/\ufffdfdp\.exe \S+\/\S+, \d+ B, kept/);
    expect(body).toMatch(/href="\/messages\/\d+\/attachments\/0"/);
    expect(body).toMatch(/href="\/messages\/\d+\/attachments\/1"/);
  });
});

test('an id in lower case is found, and one that is not there is told in a sentence', async () => {
  const caseId = await desk.mail({ text: FAILED.replace(txn(1), txn(6)) });
  expect(await pageOf(caseId.toLowerCase())).toContain(`<h1>${caseId}</h1>`);
  for (const unknown of ['RF-0000-0000', '%3Cscript%3E', '..%2F..', `RF-${'9'.repeat(50)}`, '%00', '%F0%9F%92%A3']) {
    const { statusCode, body } = await get(`/cases/${unknown}`);
    expect([unknown, statusCode]).toEqual([unknown, 404]);
    expect(body).not.toContain('<script>');
  }
  expect((await get('/cases/RF-0')).body).toContain('There is no case with this id: see /cases for those there are.');
});

test('texts that are no longer kept are told as such', async () => {
  const caseId = await desk.mail({ text: 'Please refund me.', from: 'Bob <bob@example.com>' });
  await desk.pool.query('delete from desk.raw_mails');
  expect(partOf(await pageOf(caseId), 'mails')).toContain('Its text is no longer kept, or cannot be read.');
});
