import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { openSmtp, type Smtp } from '../../src/reply/smtp.js';
import { freePort } from '../support/free-port.js';
import type { SmtpBehaviour } from '../support/smtp-behaviour.js';
import { type SmtpSink, startSmtpServer } from '../support/smtp-server.js';

const SILENCE_MS = 700;
const RAW = Buffer.from('From: refunds@imaginator.com\r\nSubject: x\r\nMessage-ID: <1@x>\r\n\r\nHello\r\n.\r\n');

const opened: Smtp[] = [];
const sinks: SmtpSink[] = [];
const silent: Server[] = [];
afterEach(async () => {
  for (const smtp of opened.splice(0)) smtp.close();
  for (const server of silent.splice(0)) server.close();
  await Promise.all(sinks.splice(0).map(sink => sink.stop()));
});

function smtpAt(port: number, user?: string, password?: string): Smtp {
  const login = user === undefined ? null : ({ kind: 'password', user, password: password ?? '' } as const);
  const smtp = openSmtp({ host: '127.0.0.1', port, tls: 'off', login }, SILENCE_MS);
  opened.push(smtp);
  return smtp;
}

async function startSink(options: Parameters<typeof startSmtpServer>[0] = {}): Promise<SmtpSink> {
  const sink = await startSmtpServer(options);
  sinks.push(sink);
  return sink;
}

const send = (smtp: Smtp) => smtp.send('refunds@imaginator.com', 'ada@example.com', RAW);

/** What became of a mail, and whether the server has it. */
const FATES: readonly [SmtpBehaviour, string, number][] = [
  [{ kind: 'accept' }, 'accepted', 1],
  [{ kind: 'reject', at: 'rcpt', code: 451 }, 'temporary', 0],
  [{ kind: 'reject', at: 'rcpt', code: 550 }, 'permanent', 0],
  [{ kind: 'reject', at: 'data', code: 451 }, 'temporary', 0],
  [{ kind: 'reject', at: 'data', code: 550 }, 'permanent', 0],
  [{ kind: 'hang-after-dot' }, 'unanswered', 1],
  [{ kind: 'drop-after-dot' }, 'unanswered', 1],
  [{ kind: 'drop-before-dot' }, 'unanswered', 0],
  [{ kind: 'refuse-connections' }, 'temporary', 0],
];

test.each(FATES)('a mail to a server that does %j', async (behaviour, kind, kept) => {
  const sink = await startSink({ behaviour });
  expect(await send(smtpAt(sink.port))).toMatchObject({ kind });
  expect(sink.mails).toHaveLength(kept);
});

test.each(FATES)(
  'a mail on a connection that has sent one before, to a server that now does %j',
  async (behaviour, kind, kept) => {
    const sink = await startSink();
    const smtp = smtpAt(sink.port);
    expect(await send(smtp)).toEqual({ kind: 'accepted' });
    await sink.behave(behaviour);
    expect(await send(smtp)).toMatchObject({ kind });
    expect(sink.mails).toHaveLength(1 + kept);
  },
);

test('the bytes arrive as they are, for the recipient of the envelope', async () => {
  const sink = await startSink();
  await send(smtpAt(sink.port));
  expect(sink.mails[0]).toMatchObject({ from: 'refunds@imaginator.com', to: ['ada@example.com'], raw: RAW });
});

test.each([
  ['a wrong password', 'refunds', 'wrong'],
  ['no password', undefined, undefined],
])('%s is not the mail’s fault: it can go out once the password is right', async (_, user, password) => {
  const sink = await startSink({ credentials: { user: 'refunds', password: 'secret' } });
  const outcome = await send(smtpAt(sink.port, user, password));
  expect(outcome).toMatchObject({ kind: 'temporary', hindrance: 'credentials' });
  expect(await send(smtpAt(sink.port, 'refunds', 'secret'))).toEqual({ kind: 'accepted' });
});

test.each<readonly [SmtpBehaviour, string]>([
  [{ kind: 'reject', at: 'rcpt', code: 451 }, 'mail'],
  [{ kind: 'reject', at: 'data', code: 451 }, 'mail'],
  [{ kind: 'refuse-connections' }, 'server'],
])('a mail to a server that does %j is hindered by the %s', async (behaviour, hindrance) => {
  const sink = await startSink({ behaviour });
  expect(await send(smtpAt(sink.port))).toMatchObject({ kind: 'temporary', hindrance });
});

test('a check logs in and sends nothing', async () => {
  const sink = await startSink({ credentials: { user: 'refunds', password: 'secret' } });
  const smtp = smtpAt(sink.port, 'refunds', 'secret');
  expect(await smtp.check()).toEqual({ kind: 'accepted' });
  await sink.behave({ kind: 'refuse-connections' });
  expect(await smtp.check()).toMatchObject({ kind: 'temporary', hindrance: 'server' });
  await sink.behave({ kind: 'accept' });
  const wrong = await smtpAt(sink.port, 'refunds', 'wrong').check();
  expect(wrong).toMatchObject({ kind: 'temporary', hindrance: 'credentials' });
  expect(sink.mails).toEqual([]);
});

/** Answers these commands and is silent at the first other one. */
async function startSilentServer(answered: readonly string[]): Promise<number> {
  const server = createServer(socket => {
    socket.write('220 here\r\n');
    socket.on('error', () => undefined);
    socket.on('data', line => {
      if (answered.some(word => line.toString().startsWith(word))) socket.write('250 fine\r\n');
    });
  });
  const port = await freePort();
  await once(server.listen(port, '127.0.0.1'), 'listening');
  silent.push(server);
  return port;
}

test.each([[['EHLO']], [['EHLO', 'MAIL']], [['EHLO', 'MAIL', 'RCPT']]])(
  'a server that falls silent after %j has nothing yet: the mail is tried again as often as it takes',
  async answered => {
    const port = await startSilentServer(answered);
    expect(await send(smtpAt(port))).toEqual({ kind: 'temporary', why: 'Timeout', hindrance: 'server' });
  },
);

test('where TLS is asked for, a server that has none gets nothing', async () => {
  const sink = await startSink();
  const smtp = openSmtp(
    { host: '127.0.0.1', port: sink.port, tls: 'starttls', login: { kind: 'password', user: 'u', password: 'p' } },
    SILENCE_MS,
  );
  opened.push(smtp);
  expect(await send(smtp)).toMatchObject({ kind: 'temporary' });
  expect(sink.mails).toEqual([]);
});
