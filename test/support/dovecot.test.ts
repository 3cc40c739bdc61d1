import { once } from 'node:events';
import { ImapFlow } from 'imapflow';
import { type DovecotServer, startDovecot } from './dovecot.js';
import { mail } from './mail.js';
import { describeWith } from './required.js';

describeWith('dovecot', 'a private Dovecot', () => {
  const clients: ImapFlow[] = [];
  let dovecot: DovecotServer;

  beforeEach(async () => {
    dovecot = await startDovecot();
  });

  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await dovecot.stop();
  });

  async function login(password = dovecot.password): Promise<ImapFlow> {
    const { port, user } = dovecot;
    const auth = { user, pass: password };
    const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, doSTARTTLS: false, auth, logger: false });
    client.on('error', () => undefined);
    clients.push(client);
    await client.connect();
    return client;
  }

  async function uidValidity(): Promise<bigint> {
    return (await (await login()).mailboxOpen('INBOX')).uidValidity;
  }

  test('serves a delivered mail byte by byte, with the time and the flag of its delivery', async () => {
    const raw = mail({ subject: 'Zwei Bilder schlugen fehl', text: 'txn_9fk2mq7xl4bt1cvz\n.\nÄ' });
    const receivedAt = new Date('2026-10-03T23:59:58.700Z');
    await dovecot.deliver(raw, { receivedAt, seen: true });
    const client = await login();
    await client.mailboxOpen('INBOX');
    const [fetched] = await client.fetchAll('1', { source: true, internalDate: true, flags: true });
    expect(fetched).toMatchObject({ source: raw, internalDate: new Date('2026-10-03T23:59:58.000Z') });
    expect(fetched?.flags?.has('\\Seen')).toBe(true);
  });

  test('gives UIDs in the order of delivery, whatever the times of receipt', async () => {
    const days = ['2026-11-03', '2026-11-01', '2026-11-02'];
    for (const day of days) await dovecot.deliver(mail({ subject: day }), { receivedAt: new Date(day) });
    const client = await login();
    await client.mailboxOpen('INBOX');
    expect((await client.fetchAll('1:*', { envelope: true })).map(row => row.envelope?.subject)).toEqual(days);
  });

  test('shows what lies in a mailbox after a client has moved it', async () => {
    const raw = mail({ subject: 'Moved' });
    await dovecot.deliver(raw);
    expect(await dovecot.files()).toEqual([raw.toString()]);
    const client = await login();
    await client.mailboxCreate('Processed/2026');
    await client.mailboxOpen('INBOX');
    await client.messageMove('1', 'Processed/2026');
    expect(await dovecot.files()).toEqual([]);
    expect(await dovecot.files('Processed/2026')).toEqual([raw.toString()]);
  });

  test('serves a mail delivered straight into another mailbox', async () => {
    await dovecot.deliver(mail({}), { mailbox: 'Refunds' });
    const client = await login();
    expect(await client.status('Refunds', { messages: true })).toMatchObject({ messages: 1 });
  });

  test('refuses a wrong password', async () => {
    await expect(login('wrong')).rejects.toMatchObject({ authenticationFailed: true });
  });

  test('kick ends the sessions, and the next login works', async () => {
    const client = await login();
    const closed = once(client, 'close');
    await dovecot.kick();
    await closed;
    expect((await login()).usable).toBe(true);
  });

  test('freeze leaves the session connected without answers; another login works; a restart ends it', async () => {
    const silent = await login();
    await dovecot.freeze();
    const answered = silent.noop().then(() => 'answered');
    const other = await login();
    await other.noop();
    expect(await Promise.race([answered, other.noop().then(() => 'silent')])).toBe('silent');
    const closed = once(silent, 'close');
    await dovecot.restart();
    await closed;
  });

  test('restart drops the clients and keeps mail, port and UIDVALIDITY; mail may arrive meanwhile', async () => {
    await dovecot.deliver(mail({ subject: 'Before' }));
    const before = await uidValidity();
    await dovecot.restart(async () => {
      await expect(login()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
      await dovecot.deliver(mail({ subject: 'Meanwhile' }));
    });
    expect(await uidValidity()).toBe(before);
    expect(await (await login()).status('INBOX', { messages: true })).toMatchObject({ messages: 2 });
  });

  test('changeUidValidity makes UIDVALIDITY greater and keeps the mail', async () => {
    await dovecot.deliver(mail({ subject: 'Still here' }));
    const before = await uidValidity();
    await dovecot.changeUidValidity();
    expect(await uidValidity()).toBeGreaterThan(before);
    expect(await dovecot.files()).toHaveLength(1);
  });
});
