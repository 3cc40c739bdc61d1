import type { ImapFlow } from 'imapflow';
import { MAX_MAIL_BYTES } from '../../src/intake/parse/limits.js';
import { connect } from '../../src/mailbox/connect.js';
import { type Stored, scan } from '../../src/mailbox/scan.js';
import { type DovecotServer, startDovecot } from '../support/dovecot.js';
import { mail } from '../support/mail.js';
import { describeWith } from '../support/required.js';
import { type DeskInMemory, deskInMemory } from './desk-in-memory.js';

/** A name that a Dovecot with Maildir refuses, as another server may refuse for a quota. */
const REFUSED = 'dots.are.not.allowed';

describeWith('dovecot', 'a scan', () => {
  let dovecot: DovecotServer;
  let desk: DeskInMemory;
  const clients: ImapFlow[] = [];

  beforeEach(async () => {
    dovecot = await startDovecot();
    desk = deskInMemory();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.close();
    await dovecot.stop();
  });

  async function login(): Promise<ImapFlow> {
    const { port, user, password } = dovecot;
    const settings = { host: '127.0.0.1', port, tls: 'off', login: { kind: 'password', user, password } } as const;
    const client = await connect(settings, () => undefined, 10_000);
    clients.push(client);
    return client;
  }

  const scanOnce = async (tools = desk.tools) => scan(await login(), tools);

  const deliver = (subject: string, options = {}) => dovecot.deliver(mail({ subject }), options);

  test('stores a mail byte by byte with its time of receipt, and files it where no such mailbox was', async () => {
    const raw = mail({ subject: 'Grüße', text: 'txn_9fk2mq7xl4bt1cvz', received: new Date('2030-01-01T00:00:00Z') });
    await dovecot.deliver(raw, { receivedAt: new Date('2026-10-03T23:59:58Z') });
    expect(await scanOnce()).toMatchObject({ fetched: 1, filed: true });
    expect(desk.batches).toEqual([[{ uid: 1, receivedAt: new Date('2026-10-03T23:59:58Z'), raw }]]);
    expect(await dovecot.files('INBOX')).toEqual([]);
    expect(await dovecot.files('Processed')).toEqual([raw.toString()]);
  });

  test('files into a mailbox within others too', async () => {
    await deliver('One');
    expect(await scanOnce({ ...desk.tools, doneMailbox: 'Archive/2026/Refunds' })).toMatchObject({ filed: true });
    expect(await dovecot.files('Archive/2026/Refunds')).toHaveLength(1);
  });

  test('takes mail that somebody has read, and mail that is older than what was taken before', async () => {
    await deliver('New');
    await scanOnce();
    await deliver('Read', { seen: true });
    await deliver('Old', { receivedAt: new Date('2001-01-01T00:00:00Z') });
    expect(await scanOnce()).toMatchObject({ fetched: 2 });
    expect(desk.subjects()).toEqual(['New', 'Read', 'Old']);
  });

  /** UID and flags of every mail in INBOX, as another client sees them; EXAMINE leaves \Recent as it is. */
  async function seenByOthers(): Promise<string[]> {
    const client = await login();
    await client.mailboxOpen('INBOX', { readOnly: true });
    const rows = await client.fetchAll('1:*', { uid: true, flags: true }, { uid: true });
    return rows.map(({ uid, flags }) => `${uid} ${[...(flags ?? [])].sort()}`);
  }

  test('without a done mailbox changes nothing for those who work in the mailbox: no place and no flag', async () => {
    await deliver('New');
    await deliver('Read', { seen: true });
    const before = await seenByOthers();
    const watching = { ...desk.tools, doneMailbox: null };
    expect(await scanOnce(watching)).toMatchObject({ fetched: 2, filed: true });
    expect(await scanOnce(watching)).toMatchObject({ fetched: 0, filed: true });
    expect(await seenByOthers()).toEqual(before);
    expect(before).toEqual([expect.not.stringContaining('Seen'), expect.stringContaining('Seen')]);
    expect(await dovecot.files('Processed')).toEqual([]);
    expect(desk.subjects()).toEqual(['New', 'Read']);
  });

  test('files the mails that leave, and lets those lie that stay', async () => {
    for (const subject of ['One', 'Two', 'Three']) await deliver(subject);
    desk.staying.add(2);
    for (let scans = 0; scans < 2; scans++) expect(await scanOnce()).toMatchObject({ filed: true });
    expect(await dovecot.files('INBOX')).toEqual([expect.stringContaining('Subject: Two')]);
    expect(await dovecot.files('Processed')).toHaveLength(2);
    expect(desk.subjects()).toEqual(['One', 'Two', 'Three']);
  });

  test('tells where the mailbox stands before anything is stored', async () => {
    await deliver('One');
    await scanOnce();
    await deliver('Two');
    const failing = { ...desk.tools, begins: () => Promise.reject(new Error('the database is away')) };
    await expect(scanOnce(failing)).rejects.toThrow('away');
    expect(desk.subjects()).toEqual(['One']);
    await scanOnce();
    expect(desk.begun.map(({ uidNext }) => uidNext)).toEqual([2, 3]);
  });

  test('of an empty mailbox is a scan too', async () => {
    expect(await scanOnce()).toMatchObject({ fetched: 0, filed: true, uidValidity: expect.any(BigInt) });
    expect(desk.batches).toEqual([]);
  });

  test('files what a crash left stored but not filed, without storing it again', async () => {
    await deliver('Stored');
    await expect(scanOnce({ ...desk.tools, doneMailbox: REFUSED })).resolves.toMatchObject({
      fetched: 1,
      filed: false,
    });
    await deliver('Fresh');
    expect(await scanOnce()).toMatchObject({ fetched: 1, filed: true });
    expect(desk.subjects()).toEqual(['Stored', 'Fresh']);
    expect(await dovecot.files('INBOX')).toEqual([]);
  });

  test('leaves in the mailbox what could not be stored, and the next scan takes it', async () => {
    await deliver('Kept');
    desk.failOnce(new Error('the database is away'));
    await expect(scanOnce()).rejects.toThrow('the database is away');
    expect(await dovecot.files('INBOX')).toHaveLength(1);
    expect(await scanOnce()).toMatchObject({ fetched: 1 });
    expect(desk.subjects()).toEqual(['Kept']);
  });

  test('takes many mails in few batches, each in the order of their UIDs', async () => {
    const subjects = Array.from({ length: 450 }, (_, n) => `Mail ${n}`);
    for (const subject of subjects) await deliver(subject);
    expect(await scanOnce()).toMatchObject({ fetched: 450 });
    expect(desk.batches.map(batch => batch.length)).toEqual([200, 200, 50]);
    expect(desk.subjects()).toEqual(subjects);
    expect(await dovecot.files('Processed')).toHaveLength(450);
  });

  test('a batch that was stored is filed, though the next one cannot be stored', async () => {
    for (let n = 0; n < 250; n++) await deliver(`Mail ${n}`);
    const failsSecond = async (uidValidity: bigint, mails: Parameters<typeof desk.tools.store>[1]) => {
      if (desk.batches.length === 1) throw new Error('the database is away');
      return desk.tools.store(uidValidity, mails);
    };
    await expect(scanOnce({ ...desk.tools, store: failsSecond })).rejects.toThrow('away');
    expect(await dovecot.files('Processed')).toHaveLength(200);
    expect(await scanOnce()).toMatchObject({ fetched: 50 });
    expect(new Set(desk.subjects()).size).toBe(250);
  });

  test('goes on reading where the server refuses to file', async () => {
    const stays = { ...desk.tools, doneMailbox: REFUSED };
    for (const subject of ['One', 'Two', 'Three']) {
      await deliver(subject);
      expect(await scanOnce(stays)).toMatchObject({ fetched: 1, filed: false });
    }
    expect(desk.subjects()).toEqual(['One', 'Two', 'Three']);
    expect(await dovecot.files('INBOX')).toHaveLength(3);
  });

  test('a mail of any size is stored, cut behind what is refused anyway, and the next one does not wait', async () => {
    const huge = Buffer.concat([mail({ subject: 'Huge' }), Buffer.alloc(70 * 1024 * 1024, 'x\r\n')]);
    await dovecot.deliver(huge);
    await deliver('Small');
    expect(await scanOnce()).toMatchObject({ fetched: 2, filed: true });
    expect(desk.subjects()).toEqual(['Huge', 'Small']);
    expect(desk.batches.flat()[0]?.raw.length).toBeGreaterThan(MAX_MAIL_BYTES);
  });

  test('takes everything anew under another UIDVALIDITY: the old UIDs say nothing', async () => {
    await deliver('Before');
    const stays = { ...desk.tools, doneMailbox: REFUSED };
    const before = await scanOnce(stays);
    await dovecot.changeUidValidity();
    const after = await scanOnce(stays);
    expect(after.uidValidity).toBeGreaterThan(before.uidValidity);
    expect(desk.subjects()).toEqual(['Before', 'Before']);
  });

  test('a mailbox that is not there is an error, not an empty one', async () => {
    await expect(scanOnce({ ...desk.tools, mailbox: 'Refunds' })).rejects.toThrow();
  });

  test('a connection that is lost on the way is an error, not an empty mailbox', async () => {
    await deliver('One');
    const client = await login();
    const known = async () => {
      client.close();
      return new Map<number, Stored>();
    };
    await expect(scan(client, { ...desk.tools, known })).rejects.toThrow();
    expect(desk.batches).toEqual([]);
    expect(await scanOnce()).toMatchObject({ fetched: 1 });
  });

  test('a server that falls silent is given up at the deadline', async () => {
    await deliver('One');
    const client = await login();
    await dovecot.freeze();
    const tools = deskInMemory({ batchMs: 300, commandMs: 300 }).tools;
    await expect(scan(client, tools)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });
});
