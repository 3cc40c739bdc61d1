import { CredentialsRefused, type OAuthClient, openTokens, TokenServerAway } from '../../src/login/tokens.js';
import { granted, startTokenServer, type TokenAnswer } from './token-server.js';

const START = Date.UTC(2026, 10, 22, 12);
const MINUTE_MS = 60_000;

let clock = START;
let answer: (asked: number) => TokenAnswer;
let server: Awaited<ReturnType<typeof startTokenServer>>;
beforeEach(async () => {
  clock = START;
  answer = asked => granted({ access_token: `t${asked}`, expires_in: 3600 });
  server = await startTokenServer(asked => answer(asked));
});
afterEach(() => server.stop());

const open = (changes: Partial<OAuthClient> = {}) =>
  openTokens(
    { tokenUrl: server.url, clientId: 'desk', clientSecret: 's3cret', refreshToken: 'r0', scope: null, ...changes },
    () => clock,
  );

test('a token is fetched once for all who ask, and again a minute before it ends', async () => {
  const tokens = open();
  expect(await Promise.all([tokens.get(), tokens.get(), tokens.get()])).toEqual(['t1', 't1', 't1']);
  clock += 58 * MINUTE_MS;
  expect(await tokens.get()).toBe('t1');
  clock += 2 * MINUTE_MS;
  expect(await tokens.get()).toBe('t2');
  expect(server.asked).toHaveLength(2);
});

test('one that the mail server refused is not used again', async () => {
  const tokens = open();
  await tokens.get();
  tokens.forget();
  expect(await tokens.get()).toBe('t2');
});

test('with a refresh token the client acts for its user, with the newest one that it was given', async () => {
  answer = asked => granted({ access_token: 't', expires_in: '0', refresh_token: `r${asked}` });
  const tokens = open({ scope: 'mail' });
  await tokens.get();
  await tokens.get();
  const same = { grant_type: 'refresh_token', client_id: 'desk', client_secret: 's3cret', scope: 'mail' };
  expect(server.asked).toEqual([
    { ...same, refresh_token: 'r0' },
    { ...same, refresh_token: 'r1' },
  ]);
});

test('it is told whether the server gave another refresh token than the one that was set', async () => {
  const [kept, given] = [open(), open()];
  await kept.get();
  answer = () => granted({ access_token: 't', refresh_token: 'r1' });
  await given.get();
  expect([kept.isRotated(), given.isRotated()]).toEqual([false, true]);
});

test('without one it acts for itself', async () => {
  await open({ refreshToken: null }).get();
  expect(server.asked).toEqual([{ grant_type: 'client_credentials', client_id: 'desk', client_secret: 's3cret' }]);
});

test('it is told when the refresh token ends, where the server says so', async () => {
  const tokens = open();
  expect(tokens.endsAt()).toBeNull();
  answer = () => granted({ access_token: 't', refresh_token_expires_in: 3600 });
  await tokens.get();
  expect(tokens.endsAt()).toEqual(new Date(START + 60 * MINUTE_MS));
});

test.each([400, 401])('a refusal (%d) is for people, and says why without a secret', async status => {
  answer = () => ({ status, body: '{"error":"invalid_grant","error_description":"r0 s3cret"}' });
  const failed = open().get();
  await expect(failed).rejects.toThrow(CredentialsRefused);
  await expect(failed).rejects.toThrow('The token server refuses the OAuth2 credentials (invalid_grant).');
});

test.each<[string, TokenAnswer]>([
  ['its own trouble', { status: 503, body: 'busy' }],
  ['no JSON', { status: 200, body: '<html>' }],
  ['no token', granted({ access_token: '' })],
  ['a life that is no number', granted({ access_token: 't', expires_in: 'long' })],
  ['a redirect to another server', { status: 302, body: '' }],
  ['nothing', null],
])('%s may pass by itself', async (_, given) => {
  answer = asked => (asked === 1 ? given : granted({ access_token: 'later' }));
  const tokens = open();
  await expect(tokens.get()).rejects.toThrow(TokenServerAway);
  expect(await tokens.get()).toBe('later');
});
