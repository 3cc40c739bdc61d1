import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../../src/dashboard/server.js';
import type { Runtime } from '../../../src/runtime.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { testRuntime } from '../test-runtime.js';

const PASSWORD = 'open sésame & "more"';
const FORM = 'application/x-www-form-urlencoded';
const PAGE = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let database: TestDatabase;
let runtime: Runtime;
let app: FastifyInstance;

beforeAll(async () => {
  database = await freshDatabase();
  runtime = testRuntime(database.url, { DASHBOARD_HOST: '0.0.0.0', DASHBOARD_PASSWORD: PASSWORD });
});
beforeEach(() => {
  app = buildDashboard(runtime);
});
afterEach(() => app.close());
afterAll(async () => {
  await runtime.close();
  await database.close();
});

const tokenIn = (body: string) => /name="form_token" value="([^"]+)"/.exec(body)?.[1] ?? '';

/** Opens the login and sends its form, as a browser does. */
async function logIn(password: string, { to = '/', headers = {} } = {}) {
  const { body } = await app.inject({ url: '/login', headers: PAGE });
  const fields = new URLSearchParams({ form_token: tokenIn(body), password, to });
  const sent = { ...PAGE, 'content-type': FORM, ...headers };
  return app.inject({ method: 'POST', url: '/login', headers: sent, payload: fields.toString() });
}

async function cookieOfLogin(): Promise<string> {
  const { headers } = await logIn(PASSWORD);
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

const post = (url: string, fields: Record<string, string>, headers = {}) =>
  app.inject({
    method: 'POST',
    url,
    headers: { ...PAGE, 'content-type': FORM, ...headers },
    payload: new URLSearchParams(fields).toString(),
  });

describe('who is not logged in', () => {
  test.each(['/', '/cases?state=denied&q=a', '/messages/1', '/queues', '/nowhere'])(
    'comes from %s to the login',
    async url => {
      const { statusCode, headers } = await app.inject({ url, headers: PAGE });
      expect([statusCode, headers.location]).toEqual([303, `/login?to=${encodeURIComponent(url)}`]);
    },
  );

  test('is told 401 where no page is asked for, and a script of ours without a challenge to the browser', async () => {
    const plain = await app.inject('/metrics');
    expect([plain.statusCode, plain.headers['www-authenticate']]).toEqual([401, expect.stringMatching(/^Basic /)]);
    for (const headers of [{ ...PAGE, 'x-live': '1' }, { 'sec-fetch-mode': 'cors' }]) {
      const asked = await app.inject({ url: '/', headers });
      expect([asked.statusCode, asked.headers['www-authenticate']]).toEqual([401, undefined]);
    }
  });

  test('does nothing: an action says that the session has ended', async () => {
    const { statusCode, body } = await post('/logout', {});
    expect([statusCode, body]).toEqual([401, expect.stringContaining('Your session has ended, and nothing was done')]);
  });

  test('sees the login in its look, and no more', async () => {
    const { body } = await app.inject({ url: '/login', headers: PAGE });
    expect(body).toContain('autocomplete="current-password"');
    expect(body).not.toContain('<nav');
    expect((await app.inject('/style.css')).statusCode).toBe(200);
    expect((await app.inject('/live.js')).statusCode).toBe(401);
  });
});

describe('the right password', () => {
  test('opens a session of twelve hours in a cookie that no script reads, and goes where one wanted to', async () => {
    const { statusCode, headers } = await logIn(PASSWORD, { to: '/cases?state=denied' });
    expect([statusCode, headers.location]).toEqual([303, '/cases?state=denied']);
    expect(headers['set-cookie']).toMatch(
      /^refund_desk_session=[\w.-]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  test('the cookie stays with https where the browser came by it', async () => {
    const { headers } = await logIn(PASSWORD, { headers: { 'x-forwarded-proto': 'https, http' } });
    expect(headers['set-cookie']).toMatch(/; SameSite=Lax; Secure$/);
  });

  test('goes to no other site', async () => {
    for (const to of ['//evil.test/', 'https://evil.test', '/\\evil.test'])
      expect((await logIn(PASSWORD, { to })).headers.location).toBe('/');
  });

  test('the session shows pages, with a way to log out; other cookies do not matter', async () => {
    const cookie = `a=b; ${await cookieOfLogin()}; c=d`;
    const { statusCode, body } = await app.inject({ url: '/messages', headers: { ...PAGE, cookie } });
    expect([statusCode, body]).toEqual([200, expect.stringContaining('action="/logout"')]);
    expect((await app.inject({ url: '/queues/api/queues', headers: { cookie } })).statusCode).toBe(200);
  });

  test('the session is one in another process, and after a restart', async () => {
    const cookie = await cookieOfLogin();
    const other = buildDashboard(runtime);
    expect((await other.inject({ url: '/messages', headers: { cookie } })).statusCode).toBe(200);
    await other.close();
  });

  test('whoever is logged in is not asked again', async () => {
    const cookie = await cookieOfLogin();
    const { statusCode, headers } = await app.inject({ url: '/login?to=/cases', headers: { ...PAGE, cookie } });
    expect([statusCode, headers.location]).toEqual([303, '/cases']);
  });
});

describe('a wrong password', () => {
  test('is said in a sentence next to the field, without a session', async () => {
    const { statusCode, headers, body } = await logIn('wrong', { to: '/cases"><script>' });
    expect([statusCode, headers['set-cookie']]).toEqual([403, undefined]);
    expect(body).toContain('aria-describedby="problem"');
    expect(body).toContain('That is not the password of DASHBOARD_PASSWORD');
    expect(body).not.toContain('<script>');
  });

  test.each([
    ['no field', {}],
    ['an empty one', { password: '' }],
    ['its beginning', { password: PASSWORD.slice(0, 5) }],
  ])('%s is wrong', async (_, fields) => {
    const { body } = await app.inject({ url: '/login', headers: PAGE });
    expect((await post('/login', { form_token: tokenIn(body), ...fields })).statusCode).toBe(403);
  });

  test('is no way to end the scrapes of one who came in before from the same address', async () => {
    const scrape = async (name: string, password: string) => {
      const authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
      return (await app.inject({ url: '/metrics', headers: { authorization } })).statusCode;
    };
    expect(await scrape('prometheus', PASSWORD)).toBe(200);
    for (let i = 0; i < 12; i += 1) await scrape('eve', 'wrong');
    expect(await scrape('prometheus', PASSWORD)).toBe(200);
    // A stranger learns nothing by it: not of the password, nor which names are known, nor more often than elsewhere.
    expect(await scrape('eve', PASSWORD)).toBe(429);
    for (let i = 0; i < 10; i += 1) expect(await scrape('prometheus', 'wrong')).toBe(429);
    expect(await scrape('prometheus', PASSWORD)).toBe(429);
  });

  test('is not taken more than ten times a minute, then not even the right one, by no door', async () => {
    const cookie = await cookieOfLogin();
    for (let i = 0; i < 5; i++) expect((await logIn('wrong')).statusCode).toBe(403);
    const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`a:${password}`).toString('base64')}` });
    for (let i = 0; i < 5; i++) expect((await app.inject({ url: '/', headers: basic('no') })).statusCode).toBe(401);
    const { statusCode, headers, body } = await logIn(PASSWORD);
    expect([statusCode, headers['set-cookie']]).toEqual([429, undefined]);
    expect(Number(headers['retry-after'])).toBeGreaterThan(50);
    expect(body).toContain('too many wrong passwords');
    const script = await app.inject({ url: '/metrics', headers: basic(PASSWORD) });
    expect([script.statusCode, Number(script.headers['retry-after']) > 50]).toEqual([429, true]);
    const elsewhere = { url: '/metrics', headers: basic(PASSWORD), remoteAddress: '198.51.100.7' };
    expect((await app.inject(elsewhere)).statusCode).toBe(200);
    expect((await app.inject({ url: '/messages', headers: { cookie } })).statusCode).toBe(200);
  });
});

describe('logging out', () => {
  test('ends the session and takes its cookie', async () => {
    const cookie = await cookieOfLogin();
    const { body } = await app.inject({ url: '/messages', headers: { cookie } });
    const { statusCode, headers } = await post('/logout', { form_token: tokenIn(body) }, { cookie });
    expect([statusCode, headers.location]).toEqual([303, '/login']);
    expect(headers['set-cookie']).toMatch(/^refund_desk_session=; Max-Age=0; Path=\/; HttpOnly/);
    expect((await app.inject({ url: '/messages', headers: { cookie } })).statusCode).toBe(401);
  });

  test('is not done by a link, nor without the token of the session, nor by another site', async () => {
    const cookie = await cookieOfLogin();
    const { body } = await app.inject({ url: '/messages', headers: { cookie } });
    const other = tokenIn((await app.inject({ url: '/login', headers: PAGE })).body);
    expect((await app.inject({ url: '/logout', headers: { cookie } })).statusCode).toBe(404);
    for (const token of ['', other, `${tokenIn(body)}x`])
      expect((await post('/logout', { form_token: token }, { cookie })).statusCode).toBe(403);
    expect((await post('/logout', {}, { cookie })).statusCode).toBe(403);
    const evil = { cookie, origin: 'https://evil.test' };
    expect((await post('/logout', { form_token: tokenIn(body) }, evil)).statusCode).toBe(403);
    expect((await app.inject({ url: '/messages', headers: { cookie } })).statusCode).toBe(200);
  });
});

test('a login of another site is refused: nobody is logged in to a desk that they did not open', async () => {
  expect((await logIn(PASSWORD, { headers: { 'sec-fetch-site': 'cross-site' } })).statusCode).toBe(403);
  expect((await post('/login', { password: PASSWORD })).statusCode).toBe(403);
});

test('a form that is larger than any of ours is not read', async () => {
  expect((await post('/login', { password: 'x'.repeat(300_000) })).statusCode).toBe(413);
});
