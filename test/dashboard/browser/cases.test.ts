import type { Page } from 'playwright-core';
import { buildDashboard } from '../../../src/dashboard/server.js';
import type { Runtime } from '../../../src/runtime.js';
import { type CaseDesk, caseDesk } from '../../dossier/case-desk.js';
import { failedCharge, ledgerOf } from '../../eligibility/read-mails.js';
import {
  openBrowser,
  type Screen,
  sidewaysScroll,
  type TestBrowser,
  type TestPage,
  violations,
} from '../../support/browser.js';
import { describeWith } from '../../support/required.js';
import { txn } from '../../support/sample-ledger.js';
import { HOSTILE_NAME, SCRIPT } from '../hostile-mail.js';
import { testRuntime } from '../test-runtime.js';

const FAILED = `All images of ${txn(1)} failed, please refund it.`;
const THREAT = `All images of ${txn(2)} failed. Refund it or my lawyer will write to you.`;
/** Whatever it is in, it sets a flag on the window that shows it, and asks another host for something. */
const ATTACK = `</pre></title>"><script>window.owned = 1</script><img src="https://evil.test/x" onerror="window.owned = 1">
<svg onload="window.owned = 1"><a href="javascript:window.owned = 1">click</a><iframe src="https://evil.test"></iframe>`;
const SCREENS_TRIED: readonly Screen[] = ['desktop', 'phone', 'dark', 'darkPhone'];
const MORE_THAN_A_PAGE = `
  with opened as (
    insert into desk.cases (case_id, sender, state, received_at)
    select 'RF-BULK-' || n, 'bulk@example.com', 'withdrawn', '2026-01-01' from generate_series(1000, 1060) n returning case_id)
  insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at)
  select case_id, 1, 'ann', 'withdrawn', 'x', '2025-01', 'null', '{"kind": "withdrawn"}', true, '2026-01-01' from opened`;

describeWith('chromium', 'the case pages in a browser', () => {
  let desk: CaseDesk;
  let runtime: Runtime;
  let browser: TestBrowser;
  let url: string;
  let close: () => Promise<void>;
  let cases: { readonly approved: string; readonly review: string; readonly hostile: string };

  beforeAll(async () => {
    [desk, browser] = await Promise.all([
      caseDesk([...ledgerOf('ada'), ...[1, 2, 3].flatMap(n => failedCharge('ada', txn(n)))]),
      openBrowser(),
    ]);
    cases = {
      approved: await desk.mail({ subject: 'Broken images', text: FAILED }),
      review: await desk.mail({ subject: 'My lawyer', text: THREAT }),
      hostile: await desk.mail(hostileRequest),
    };
    await desk.answer();
    await desk.pool.query(MORE_THAN_A_PAGE);
    runtime = testRuntime(desk.url);
    const app = buildDashboard(runtime);
    url = await app.listen({ host: '127.0.0.1', port: 0 });
    close = () => app.close();
  });
  afterAll(async () => {
    await browser.close();
    await close();
    await runtime.close();
    await desk.close();
  });

  /** A page, and what it asked of hosts other than the desk's. */
  async function open(path: string, screen: Screen = 'desktop'): Promise<TestPage & { readonly elsewhere: string[] }> {
    const opened = await browser.open(url, screen);
    const elsewhere: string[] = [];
    opened.page.on('request', request => {
      if (!request.url().startsWith(url) && !request.url().startsWith('data:')) elsewhere.push(request.url());
    });
    await opened.page.goto(path);
    return { ...opened, elsewhere };
  }

  describe.each(SCREENS_TRIED)('on a screen of the kind %s', screen => {
    test.each([
      ['the list', () => '/cases'],
      ['its last page', () => '/cases?page=2'],
      ['the list where nothing fits', () => '/cases?q=nobody'],
      ['a decided case', () => `/cases/${cases.approved}`],
      ['a case in review', () => `/cases/${cases.review}`],
      ['a case of hostile mail', () => `/cases/${cases.hostile}`],
    ])('%s is whole, accessible and asks nobody else for anything', async (_, path) => {
      const { page, complaints, elsewhere } = await open(path(), screen);
      await openAll(page);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(elsewhere).toEqual([]);
    });
  });

  test('a case is found, opened and left by keyboard alone', async () => {
    const { page } = await open('/cases');
    await page.getByLabel('Search').focus();
    await page.keyboard.type('broken IMAGES');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases?q=broken+IMAGES*');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('1 case');
    await page.getByRole('link', { name: cases.approved }).press('Enter');
    await page.waitForURL(`**/cases/${cases.approved}`);
    await page.getByRole('link', { name: 'Cases', exact: true }).press('Enter');
    await page.waitForURL('**/cases');
  });

  test('filters narrow the list by keyboard, and stay chosen', async () => {
    const { page } = await open('/cases');
    await page.getByLabel('Needs review').press('Space');
    await page.getByLabel('Kind').selectOption('Real ones');
    await page.getByRole('button', { name: 'Search' }).press('Enter');
    await page.waitForURL('**/cases?*state=needs_review*');
    expect(await rowsOf(page)).toEqual([cases.review]);
    expect(await page.getByLabel('Needs review').isChecked()).toBe(true);
    expect(await page.getByLabel('Kind').inputValue()).toBe('real');
  });

  test('titles sort, and the order is told to who cannot see it', async () => {
    const { page } = await open('/cases?q=example.com');
    await page.getByRole('link', { name: 'State' }).click();
    await page.waitForURL('**/cases?*sort=state*');
    expect(await page.getByRole('columnheader', { name: 'State' }).getAttribute('aria-sort')).toBe('ascending');
  });

  test('pages lead forward and back', async () => {
    const { page } = await open('/cases?q=bulk');
    expect(await rowsOf(page)).toHaveLength(50);
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.getByText('Page 2 of 2').waitFor();
    expect(await rowsOf(page)).toHaveLength(11);
    await page.getByRole('link', { name: 'Previous page' }).click();
    await page.getByText('Page 1 of 2').waitFor();
  });

  test('an address that is not understood, and a case that is not there, are told in a sentence', async () => {
    for (const [path, sentence] of [
      ['/cases?state=nonsense', 'The address has a value of "state" that this page does not know.'],
      ['/cases/RF-0', 'There is no case with this id'],
    ] as const) {
      const { page } = await open(path);
      await page.getByText(sentence).waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });

  test.each(['desktop', 'phone'] as const)(
    'a mail that means harm stays text wherever it is shown: %s',
    async screen => {
      const { page, complaints, elsewhere } = await open(`/cases/${cases.hostile}`, screen);
      await openAll(page);
      expect(await page.locator('main :is(img, script, svg, iframe, [onerror], [onload])').count()).toBe(0);
      expect(await page.locator('main a[href^="javascript"], main a[href*="evil"]').count()).toBe(0);
      expect(await page.locator('#mails').getByText('window.owned = 1').count()).toBeGreaterThan(1);
      expect(await page.evaluate('window.owned')).toBeUndefined();
      await page.goto(`/cases?q=${txn(3)}`);
      expect(await rowsOf(page)).toEqual([cases.hostile]);
      expect(await page.evaluate('window.owned')).toBeUndefined();
      expect([complaints, elsewhere]).toEqual([[], []]);
    },
  );

  test('its attachments are saved, not opened, under names that cannot lie', async () => {
    const { page } = await open(`/cases/${cases.hostile}`);
    const links = page.locator('#mails a[href*="/attachments/"]');
    expect(await links.count()).toBe(2);
    for (const [i, name] of [/^[\w ._-]+fdp\.exe$/, /^[\w ._-]+$/].entries()) {
      const download = page.waitForEvent('download');
      await links.nth(i).click();
      expect((await download).suggestedFilename()).toMatch(name);
    }
    expect(page.url()).toBe(`${url}/cases/${cases.hostile}`);
  });

  test('needs no script', async () => {
    const { page, complaints } = await open(`/cases/${cases.approved}`, 'withoutScripts');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(cases.approved);
    expect(await page.locator('#mails pre').first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await expect(violations(page)).rejects.toThrow('another screen than withoutScripts');
  });
});

const hostileRequest = {
  from: `"${SCRIPT.replaceAll('"', "'")}" <ada@example.com>`,
  subject: `${ATTACK.replaceAll('\n', ' ')} \u202e\u2066 ${'A very long subject '.repeat(40)}`,
  text: `All images of ${txn(3)} failed, please refund it.\n\n${ATTACK}\n\u202eturned ${'W'.repeat(2_000)}`,
  html: `<p>All images of ${txn(3)} failed, please refund it.</p>${ATTACK}`,
  attachments: [
    { name: HOSTILE_NAME, type: 'text/html', content: ATTACK },
    { name: `../../${'W'.repeat(200)}<svg onload=alert(1)>`, type: 'text/plain', content: ATTACK },
  ],
};

/** Opens all details, those inside of others too. */
const openAll = (page: Page) =>
  page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');

/** The cases that are listed, in their order. */
const rowsOf = (page: Page) => page.locator('#cases tbody th a').allTextContents();
