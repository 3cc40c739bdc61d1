import { loadConfig } from '../../src/config.js';
import { loginOf } from '../../src/login/login.js';
import { granted, startTokenServer } from './token-server.js';

let server: Awaited<ReturnType<typeof startTokenServer>>;
beforeEach(async () => {
  server = await startTokenServer(asked =>
    granted({ access_token: `t${asked}`, expires_in: 3600, refresh_token: `r${asked}` }),
  );
});
afterEach(() => server.stop());

const client = (protocol: 'IMAP' | 'SMTP', changes: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries({
      USER: 'refunds',
      OAUTH_TOKEN_URL: server.url,
      OAUTH_CLIENT_ID: 'desk',
      OAUTH_REFRESH_TOKEN: 'r0',
      ...changes,
    }).map(([name, value]) => [`${protocol}_${name}`, value]),
  );
const open = (protocol: 'IMAP' | 'SMTP', env: Readonly<Record<string, string>>) => {
  const login = loginOf(loadConfig(env), protocol, Date.now);
  if (login?.kind !== 'tokens') throw new Error('The login is by tokens.');
  return login.tokens;
};

test('all who log in by one client as one user share its tokens: none uses a refresh token that another used up', async () => {
  const env = { ...client('IMAP'), ...client('SMTP') };
  const all = [open('SMTP', env), open('SMTP', env), open('IMAP', env)];
  expect(await Promise.all(all.map(tokens => tokens.get()))).toEqual(['t1', 't1', 't1']);
  all[0]?.forget();
  expect(await all[1]?.get()).toBe('t2');
  expect(server.asked.map(({ refresh_token: used }) => used)).toEqual(['r0', 'r1']);
});

test.each([
  [{ USER: 'other' }],
  [{ OAUTH_CLIENT_ID: 'other' }],
  [{ OAUTH_REFRESH_TOKEN: 'other' }],
  [{ OAUTH_SCOPE: 'send' }],
])('another client, or one of another user (%j), has its own', async changes => {
  const [one, other] = [open('SMTP', client('SMTP')), open('SMTP', client('SMTP', changes))];
  expect(await one.get()).not.toBe(await other.get());
});
