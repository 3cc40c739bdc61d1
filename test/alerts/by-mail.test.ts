import { freshDatabase, type TestDatabase } from '../support/database.js';
import { type SmtpSink, startSmtpServer } from '../support/smtp-server.js';
import { type AlertDesk, openAlertDesk, quarantine, releaseAll } from './alert-desk.js';

let database: TestDatabase;
let sink: SmtpSink;
let desk: AlertDesk;
beforeEach(async () => {
  database = await freshDatabase();
  sink = await startSmtpServer();
});
afterEach(async () => {
  await desk.close();
  await sink.stop();
  await database.close();
});

const open = (env: Record<string, string> = {}) => {
  desk = openAlertDesk(database.url, { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(sink.port), SMTP_TLS: 'off', ...env });
};
const subjects = () => sink.mails.map(mail => mail.header('Subject'));
const messageIds = () => new Set(sink.mails.map(mail => mail.header('Message-ID')));
const overdueCase = () =>
  database.pool.query(
    `insert into desk.cases (case_id, sender, state, received_at, review_due_at)
     values ('RF-1', 'a@example.com', 'needs_review', now(), now() - interval '1 hour')`,
  );

test('without ALERT_URL support gets a mail: one for all that is new, and one when it is over', async () => {
  open({ SUPPORT_ADDRESS: 'help@imaginator.com' });
  await quarantine(database, 1);
  await overdueCase();
  await desk.looks(3);
  expect(subjects()).toEqual(['Refund Desk: 1 case in review is past the due time (and 1 more)']);
  expect(sink.mails[0]?.to).toEqual(['help@imaginator.com']);
  await releaseAll(database);
  await desk.looks(3);
  expect(subjects().slice(1)).toEqual(['Refund Desk: over: 1 mail is in quarantine']);
  expect(messageIds().size).toBe(2);
});

test('a mail server that is down gets it when it is up again', async () => {
  open();
  await sink.behave({ kind: 'refuse-connections' });
  await quarantine(database, 1);
  await desk.looks(2);
  expect(sink.mails).toEqual([]);
  await sink.behave({ kind: 'accept' });
  desk.wait(60);
  await desk.looks(3);
  expect(subjects()).toEqual(['Refund Desk: 1 mail is in quarantine']);
});

test('a mail whose outcome is open is sent again as the same mail, though there is more to tell meanwhile', async () => {
  open();
  await sink.behave({ kind: 'drop-after-dot' });
  await quarantine(database, 1);
  await desk.looks(1);
  await overdueCase();
  await sink.behave({ kind: 'accept' });
  desk.wait(60);
  await desk.looks(2);
  const [first, again, ...more] = sink.mails;
  expect(again?.raw).toEqual(first?.raw);
  expect(more.map(mail => mail.header('Subject'))).toEqual(['Refund Desk: 1 case in review is past the due time']);
});

test('in shadow mode nobody is mailed; the log has it, once', async () => {
  open({ REFUNDS_MODE: 'shadow' });
  await quarantine(database, 1);
  await desk.looks(3);
  expect(sink.mails).toEqual([]);
  const { rows } = await database.pool.query('select kind, told_at is not null as told from desk.alerts');
  expect(rows).toEqual([{ kind: 'quarantine', told: true }]);
});
