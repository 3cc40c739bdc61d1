import type { Page } from 'playwright-core';

/** Has the page's script ask at once, as it does when somebody comes back to the tab. */
export async function lookAgain(page: Page): Promise<void> {
  await page.evaluate('void document.dispatchEvent(new Event("visibilitychange"))');
}

/** The same, and waits until the script has had its answer and looked at it: it asks a second time only after that. */
export async function lookAgainAndWait(page: Page): Promise<void> {
  const asked = page.waitForResponse(response => response.request().headers()['x-live'] === '1');
  await lookAgain(page);
  await (await asked).finished();
  // The script goes on in the tasks after the one that has the answer.
  await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))');
}
