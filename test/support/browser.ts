import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { programOf } from './required.js';

/** The screens that pages are tried on. */
export const SCREENS = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  darkPhone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: 'dark' },
  withoutScripts: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
} as const satisfies Record<string, BrowserContextOptions>;

export type Screen = keyof typeof SCREENS;

/** Debian's Chromium without a window. */
export interface TestBrowser {
  /** A page of a browser that has no cookies, at `baseUrl`; `options` adds to those of the screen. */
  open(baseUrl: string, screen?: Screen, options?: BrowserContextOptions): Promise<TestPage>;
  close(): Promise<void>;
}

/** A page, and what its console said was wrong: errors of scripts, refusals of the content security policy, files not found. */
export interface TestPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Starts Chromium. Close it in the end; its pages close with it. */
export async function openBrowser(): Promise<TestBrowser> {
  const browser = await chromium.launch({
    executablePath: programOf('chromium', 'chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  return {
    open: (baseURL, screen = 'desktop', options = {}) => openPage(browser, { baseURL, ...SCREENS[screen], ...options }),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, options: BrowserContextOptions): Promise<TestPage> {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, complaints };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds wrong with the page as it is shown now, by WCAG 2.2 AA and its own good practice: a line for each
 * rule and element. Empty where nothing is. It is run by the debugger, so that the page's content security policy may stand.
 * Throws on a page without scripts: axe-core waits for timers, and would wait for ever.
 */
export async function violations(page: Page): Promise<string[]> {
  if (await page.evaluate<boolean>('matchMedia("(scripting: none)").matches'))
    throw new Error('axe-core needs scripts: look for violations on another screen than withoutScripts.');
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate<Pick<AxeResults, 'violations'>>('axe.run()');
  return found.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ html, any, all }) => {
      const why = [...any, ...all].map(check => check.message).join('; ');
      return `${id} (${impact}): ${help}\n  ${html.slice(0, 200)}\n  ${why}`;
    }),
  );
}

/** By how many CSS pixels the page is wider than its window: 0 where nobody has to scroll sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
