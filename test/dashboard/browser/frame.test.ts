import { type Screen, sidewaysScroll, violations } from '../../support/browser.js';
import { describeWith } from '../../support/required.js';
import { logIn } from './log-in.js';
import { type OpenedDashboard, openDashboardInBrowser, PASSWORD } from './opened.js';

describeWith('chromium', 'the pages of the frame in a browser', () => {
  let desk: OpenedDashboard;
  beforeAll(async () => {
    desk = await openDashboardInBrowser();
  });
  afterAll(() => desk.close());

  test('the first Tab leads past the links to the content', async () => {
    const { page } = await desk.open('/messages');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('name')).toBe('q');
  });

  test('a mail is found, opened and left by keyboard alone', async () => {
    const { page } = await desk.open('/messages');
    await page.getByLabel('Search').focus();
    await page.keyboard.type('refund for');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/messages?q=refund+for*');
    await page.getByRole('link', { name: desk.request, exact: true }).press('Enter');
    await page.waitForURL(`**/messages/${desk.request}`);
    expect(await page.getByRole('navigation').getByText('Messages').getAttribute('aria-current')).toBe('true');
  });

  test('a mail that tries to act does nothing, and its attachments are saved under a name that cannot lie', async () => {
    const { page, complaints } = await desk.open(`/messages/${desk.hostile}`);
    expect(await page.title()).toMatch(/^Refund txn_/);
    expect(await page.locator('main img, main script, main svg').count()).toBe(0);
    const downloads = page.waitForEvent('download');
    await page.locator(`a[href="/messages/${desk.hostile}/attachments/0"]`).click();
    expect((await downloads).suggestedFilename()).toMatch(/^[\w ._-]+fdp\.exe$/);
    expect(complaints).toEqual([]);
  });

  test('an attachment that is opened by its address is saved all the same', async () => {
    const { page } = await desk.open('/messages');
    const downloads = page.waitForEvent('download');
    await page.evaluate(`void (location.href = '/messages/${desk.hostile}/attachments/1')`);
    expect((await downloads).suggestedFilename()).toMatch(/\.png$/);
    expect(page.url()).toMatch(/\/messages$/);
  });

  const screens: readonly Screen[] = ['desktop', 'dark', 'phone', 'darkPhone'];
  test.each(screens)('every page is readable by everybody on a screen of the kind %s', async screen => {
    const { page, complaints } = await desk.browser.open(desk.dashboard.url, screen);
    const isFine = async (path: string) => {
      for (const summary of await page.locator('main summary').all()) await summary.click();
      expect([path, await violations(page), await sidewaysScroll(page)]).toEqual([path, [], 0]);
    };
    await page.goto('/login');
    await isFine('/login');
    await logIn(page, PASSWORD, '/messages');
    const { request, hostile, held } = desk;
    const paths = [
      '/messages',
      '/messages?q=nobody',
      `/messages/${request}`,
      `/messages/${hostile}`,
      `/messages/${held}`,
      '/incidents/inc_1',
    ];
    for (const path of paths) {
      await page.goto(path);
      await isFine(path);
    }
    expect(complaints).toEqual([]);
    for (const path of ['/messages?reason=nonsense', '/nowhere']) {
      await page.goto(path);
      await isFine(path);
    }
  });
});
