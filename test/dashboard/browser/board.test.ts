import { enqueue } from '../../../src/queue/queues.js';
import { sidewaysScroll, type TestPage, violations } from '../../support/browser.js';
import { type RedisServer, startRedis } from '../../support/redis.js';
import { describeWith } from '../../support/required.js';
import { until } from '../../support/until.js';
import { type OpenedDashboard, openDashboardInBrowser } from './opened.js';

/** The rules of axe-core that Bull Board's own page breaks: its markup is not ours. Any other is of what we set in it. */
const FAULTS = [
  'button-name',
  'color-contrast',
  'image-redundant-alt',
  'label-content-name-mismatch',
  'page-has-heading-one',
  'svg-img-alt',
];

describeWith('chromium', 'the queue board in a browser, on PostgreSQL', () => boardTests(async () => null));

describeWith('redis', 'the queue board, on Redis', () => {
  describeWith('chromium', 'in a browser', () => boardTests(startRedis));
});

function boardTests(startServer: () => Promise<RedisServer | null>): void {
  let desk: OpenedDashboard;
  let redis: RedisServer | null;
  beforeAll(async () => {
    redis = await startServer();
    desk = await openDashboardInBrowser(redis === null ? {} : { REDIS_URL: redis.url });
  });
  afterAll(async () => {
    await desk.close();
    await redis?.stop();
  });

  /** Its policy refuses the fonts of another host, and the board does without: nothing else may be refused. */
  const refused = ({ complaints }: TestPage) => complaints.filter(text => !text.includes('fonts.googleapis.com'));

  test('it loads behind the login, with its jobs, and its policy refuses nothing of its own', async () => {
    const { intake } = desk.dashboard.runtime.queues;
    await enqueue(intake, 'intake', [{ id: '7', version: 0 }]);
    const board = await desk.open('/queues');
    await board.page.getByRole('link', { name: 'intake' }).first().click();
    await board.page.getByText('intake-7-0').first().waitFor();
    expect(refused(board)).toEqual([]);
  });

  test('it is accessible but for what is known of Bull Board itself', async () => {
    const { page } = await desk.open('/queues');
    await page.getByRole('link', { name: 'intake' }).first().waitFor();
    expect((await violations(page)).filter(violation => !FAULTS.some(rule => violation.startsWith(rule)))).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('its own page may act: a queue is paused and resumed', async () => {
    const { reply } = desk.dashboard.runtime.queues;
    const board = await desk.open('/queues/queue/reply');
    const act = (action: string) =>
      board.page.evaluate(`fetch('/queues/api/queues/reply/${action}', { method: 'PUT' })`);
    await act('pause');
    await until('the queue is paused', () => reply.isPaused());
    await act('resume');
    await until('the queue is resumed', async () => !(await reply.isPaused()));
    expect(refused(board)).toEqual([]);
  });

  test('another site cannot, though the browser has the session', async () => {
    const { reply } = desk.dashboard.runtime.queues;
    const { page } = await desk.open('/queues');
    // Another port of the same host: to a browser the same site, so that it sends the session along, but another origin.
    const elsewhere = 'http://127.0.0.1:8999/';
    const action = `${desk.dashboard.url}/queues/api/queues/reply/add`;
    const body = `<form method="post" action="${action}"><button>Win a prize</button></form>`;
    await page.route(elsewhere, route => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(elsewhere);
    const sent = page.waitForResponse(action);
    await page.getByRole('button').click();
    expect((await sent).status()).toBe(403);
    expect(await reply.count()).toBe(0);
  });
}
