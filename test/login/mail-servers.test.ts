import { once } from 'node:events';
import { createServer } from 'node:http';
import { SMTPServer } from 'smtp-server';
import type { Login } from '../../src/login/login.js';
import { openTokens } from '../../src/login/tokens.js';
import { connect, isCredentialsRefusal } from '../../src/mailbox/connect.js';
import { openSmtp, type Smtp } from '../../src/reply/smtp.js';
import { type DovecotServer, startDovecot } from '../support/dovecot.js';
import { freePort } from '../support/free-port.js';
import { describeWith } from '../support/required.js';
import { granted, startTokenServer, type TokenAnswer } from './token-server.js';

const REFUSAL: TokenAnswer = { status: 400, body: '{"error":"invalid_grant"}' };
const good = (asked: number) => granted({ access_token: `good${asked}`, expires_in: 3600 });

let answer: (asked: number) => TokenAnswer;
let tokenServer: Awaited<ReturnType<typeof startTokenServer>>;
beforeAll(async () => {
  tokenServer = await startTokenServer(asked => answer(asked));
});
beforeEach(() => {
  tokenServer.asked.length = 0;
  answer = good;
});
afterAll(() => tokenServer.stop());

function login(): Login {
  const client = { tokenUrl: tokenServer.url, clientId: 'desk', clientSecret: null, refreshToken: 'r', scope: null };
  return { kind: 'tokens', user: 'refunds', tokens: openTokens(client, Date.now) };
}

describeWith('dovecot', 'IMAP by OAuth2', () => {
  let judge: Awaited<ReturnType<typeof startJudge>>;
  let dovecot: DovecotServer;
  beforeAll(async () => {
    judge = await startJudge();
    dovecot = await startDovecot(judge.url);
  });
  afterAll(async () => {
    await dovecot.stop();
    await judge.stop();
  });

  const open = (by: Login) =>
    connect({ host: '127.0.0.1', port: dovecot.port, tls: 'off', login: by }, () => undefined, 5_000);

  test('each connection logs in with a token, fetched once', async () => {
    const by = login();
    for (let connections = 0; connections < 2; connections += 1) {
      const client = await open(by);
      expect((await client.mailboxOpen('INBOX')).exists).toBe(0);
      client.close();
    }
    expect(tokenServer.asked).toHaveLength(1);
  });

  test('a token that the mail server refuses is a refusal, and the next login has a new one', async () => {
    answer = asked => (asked === 1 ? granted({ access_token: 'stale' }) : good(asked));
    const by = login();
    const error: unknown = await open(by).catch((refused: unknown) => refused);
    expect(isCredentialsRefusal(error)).toBe(true);
    (await open(by)).close();
    expect(tokenServer.asked).toHaveLength(2);
  });

  test('a refusal of the token server is one too; its trouble is not', async () => {
    answer = () => REFUSAL;
    expect(isCredentialsRefusal(await open(login()).catch((error: unknown) => error))).toBe(true);
    answer = () => null;
    expect(isCredentialsRefusal(await open(login()).catch((error: unknown) => error))).toBe(false);
  });
});

describe('SMTP by OAuth2', () => {
  let server: SMTPServer;
  let smtp: Smtp;
  let tokens: string[];
  beforeEach(async () => {
    const port = await freePort();
    tokens = [];
    server = new SMTPServer({
      authMethods: ['XOAUTH2'],
      hideSTARTTLS: true,
      allowInsecureAuth: true,
      onAuth: ({ accessToken = '' }, _session, done) => {
        tokens.push(accessToken);
        done(null, accessToken.startsWith('good') ? { user: accessToken } : { data: { status: '401' } });
      },
    });
    server.on('error', () => undefined);
    server.listen(port, '127.0.0.1');
    await once(server.server, 'listening');
    smtp = openSmtp({ host: '127.0.0.1', port, tls: 'off', login: login() }, 2_000);
  });
  afterEach(async () => {
    smtp.close();
    await new Promise(resolve => server.close(() => resolve(null)));
  });

  const send = () => smtp.send('refunds@imaginator.com', 'ada@example.com', Buffer.from('Subject: x\r\n\r\nx\r\n'));

  test('a mail goes out on a token', async () => {
    expect(await send()).toEqual({ kind: 'accepted' });
    expect(tokens).toEqual(['good1']);
  });

  test('a token that the server refuses is replaced by a new one at once', async () => {
    answer = asked => (asked === 1 ? granted({ access_token: 'stale' }) : good(asked));
    expect(await send()).toEqual({ kind: 'accepted' });
    expect(tokens).toEqual(['stale', 'good2']);
  });

  test('what the token server says is told apart: a refusal is for people, trouble passes', async () => {
    answer = () => REFUSAL;
    expect(await send()).toMatchObject({ kind: 'temporary', hindrance: 'credentials' });
    answer = () => null;
    expect(await send()).toMatchObject({ kind: 'temporary', hindrance: 'server' });
    answer = good;
    expect(await send()).toEqual({ kind: 'accepted' });
  });
});

/** Says of a token whether it is good, as Dovecot asks. */
async function startJudge() {
  const server = createServer((request, response) => {
    const isGood = (request.url ?? '').startsWith('/?token=good');
    response.writeHead(isGood ? 200 : 401, { 'content-type': 'application/json' });
    response.end(isGood ? '{"user":"refunds","active":"yes"}' : '{"error":"invalid_token"}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The judge has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/?token=`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
