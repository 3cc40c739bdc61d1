import { storeMail } from '../../intake/stored-mails.js';
import { violations } from '../../support/browser.js';
import { mail } from '../../support/mail.js';
import { describeWith } from '../../support/required.js';
import { lookAgain, lookAgainAndWait } from './look-again.js';
import { type OpenedDashboard, openDashboardInBrowser } from './opened.js';

describeWith('chromium', 'an open page', () => {
  let desk: OpenedDashboard;
  beforeAll(async () => {
    desk = await openDashboardInBrowser();
  });
  afterAll(() => desk.close());

  const newMail = () => storeMail(desk.dashboard.database.pool, mail());
  const changeDetail = (detail: string) =>
    desk.dashboard.database.pool.query('update desk.messages set detail = $1 where id = $2', [detail, desk.request]);

  test('is kept fresh by itself, and keeps the focus where it was', async () => {
    const { page, complaints } = await desk.open('/messages');
    await page.getByRole('link', { name: desk.hostile, exact: true }).focus();
    const id = await newMail();
    await page.getByRole('link', { name: id, exact: true }).waitFor();
    expect(await page.locator(':focus').getAttribute('href')).toBe(`/messages/${desk.hostile}`);
    expect(complaints).toEqual([]);
  });

  test('where what had the focus is gone, the content has it', async () => {
    const { page } = await desk.open('/messages?q=vanishes');
    await page.getByRole('link', { name: 'See all mails' }).focus();
    const { pool } = desk.dashboard.database;
    await pool.query("update desk.messages set subject = 'It vanishes' where id = $1", [await newMail()]);
    await lookAgain(page);
    await page.getByText('It vanishes').waitFor();
    expect(await page.locator(':focus').getAttribute('id')).toBe('main');
  });

  test('waits while somebody types, and goes on when they are done', async () => {
    const { page } = await desk.open('/messages');
    await page.getByLabel('Search').fill('half a wo');
    const id = await newMail();
    await lookAgainAndWait(page);
    expect(await page.getByLabel('Search').inputValue()).toBe('half a wo');
    expect(await page.getByRole('link', { name: id, exact: true }).count()).toBe(0);
    await page.getByLabel('Search').fill('');
    await lookAgain(page);
    await page.getByRole('link', { name: id, exact: true }).waitFor();
    expect(await page.locator(':focus').getAttribute('name')).toBe('q');
  });

  test('waits while a choice is made, and while text is selected', async () => {
    const { page } = await desk.open('/messages');
    await page.getByLabel('Reason').selectOption('list');
    const id = await newMail();
    await lookAgainAndWait(page);
    expect(await page.getByRole('link', { name: id, exact: true }).count()).toBe(0);
    await page.getByLabel('Reason').selectOption('');
    await page.evaluate('getSelection().selectAllChildren(document.querySelector("h1"))');
    await lookAgainAndWait(page);
    expect(await page.evaluate('String(getSelection())')).toBe('Messages');
    expect(await page.getByRole('link', { name: id, exact: true }).count()).toBe(0);
  });

  test('what was opened stays open, and where one had scrolled to', async () => {
    const { page } = await desk.open(`/messages/${desk.request}`);
    await page.getByText(/^\d+ fields$/).click();
    await page.evaluate('scrollTo(0, 300)');
    await changeDetail('Something new.');
    await lookAgain(page);
    await page.getByText('Something new.').waitFor();
    expect(await page.locator('details').getAttribute('open')).not.toBeNull();
    expect(await page.evaluate('scrollY')).toBe(300);
  });

  test('says since when the connection is lost, and is silent once it is back', async () => {
    const { page } = await desk.open('/messages');
    const status = page.getByRole('status');
    await page.context().setOffline(true);
    await lookAgain(page);
    const lost = /^The connection is lost since \d+:\d+:\d+ [AP]M\. What you see is from then\.$/;
    await status.filter({ hasText: lost }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().setOffline(false);
    await lookAgain(page);
    await status.filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
  });

  test('says so when the desk answers with an error', async () => {
    const { page } = await desk.open('/messages');
    await page.route('**/messages', route => route.fulfill({ status: 503, body: 'away' }));
    await lookAgain(page);
    await page.getByRole('status').filter({ hasText: 'The desk answers with an error since' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Messages');
  });

  test('without scripts loads itself again', async () => {
    const { page } = await desk.open('/messages', 'withoutScripts');
    expect(await page.locator('noscript meta[http-equiv=refresh]').getAttribute('content')).toBe('30');
  });

  test('one that stands still loads no script', async () => {
    const { page } = await desk.open('/nowhere');
    expect(await page.locator('script').count()).toBe(0);
  });
});
