import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MailFromFile, readMails } from '../../src/mailbox/mail-files.js';
import { mail } from '../support/mail.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const RECEIVED = new Date('2026-11-20T10:00:00Z');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function read(...paths: readonly string[]): Promise<MailFromFile[]> {
  const mails: MailFromFile[] = [];
  for await (const one of readMails(paths, () => NOW)) mails.push(one);
  return mails;
}

const texts = (mails: readonly MailFromFile[]) => mails.map(one => one.raw.toString());

describe('an .eml file', () => {
  test('is read byte by byte, received when its top Received line says', async () => {
    const raw = mail({ subject: 'Grüße', received: RECEIVED, headers: { Date: 'Fri, 1 Jan 2027 00:00:00 +0000' } });
    const path = await written('one.eml', raw);
    expect(await read(path)).toEqual([{ source: path, raw, receivedAt: RECEIVED }]);
  });

  test.each([
    ['has no Received line', 'From: a@x.test\r\n\r\nReceived: here; Fri, 20 Nov 2026 10:00:00 +0000\r\n'],
    ['names no time there', 'Received: from x by y\r\nFrom: a@x.test\r\n\r\n'],
    ['names nonsense there', 'Received: from x by y; some day\r\nFrom: a@x.test\r\n\r\n'],
    ['names the future there', 'Received: from x by y; Sun, 22 Nov 2026 12:00:01 +0000\r\nFrom: a@x.test\r\n\r\n'],
    ['is empty', ''],
  ])('one that %s is received now', async (_, raw) => {
    expect(await read(await written('one.eml', raw))).toMatchObject([{ receivedAt: NOW }]);
  });

  test('the top one of several Received lines counts, in its zone, folded or not', async () => {
    const raw = [
      'Received: from a\r\n\tby b (comment; here) with ESMTP;\r\n\tFri, 20 Nov 2026 12:00:00 +0200\r\n',
      'Received: from c by a; Thu, 19 Nov 2026 10:00:00 +0000\r\n',
      'From: a@x.test\r\n\r\n',
    ];
    expect(await read(await written('one.eml', raw.join('')))).toMatchObject([{ receivedAt: RECEIVED }]);
  });
});

describe('a Maildir', () => {
  test('is read from cur and new, received at the time of each file', async () => {
    for (const part of ['cur', 'new', 'tmp']) await mkdir(join(folder, part));
    const names = ['cur/2.b:2,S', 'cur/1.a:2,', 'new/3.c', 'tmp/4.unfinished'];
    for (const [n, name] of names.entries()) {
      const path = await written(name, `Subject: ${n}\r\n\r\n`);
      await utimes(path, NOW, new Date(RECEIVED.getTime() + n * 1000));
    }
    const mails = await read(folder);
    expect(mails.map(one => one.source)).toEqual(
      ['cur/1.a:2,', 'cur/2.b:2,S', 'new/3.c'].map(name => join(folder, name)),
    );
    expect(texts(mails)).toEqual(['Subject: 1\r\n\r\n', 'Subject: 0\r\n\r\n', 'Subject: 2\r\n\r\n']);
    expect(mails[1]?.receivedAt).toEqual(RECEIVED);
  });

  test('without mails gives none', async () => {
    expect(await read(folder)).toEqual([]);
  });
});

describe('an mbox', () => {
  const MBOX = `From ann@a.test Fri Nov 20 10:00:00 2026
Subject: One

Dear desk,
>From the first image on all failed.
>>From here on it is quoted twice.
From the middle of a paragraph nothing begins.

From bob@b.test Sat Nov  7 09:30:15 2026
Subject: Two

Grüße
`;

  test('gives its mails with CRLF, without their From_ lines, which tell the receipt', async () => {
    const path = await written('box', MBOX);
    const mails = await read(path);
    expect(texts(mails)).toEqual([
      [
        'Subject: One',
        '',
        'Dear desk,',
        'From the first image on all failed.',
        '>From here on it is quoted twice.',
        'From the middle of a paragraph nothing begins.',
        '',
      ].join('\r\n'),
      'Subject: Two\r\n\r\nGrüße',
    ]);
    expect(mails.map(one => one.receivedAt)).toEqual([RECEIVED, new Date('2026-11-07T09:30:15Z')]);
    expect(mails.map(one => one.source)).toEqual([path, path]);
  });

  test('with CRLF reads as one with LF', async () => {
    const [unix, windows] = [await written('unix', MBOX), await written('windows', MBOX.replaceAll('\n', '\r\n'))];
    expect(texts(await read(windows))).toEqual(texts(await read(unix)));
  });

  test('whose From_ line has no time falls back on the top Received line, and then on now', async () => {
    const received = 'Received: from x by y; Fri, 20 Nov 2026 10:00:00 +0000\n';
    const path = await written('box', `From - \n${received}Subject: 1\n\n\nFrom -\nSubject: 2\n\n`);
    expect((await read(path)).map(one => one.receivedAt)).toEqual([RECEIVED, NOW]);
  });
});

test('paths are read in the order given, whatever each is', async () => {
  await mkdir(join(folder, 'new'));
  await written('new/1', 'Subject: in a Maildir\r\n\r\n');
  const [eml, mbox] = [
    await written('a.eml', 'Subject: alone\r\n\r\n'),
    await written('b', 'From x\nSubject: boxed\n\n'),
  ];
  expect(texts(await read(mbox, folder, eml)).map(text => /Subject: (.*)/.exec(text)?.[1])).toEqual([
    'boxed',
    'in a Maildir',
    'alone',
  ]);
});

test('a path that is not there throws what the file system says', async () => {
  await expect(read(join(folder, 'nothing'))).rejects.toMatchObject({ code: 'ENOENT' });
});
