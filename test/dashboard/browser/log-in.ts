import type { Page } from 'playwright-core';

/** Opens a path of a dashboard with a password, and logs in on the way. */
export async function logIn(page: Page, password: string, path: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL(url => url.pathname !== '/login');
}
