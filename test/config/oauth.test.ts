import { loadConfig } from '../../src/config.js';
import { problemsOf } from './problems-of.js';

describe.each(['IMAP', 'SMTP'])('OAuth2 of %s', protocol => {
  const of = (settings: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(settings).map(([name, value]) => [`${protocol}_${name}`, value]));
  const user = {
    USER: 'refunds@example.com',
    OAUTH_TOKEN_URL: 'https://login.example.com/token',
    OAUTH_CLIENT_ID: 'desk',
  };

  test('needs no password: a refresh token, or a secret of the client, is enough', () => {
    expect(problemsOf(of({ HOST: 'mail.example.com', ...user, OAUTH_REFRESH_TOKEN: 'r' }))).toEqual([]);
    expect(
      problemsOf(of({ HOST: 'mail.example.com', ...user, OAUTH_CLIENT_SECRET: 's', OAUTH_SCOPE: 'mail' })),
    ).toEqual([]);
  });

  test.each([
    [{ ...user }, 'OAUTH_CLIENT_SECRET or'],
    [
      { USER: 'u', OAUTH_TOKEN_URL: user.OAUTH_TOKEN_URL, OAUTH_REFRESH_TOKEN: 'r' },
      'OAUTH_CLIENT_ID is required with',
    ],
    [{ ...user, OAUTH_REFRESH_TOKEN: 'r', PASSWORD: 'p' }, 'PASSWORD and'],
    [{ OAUTH_CLIENT_ID: 'desk' }, 'OAUTH_CLIENT_ID is set without'],
    [
      { ...user, OAUTH_REFRESH_TOKEN: 'r', OAUTH_TOKEN_URL: 'http://login.example.com/' },
      'OAUTH_TOKEN_URL is not an https URL',
    ],
    [
      { OAUTH_TOKEN_URL: user.OAUTH_TOKEN_URL, OAUTH_CLIENT_ID: 'desk', OAUTH_REFRESH_TOKEN: 'r' },
      'USER is required with',
    ],
  ])('%j is not whole', (settings, why) =>
    expect(problemsOf(of(settings))).toEqual([expect.stringMatching(`^${protocol}_${why}`)]),
  );

  test('no secret of it is shown, and each may come from a file', () => {
    expect(() => loadConfig(of({ ...user, OAUTH_REFRESH_TOKEN_FILE: '/nowhere', OAUTH_CLIENT_SECRET: 's' }))).toThrow(
      `${protocol}_OAUTH_REFRESH_TOKEN_FILE names a file that cannot be read`,
    );
  });
});
