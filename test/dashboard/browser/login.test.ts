import { violations } from '../../support/browser.js';
import { describeWith } from '../../support/required.js';
import { logIn } from './log-in.js';
import { lookAgain } from './look-again.js';
import { type OpenedDashboard, openDashboardInBrowser, PASSWORD } from './opened.js';

describeWith('chromium', 'the login in a browser', () => {
  let desk: OpenedDashboard;
  beforeAll(async () => {
    desk = await openDashboardInBrowser();
  });
  afterAll(() => desk.close());

  test('by keyboard alone, and one is where one wanted to be', async () => {
    const { page, complaints } = await desk.browser.open(desk.dashboard.url);
    await page.goto('/messages?disposition=pending');
    expect(await page.title()).toBe('Log in · Refund Desk');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/messages?disposition=pending');
    expect(await page.getByRole('link', { name: 'Messages', exact: true }).getAttribute('aria-current')).toBe('page');
    expect(complaints).toEqual([]);
  });

  test('without scripts too', async () => {
    const { page } = await desk.open('/messages', 'withoutScripts');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Messages');
  });

  test('a wrong password is said where the focus is, and the next try works', async () => {
    const { page } = await desk.browser.open(desk.dashboard.url);
    await page.goto('/messages');
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('name')).toBe('password');
    expect(await focused.getAttribute('aria-describedby')).toBe('problem');
    expect(await page.locator('#problem').textContent()).toContain('That is not the password');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/messages');
  });

  test('whoever logs out is out in every tab, and what was open says so instead of showing a login', async () => {
    const { page } = await desk.open('/messages');
    const other = await page.context().newPage();
    await other.goto(`/messages/${desk.request}`);
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.waitForURL('**/login');
    await lookAgain(other);
    await other.getByRole('status').filter({ hasText: 'Your session has ended' }).waitFor();
    expect(await other.getByRole('heading', { level: 1 }).textContent()).toContain('Refund for');
    await other.getByRole('link', { name: 'Log in again' }).click();
    await other.getByLabel('Password').fill(PASSWORD);
    await other.keyboard.press('Enter');
    await other.waitForURL(`**/messages/${desk.request}`);
  });

  test('a form that is sent after the session ended does nothing, and says so', async () => {
    const { page } = await desk.open('/messages');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByText('Your session has ended, and nothing was done.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Log in' }).click();
    await logIn(page, PASSWORD, '/messages');
  });
});
