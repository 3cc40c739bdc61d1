import { createTransport } from 'nodemailer';
import { type SmtpSink, startSmtpServer } from './smtp-server.js';

describe('the SMTP server', () => {
  const REPLY = {
    from: 'Refunds <refunds@imaginator.com>',
    to: 'ada@example.com',
    subject: 'Re: Grüße',
    text: 'Hällo',
  };
  let sink: SmtpSink;

  beforeEach(async () => {
    sink = await startSmtpServer();
  });

  afterEach(() => sink.stop());

  const send = (mail: object = {}, port = sink.port, auth?: { user: string; pass: string }) =>
    createTransport({
      host: '127.0.0.1',
      port,
      secure: false,
      ignoreTLS: true,
      socketTimeout: 4_000,
      ...(auth && { auth }),
    }).sendMail({
      ...REPLY,
      ...mail,
    });

  test('keeps envelope, bytes, decoded headers and both texts of a mail', async () => {
    const subject = 'Ihre Rückerstattung über 0.16 USD für die fehlgeschlagenen Bilder 😀 wurde angewiesen';
    const headers = { 'X-Case': ['RF-1', 'RF-2'] };
    await send({ to: ['ada@example.com', 'bob@example.com'], subject, html: '<p>Hällo</p>', headers });
    expect(sink.mails).toHaveLength(1);
    const [mail] = sink.mails;
    expect(mail).toMatchObject({ from: 'refunds@imaginator.com', to: ['ada@example.com', 'bob@example.com'] });
    expect(mail).toMatchObject({ text: 'Hällo', html: '<p>Hällo</p>', confirmed: true });
    expect(mail?.raw.toString()).toContain('Subject: =?UTF-8?');
    expect(mail?.header('subject')).toBe(subject);
    expect(mail?.header('X-Case')).toBe('RF-1');
    expect(mail?.header('X-Other')).toBeUndefined();
  });

  test('next gives each mail once, whether it came before or comes after', async () => {
    await send({ text: '1' });
    const toAda = () => sink.next(mail => mail.to.includes('ada@example.com'));
    expect((await toAda()).text.trim()).toBe('1');
    const second = toAda();
    const toBob = sink.next(mail => mail.to.includes('bob@example.com'));
    await send({ to: 'bob@example.com', text: 'for Bob' });
    await send({ text: '2' });
    expect([await second, await toBob].map(({ text }) => text.trim())).toEqual(['2', 'for Bob']);
  });

  test('next rejects at its deadline with what did arrive', async () => {
    await send();
    const late = sink.next(mail => mail.to.includes('bob@example.com'), 20);
    await expect(late).rejects.toThrow(/within 20 ms; these did:\n- to ada@example.com: Re: Grüße/);
  });

  test.each([
    ['rcpt', 451],
    ['rcpt', 550],
    ['data', 451],
    ['data', 550],
  ] as const)('refuses at %s with %i', async (at, code) => {
    await sink.behave({ kind: 'reject', at, code });
    await expect(send()).rejects.toMatchObject({ responseCode: code, command: at === 'rcpt' ? 'RCPT TO' : 'DATA' });
    expect(sink.mails).toEqual([]);
    await sink.behave({ kind: 'accept' });
    await send();
    expect(sink.mails).toHaveLength(1);
  });

  test('refuses one recipient of two', async () => {
    await sink.behave({ kind: 'reject', at: 'rcpt', code: 550, recipient: 'Bob@example.com' });
    expect(await send({ to: ['ada@example.com', 'bob@example.com'] })).toMatchObject({ rejected: ['bob@example.com'] });
    expect(sink.mails[0]?.to).toEqual(['ada@example.com']);
  });

  test('drop-after-dot keeps the mail, but its client does not learn it', async () => {
    await sink.behave({ kind: 'drop-after-dot' });
    await expect(send()).rejects.toMatchObject({ code: 'ECONNECTION' });
    expect(sink.mails.map(mail => mail.confirmed)).toEqual([false]);
  });

  test('hang-after-dot keeps the mail and never answers: its client still waits when the server goes away', async () => {
    await sink.behave({ kind: 'hang-after-dot' });
    const unanswered = expect(send()).rejects.toMatchObject({ code: 'ECONNECTION' });
    expect((await sink.next(() => true)).confirmed).toBe(false);
    await sink.behave({ kind: 'refuse-connections' });
    await unanswered;
  });

  test('drop-before-dot keeps nothing', async () => {
    await sink.behave({ kind: 'drop-before-dot' });
    await expect(send()).rejects.toMatchObject({ code: 'ECONNECTION' });
    expect(sink.mails).toEqual([]);
  });

  test('refuses connections until it is told to take them again, on the same port', async () => {
    await sink.behave({ kind: 'refuse-connections' });
    await expect(send()).rejects.toThrow('ECONNREFUSED');
    await sink.behave({ kind: 'accept' });
    await send();
    expect(sink.mails).toHaveLength(1);
  });

  test('demands credentials where it has some', async () => {
    const guarded = await startSmtpServer({ credentials: { user: 'refunds', password: 'secret' } });
    try {
      await expect(send({}, guarded.port)).rejects.toMatchObject({ responseCode: 530 });
      await expect(send({}, guarded.port, { user: 'refunds', pass: 'wrong' })).rejects.toMatchObject({
        responseCode: 535,
      });
      await send({}, guarded.port, { user: 'refunds', pass: 'secret' });
      expect(guarded.mails).toHaveLength(1);
    } finally {
      await guarded.stop();
    }
  });
});
