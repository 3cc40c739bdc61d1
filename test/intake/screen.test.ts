import { readRawHeader } from '../../src/intake/raw-header.js';
import { screen } from '../../src/intake/screen.js';
import { rawMail } from '../mails/raw-mail.js';

const DESK = 'refunds@imaginator.com';

/** The reason for which a mail with these header lines is taken for a machine's; null for a person's. */
const reasonOf = (lines: readonly string[], sender: string | null = 'ada@example.com') =>
  screen(readRawHeader(rawMail(['From: Ada <ada@example.com>', 'Subject: Refund', ...lines])), sender, DESK)?.reason ??
  null;

test.each([
  ['bounce', 'Content-Type: multipart/report; report-type=delivery-status; boundary=x'],
  ['bounce', 'Content-Type: Multipart/Report; report-type=disposition-notification; boundary=x'],
  ['bounce', 'Content-Type:\n multipart/report; report-type=feedback-report; boundary=x'],
  ['list', 'List-Id: News <news.example.com>'],
  ['list', 'List-Unsubscribe: <https://example.com/u>'],
  ['list', 'list-post: NO'],
  ['list', 'Precedence: bulk'],
  ['list', 'Precedence: LIST'],
  ['auto_reply', 'Auto-Submitted: auto-replied'],
  ['auto_reply', 'Auto-Submitted: auto-generated (by cron)'],
  ['auto_reply', 'Auto-Submitted: Auto-Notified; owner-email="a@x.test"'],
  ['auto_reply', 'Auto-Submitted: whatever comes next'],
  ['auto_reply', 'Precedence: junk'],
  ['auto_reply', 'Precedence: auto_reply'],
])('%s: %s', (reason, line) => {
  expect(reasonOf([line])).toBe(reason);
});

test.each([
  ['what Exchange also writes on mail of people', 'X-Auto-Response-Suppress: All'],
  ['what says that a person sent it', 'Auto-Submitted: no'],
  ['the same with a comment', 'Auto-Submitted: NO (typed by hand)'],
  ['ordinary precedence', 'Precedence: normal'],
  ['a name that only begins like one of lists', 'Listed-In: the phone book'],
  ['attachments', 'Content-Type: multipart/mixed; boundary="multipart/report"'],
  ['words in the subject', 'Comments: Auto-Submitted: auto-replied'],
])('%s is no sign: %s', (_, line) => {
  expect(reasonOf([line])).toBeNull();
});

test('a person’s mail has no sign', () => {
  expect(reasonOf([])).toBeNull();
});

test('one sign among doubled fields is enough', () => {
  expect(reasonOf(['Auto-Submitted: no', 'Auto-Submitted: auto-replied'])).toBe('auto_reply');
  expect(reasonOf(['Precedence: normal', 'Precedence: bulk'])).toBe('list');
});

test('our own address is our own mail, whatever else it says; one like it is not', () => {
  expect(reasonOf(['Auto-Submitted: auto-replied', 'List-Id: x'], DESK)).toBe('own_mail');
  expect(reasonOf([], 'refunds@imaginator.com.evil.test')).toBeNull();
});

test('of several signs the plainest is told: a report before a list, a list before an automatic answer', () => {
  const all = ['Auto-Submitted: auto-replied', 'List-Id: x', 'Content-Type: multipart/report; boundary=x'];
  expect([reasonOf(all), reasonOf(all.slice(0, 2))]).toEqual(['bounce', 'list']);
});

test.each([
  ['bounce', 'mailer-daemon@mail.example.com'],
  ['bounce', 'postmaster@example.com'],
  ['auto_reply', 'noreply@example.com'],
  ['auto_reply', 'no-reply@example.com'],
  ['auto_reply', 'no.reply-billing@example.com'],
  ['auto_reply', 'donotreply@example.com'],
  ['auto_reply', 'do-not-reply@example.com'],
  [null, 'postmasters.ada@example.com'],
  [null, 'ada@postmaster.example.com'],
  [null, 'noreplying@example.com'],
  [null, 'nora@noreply.example.com'],
])('%s: From %s', (reason, sender) => {
  expect(reasonOf([], sender)).toBe(reason);
});

test('the null sender is that of notices, any other is a person’s', () => {
  expect(reasonOf(['Return-Path: <>'])).toBe('auto_reply');
  expect(reasonOf(['Return-Path: <ada@example.com>'])).toBeNull();
});

test('robots that hide their From are known too', () => {
  expect(reasonOf(['Auto-Submitted: auto-generated'], null)).toBe('auto_reply');
});
