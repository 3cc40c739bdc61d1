import { createLog } from '../../../src/log.js';
import { enqueue } from '../../../src/queue/queues.js';
import { work } from '../../../src/queue/work.js';
import { openBrowser, type Screen, sidewaysScroll, type TestBrowser, violations } from '../../support/browser.js';
import { describeWith } from '../../support/required.js';
import { until } from '../../support/until.js';
import { BUSY_DESK } from '../pages/desk-rows.js';
import { type ServedDashboard, serveDashboard } from '../served.js';

const SCREENS_TRIED: readonly Screen[] = ['desktop', 'phone', 'dark', 'darkPhone'];

describeWith('chromium', 'the desk in a browser', () => {
  let dashboard: ServedDashboard;
  let browser: TestBrowser;

  beforeAll(async () => {
    [dashboard, browser] = await Promise.all([serveDashboard(), openBrowser()]);
    await dashboard.database.pool.query(BUSY_DESK);
    await giveUpOne();
  });
  afterAll(async () => {
    await browser.close();
    await dashboard.close();
  });

  async function giveUpOne() {
    const { runtime } = dashboard;
    const failing = () => Promise.reject(new Error('the template is broken'));
    const settings = { concurrency: 1, log: createLog('silent', 'test'), judge: () => 'permanent' as const };
    const worker = work(runtime.backend, 'reply', failing, { ...settings, giveUp: () => Promise.resolve() });
    await enqueue(runtime.queues.reply, 'reply', [{ id: '1', version: 0 }]);
    await until('a job is given up', async () => (await runtime.queues.reply.getFailedCount()) === 1);
    await worker.close();
  }

  test.each(SCREENS_TRIED)('is whole and accessible: %s', async screen => {
    const { page, complaints } = await browser.open(dashboard.url, screen);
    await page.goto('/');
    expect(await page.getByRole('img', { name: 'Arrivals, last 24 hours' }).count()).toBe(1);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each(['desktop', 'phone'] as const)(
    'its texts in plots are as large as on paper, and do not overlap: %s',
    async screen => {
      const { page } = await browser.open(dashboard.url, screen);
      await page.goto('/');
      for (const plot of await page.locator('svg.columns').all()) {
        const boxes = await Promise.all((await plot.locator('text').all()).map(text => text.boundingBox()));
        const row = boxes.slice(1).flatMap(box => box ?? []);
        expect(row.length).toBeGreaterThan(2);
        for (const [i, box] of row.entries()) {
          expect(box.height).toBeGreaterThan(10);
          const next = row[i + 1];
          if (next !== undefined) expect(box.x + box.width).toBeLessThan(next.x);
        }
      }
    },
  );

  test('needs no script', async () => {
    const { page, complaints } = await browser.open(dashboard.url, 'withoutScripts');
    await page.goto('/');
    expect(await page.getByRole('img', { name: 'Decisions, last 30 days' }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('the numbers of a plot open in a table', async () => {
    const { page } = await browser.open(dashboard.url);
    await page.goto('/');
    const numbers = page.locator('#decisions-days-numbers');
    await numbers.locator('summary').click();
    expect(await numbers.locator('tbody tr').count()).toBe(30);
    expect(await violations(page)).toEqual([]);
  });

  test('a failed job leads to the queue board, which shows it', async () => {
    const { page } = await browser.open(dashboard.url);
    await page.goto('/');
    await page.locator('a[href="/queues/queue/reply?status=failed"]').click();
    await page.getByText('the template is broken').first().waitFor();
  });
});
