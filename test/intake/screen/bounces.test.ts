import { bounce, OLDER_REPLY_ID, REPLY_ID, screened, TOKEN, withHeader } from './screened.js';

test.each([
  'postfix-failed',
  'postfix-several-recipients',
  'postfix-through-a-list',
  'exim-failed',
  'exim-old-failed',
  'sendmail-failed',
  'qmail-failed',
  'gmail-failed',
  'microsoft365-failed',
  'exchange-text-failed',
  'internationalized-failed',
])('%s returns the reply that it brings back, and not the older ones of its thread', async name => {
  const found = { reason: 'bounce', detail: 'A mail of ours came back undelivered.', undelivered: [REPLY_ID] };
  expect(await screened(bounce(name))).toEqual(found);
});

test.each([
  'postfix-delayed',
  'postfix-delivered',
  'exim-warning',
  'sendmail-warning',
  'gmail-delayed',
  'read-receipt',
  'complaint',
  'others-mail-failed',
])('%s is a bounce that says of no mail of ours that it did not arrive', async name => {
  const found = { reason: 'bounce', detail: 'The mail is a delivery report.', undelivered: [] };
  expect(await screened(bounce(name))).toEqual(found);
});

test('a relay that writes its own Message-ID leaves the token in the address for answers', async () => {
  expect((await screened(bounce('amazon-ses-failed')))?.undelivered).toEqual([`token:${TOKEN}`]);
});

test('a bounce of a mail that was sent under the address with its token names it by where it came', async () => {
  const sentTo = (line: string) => ['From: MAILER-DAEMON@mx.example.com', 'Return-Path: <>', line];
  for (const name of ['To', 'Delivered-To', 'X-Original-To', 'X-Envelope-To', 'Envelope-To']) {
    const machine = await screened(withHeader(sentTo(`${name}: <refunds+${TOKEN}@imaginator.com>`), 'User unknown.'));
    expect(machine?.undelivered).toEqual([`token:${TOKEN}`]);
  }
  const others = await screened(withHeader(sentTo(`Delivered-To: refunds+${TOKEN}@example.com`), 'User unknown.'));
  expect(others?.undelivered).toEqual([]);
});

/** A bounce of a server that writes text alone. */
const inText = (body: string, lines: readonly string[] = []) =>
  screened(withHeader(['From: MAILER-DAEMON@mx.example.com', 'Subject: failure notice', ...lines], body));

test.each([
  'The server will keep trying for two more days.',
  'It is still being retried.',
  'Gmail will retry for 46 more hours.',
  'Your message has not yet been delivered.',
  'You do not need to\nresend your message.',
  'Delivery to the following recipients has been delayed.',
])('what a server says while it has not given up: %s', async text => {
  expect((await inText(`${text}\n\nMessage-ID: ${REPLY_ID}`))?.undelivered).toEqual([]);
});

test.each([
  'Message could not be delivered for 5 days.\nMessage will be deleted from queue.',
  'retry timeout exceeded',
  'The server will not retry.',
  'Deferred: Connection timed out; giving up.',
  '550 no such user',
  '',
])('what it says when it has: %s', async text => {
  expect((await inText(`${text}\n\n> Message-Id: ${REPLY_ID}`))?.undelivered).toEqual([REPLY_ID]);
});

test.each(['Delivery delayed: Re: Refund', 'Verzögerte Zustellung: Nachricht verzögert', '配信遅延のお知らせ'])(
  'a delay that is told in the subject: %s',
  async subject => {
    const encoded = `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
    const lines = ['From: MAILER-DAEMON@mx.example.com', encoded, `In-Reply-To: ${REPLY_ID}`];
    expect((await screened(withHeader(lines, 'Please wait.')))?.undelivered).toEqual([]);
  },
);

test('the older mails of the thread arrived: of References only the last is the mail that came back', async () => {
  const thread = (...ids: string[]) => inText('User unknown.', [`References: ${ids.join(' ')}`]);
  expect((await thread(OLDER_REPLY_ID, REPLY_ID))?.undelivered).toEqual([REPLY_ID]);
  expect((await thread(REPLY_ID, '<a.mail@of.others>'))?.undelivered).toEqual([]);
  const both = await inText('User unknown.', [`In-Reply-To: ${REPLY_ID}`, `References: ${OLDER_REPLY_ID}`]);
  expect(both?.undelivered).toEqual([REPLY_ID]);
});

test('a Message-ID that stands nowhere but in the words of the server is found too', async () => {
  expect((await inText(`Your message ${REPLY_ID.toUpperCase()} failed.`))?.undelivered).toEqual([REPLY_ID]);
  expect((await inText('Your message <rf-7q2k-93mx.3.5f2a9c0d7be41836@evil.test> failed.'))?.undelivered).toEqual([]);
});

test('a token that stands only in the text is found where nothing names the mail', async () => {
  const shown = `Reply-To: refunds+${TOKEN}@imaginator.com`;
  expect((await inText(`User unknown.\n\n${shown}`))?.undelivered).toEqual([`token:${TOKEN}`]);
  expect((await inText(`User unknown.\n\n${shown}\nMessage-ID: <a.mail@of.others>`))?.undelivered).toEqual([]);
});

test('who names more mails than a bounce can return is heard on a few', async () => {
  const many = Array.from({ length: 5_000 }, (_, n) => `<rf-7q2k-93mx.${n}.5f2a9c0d7be41836@imaginator.com>`);
  expect((await inText(many.join('\n')))?.undelivered).toHaveLength(10);
});

/** A delivery status of these fields, without a returned mail. */
const withStatus = (status: string, type = 'report; report-type=delivery-status') =>
  screened(
    withHeader(
      ['From: postmaster@mx.example.com', `Content-Type: multipart/${type}; boundary=b`, `In-Reply-To: ${REPLY_ID}`],
      `--b\nContent-Type: message/delivery-status\n\n${status}\n--b--\n`,
    ),
  );

test.each([
  [[REPLY_ID], 'no action, the class of the status', 'Reporting-MTA: dns; mx\n\nStatus: 5.1.1\n'],
  [[], 'no action, a status that may pass', 'Reporting-MTA: dns; mx\n\nStatus: 4.2.2\n'],
  [[REPLY_ID], 'given up though the trouble may pass', 'Reporting-MTA: dns; mx\n\nAction: failed\nStatus: 4.4.7\n'],
  [[], 'delayed, whatever the status', 'Reporting-MTA: dns; mx\n\nAction: delayed\nStatus: 5.1.1\n'],
  [[REPLY_ID], 'empty lines in odd places', '\n\nReporting-MTA: dns; mx\n \n\nACTION:Failed\n'],
  [[REPLY_ID], 'an action on the next line', 'Reporting-MTA: dns; mx\n\nAction:\n failed\n'],
  [[], 'an action in words only', 'Reporting-MTA: dns; mx\n\nAction: delayed\nDiagnostic-Code: smtp; Action: failed\n'],
  [[REPLY_ID], 'a part without anything', ''],
])('%j of a status with %s', async (undelivered, _, status) => {
  expect((await withStatus(status))?.undelivered).toEqual(undelivered);
});

test('an envelope’s id of ours names the mail before In-Reply-To; one of others names none', async () => {
  const named = (id: string) => withStatus(`Original-Envelope-Id: ${id}\n\nAction: failed\n`);
  expect((await named(OLDER_REPLY_ID.slice(1, -1)))?.undelivered).toEqual([OLDER_REPLY_ID]);
  expect((await named('010001987f3c2999'))?.undelivered).toEqual([REPLY_ID]);
});

test('a report of another type than delivery has no effect, with its part or without', async () => {
  const lines = (type: string) => [`Content-Type: multipart/report; report-type = "${type}"; boundary=b`];
  for (const type of ['disposition-notification', 'feedback-report'])
    expect((await screened(withHeader([...lines(type), `In-Reply-To: ${REPLY_ID}`], '--b--')))?.undelivered).toEqual(
      [],
    );
});

test('nor has one whose type is told by its part alone', async () => {
  const lines = [
    'From: postmaster@mx.example.com',
    'Content-Type: multipart/mixed; boundary=b',
    `In-Reply-To: ${REPLY_ID}`,
  ];
  const body =
    '--b\nContent-Type: message/disposition-notification\n\nDisposition: manual-action; displayed\n\n--b--\n';
  expect(await screened(withHeader(lines, body))).toMatchObject({ reason: 'bounce', undelivered: [] });
});

test('empty lines above a returned header do not hide it', async () => {
  const lines = ['From: postmaster@mx.example.com', 'Content-Type: multipart/report; boundary=b'];
  const body = `--b\nContent-Type: text/rfc822-headers\n\n\n\nFrom: Refunds\nMessage-ID: ${REPLY_ID}\n\n--b--\n`;
  expect((await screened(withHeader(lines, body)))?.undelivered).toEqual([REPLY_ID]);
});
