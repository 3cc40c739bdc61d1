import { mailChannel } from '../../src/alerts/mail.js';
import { openSmtp, type Smtp } from '../../src/reply/smtp.js';
import type { SmtpBehaviour } from '../support/smtp-behaviour.js';
import { type SmtpSink, startSmtpServer } from '../support/smtp-server.js';
import { notice, over } from './notices.js';

const PARTIES = { refundsAddress: 'refunds@imaginator.com', supportAddress: 'support@imaginator.com' };

let sink: SmtpSink;
let smtp: Smtp;
beforeEach(async () => {
  sink = await startSmtpServer();
  smtp = openSmtp({ host: '127.0.0.1', port: sink.port, tls: 'off', login: null }, 700);
});
afterEach(async () => {
  smtp.close();
  await sink.stop();
});

test('several notices are one mail to support, which no robot answers and no case is opened from', async () => {
  const channel = mailChannel(smtp, PARTIES);
  const held = notice({ id: '8', kind: 'quarantine', weight: 'people', sentence: '1 mail is in quarantine: see it.' });
  expect(await channel.tell([over(), notice({ id: '9' }), held])).toEqual({ kind: 'told' });
  expect(sink.mails).toHaveLength(1);
  const [mail] = sink.mails;
  expect([mail?.from, mail?.to]).toEqual(['refunds@imaginator.com', ['support@imaginator.com']]);
  expect(mail?.header('Reply-To')).toBe('support@imaginator.com');
  expect(mail?.header('Auto-Submitted')).toBe('auto-generated');
  expect(mail?.header('X-Loop')).toBe('refunds@imaginator.com');
  expect(mail?.header('Subject')).toBe('Refund Desk: The last complete scan of the mailbox was 2 min ago (and 2 more)');
  expect(mail?.raw.toString()).toMatch(
    /Something is wrong\r\n- The last [\s\S]*Waits for people\r\n- 1 mail [\s\S]*Over\r\n- /,
  );
});

test.each<readonly [SmtpBehaviour, string]>([
  [{ kind: 'reject', at: 'rcpt', code: 550 }, 'permanent'],
  [{ kind: 'reject', at: 'data', code: 451 }, 'temporary'],
  [{ kind: 'refuse-connections' }, 'temporary'],
  [{ kind: 'hang-after-dot' }, 'unanswered'],
])('a server that does %j has to be tried again: then it is the very same mail', async (behaviour, outcome) => {
  await sink.behave(behaviour);
  const channel = mailChannel(smtp, PARTIES);
  expect(await channel.tell([notice()])).toMatchObject({ kind: 'again', why: expect.stringContaining(outcome) });
  await sink.behave({ kind: 'accept' });
  expect(await channel.tell([notice()])).toEqual({ kind: 'told' });
  expect(new Set(sink.mails.map(({ raw }) => raw.toString())).size).toBe(1);
});

test('a server that is too slow is left at the deadline', async () => {
  await sink.behave({ kind: 'hang-after-dot' });
  const late = { kind: 'again', why: 'the mail server did not take it within 50 ms' };
  expect(await mailChannel(smtp, PARTIES, 50).tell([notice()])).toEqual(late);
});

test('at the end it is left at once, and nothing more is sent', async () => {
  await sink.behave({ kind: 'hang-after-dot' });
  const channel = mailChannel(smtp, PARTIES, 60_000);
  const telling = channel.tell([notice()]);
  await sink.next(() => true);
  channel.close();
  expect(await telling).toEqual({ kind: 'again', why: 'the desk stops' });
  expect(await channel.tell([over()])).toEqual({ kind: 'again', why: 'the desk stops' });
  expect(sink.mails).toHaveLength(1);
});
