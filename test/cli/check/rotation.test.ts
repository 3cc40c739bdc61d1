import { checkSmtp } from '../../../src/cli/check/smtp.js';
import { loadConfig } from '../../../src/config.js';
import { granted, startTokenServer } from '../../login/token-server.js';
import { startSmtpServer } from '../../support/smtp-server.js';

test.each<readonly [string, object, readonly string[]]>([
  ['a token server that keeps the refresh token is fine', {}, []],
  [
    'one that gives a new one is noted, with what to do',
    { refresh_token: 'r1' },
    [expect.stringMatching(/^The token server gave a new refresh token.*make SMTP_OAUTH_REFRESH_TOKEN one that lasts/)],
  ],
])('%s', async (_, grant, notes) => {
  const server = await startTokenServer(() => granted({ access_token: 't', ...grant }));
  const sink = await startSmtpServer({ credentials: { user: 'refunds', password: 'send' } });
  try {
    const config = loadConfig({
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(sink.port),
      SMTP_TLS: 'off',
      SMTP_USER: 'refunds',
      SMTP_OAUTH_TOKEN_URL: server.url,
      SMTP_OAUTH_CLIENT_ID: 'desk',
      SMTP_OAUTH_REFRESH_TOKEN: 'r0',
    });
    const checked = await checkSmtp(config);
    expect(checked.flatMap(({ verdict, says }) => (verdict === 'note' ? [says] : []))).toEqual(notes);
  } finally {
    await sink.stop();
    await server.stop();
  }
});
