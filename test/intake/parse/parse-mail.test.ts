import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { createParser, type Parser } from '../../../src/intake/parse/parse-mail.js';
import { poisonMail } from '../../mails/poison.js';
import { FROM, rawMail } from '../../mails/raw-mail.js';

const ordinaryMail = rawMail([...FROM, 'Subject: Refund request'], 'Please refund txn_9fk2mq7xl4bt1cvz.');
const hangingMail = Buffer.from('hang');

const parsers: Parser[] = [];
afterEach(() => Promise.all(parsers.splice(0).map(parser => parser.close())));

function parser(deadlineMs: number, threads: number, threadFile?: URL): Parser {
  const created = createParser(
    threadFile === undefined ? { threads, deadlineMs } : { threads, deadlineMs, threadFile },
  );
  parsers.push(created);
  return created;
}

/** A thread that runs the given code on each mail, once it has said that it begins. */
function threadThat(code: string): URL {
  const source = `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', raw => {
      parentPort.postMessage({ kind: 'began' });
      const text = Buffer.from(raw).toString();
      const tell = why => parentPort.postMessage({ kind: 'read', reading: { kind: 'unparseable', why } });
      ${code}
    });`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

const echoOrHang = () => threadThat(`if (text === 'hang') for (;;); tell(text);`);

test('a mail is parsed', async () => {
  const outcome = await parser(10_000, 1).parse(ordinaryMail);
  expect(outcome).toMatchObject({
    kind: 'parsed',
    mail: { subject: 'Refund request', text: 'Please refund txn_9fk2mq7xl4bt1cvz.' },
  });
});

test('the caller keeps its bytes, and attachments come across whole', async () => {
  const raw = rawMail([...FROM, 'Content-Type: application/pdf'], '%PDF');
  const outcome = await parser(10_000, 1).parse(raw);
  if (outcome.kind !== 'parsed') throw new Error(outcome.kind);
  expect(Buffer.from(outcome.mail.attachments[0]?.content ?? []).toString()).toBe('%PDF');
  expect(raw.toString()).toContain('%PDF');
});

test('the mail that hangs mailparser overruns, and the next one does not wait for it', async () => {
  const { parse } = parser(1_000, 2);
  await parse(ordinaryMail);
  const ended: string[] = [];
  const poison = parse(poisonMail()).finally(() => ended.push('poison'));
  const next = parse(ordinaryMail).finally(() => ended.push('next'));
  expect(await next).toMatchObject({ kind: 'parsed' });
  expect(await poison).toEqual({ kind: 'overran' });
  expect(ended).toEqual(['next', 'poison']);
  expect(await Promise.all([parse(ordinaryMail), parse(ordinaryMail)])).toMatchObject([
    { kind: 'parsed' },
    { kind: 'parsed' },
  ]);
});

test('the deadline does not count while a mail waits for a thread, and mails keep their order', async () => {
  const { parse } = parser(300, 1, echoOrHang());
  const ended: string[] = [];
  const mails = [hangingMail, Buffer.from('one'), hangingMail, Buffer.from('two')];
  const outcomes = await Promise.all(
    mails.map(async raw => {
      const outcome = await parse(raw);
      ended.push(raw.toString());
      return outcome.kind;
    }),
  );
  expect(outcomes).toEqual(['overran', 'unparseable', 'overran', 'unparseable']);
  expect(ended).toEqual(['hang', 'one', 'hang', 'two']);
});

test('a thread that throws dies with its mail, and the next mail gets another', async () => {
  const { parse } = parser(
    10_000,
    1,
    threadThat(`if (text === 'bad') throw new Error('cannot \\0 go on'); tell(text);`),
  );
  expect(await parse(Buffer.from('bad'))).toEqual({ kind: 'died', why: 'cannot  go on' });
  expect(await parse(Buffer.from('good'))).toEqual({ kind: 'unparseable', why: 'good' });
});

test('a thread that exits dies with its mail', async () => {
  const { parse } = parser(10_000, 1, threadThat('process.exit(0);'));
  expect(await parse(ordinaryMail)).toEqual({ kind: 'died', why: 'the thread ended by itself' });
});

test('a mail that eats memory dies alone', async () => {
  const { parse } = parser(60_000, 1, threadThat('const all = []; for (;;) all.push(new Array(100_000).fill(text));'));
  expect(await parse(ordinaryMail)).toMatchObject({ kind: 'died', why: expect.stringContaining('memory') });
}, 60_000);

test('a thread that does not start is not the mail’s fault', async () => {
  const missing = parser(10_000, 1, new URL('./no-such-thread.js', import.meta.url));
  await expect(missing.parse(ordinaryMail)).rejects.toThrow(/did not start .*Build/);
});

test('a mail over the limits needs no thread', async () => {
  const { parse } = parser(10_000, 1, new URL('./no-such-thread.js', import.meta.url));
  expect(await parse(Buffer.alloc(35 * 1024 * 1024 + 1))).toMatchObject({ kind: 'too_large' });
  expect(await parse(rawMail([`X-Long: ${'x'.repeat(256 * 1024)}`]))).toMatchObject({ kind: 'too_large' });
});

test('closing rejects the mails that are not read, and blames none', async () => {
  const closing = parser(60_000, 1, echoOrHang());
  const mails = [hangingMail, ordinaryMail].map(raw => closing.parse(raw).catch((error: Error) => error.message));
  await closing.close();
  expect(await Promise.all(mails)).toEqual([
    expect.stringMatching(/closed|did not start/),
    expect.stringContaining('closed'),
  ]);
  await expect(closing.parse(ordinaryMail)).rejects.toThrow('closed');
});

test('idle threads keep no process alive', async () => {
  const built = new URL('../../../dist/src/intake/parse/parse-mail.js', import.meta.url);
  const code = `
    import { createParser } from '${built}';
    const outcome = await createParser({ threads: 2, deadlineMs: 10_000 }).parse(Buffer.from('From: ada@example.com'));
    process.stdout.write(outcome.kind);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
    timeout: 20_000,
  });
  expect(stdout).toBe('parsed');
}, 30_000);

test('whatever the bytes of a part are, there is an outcome', async () => {
  const { parse } = parser(10_000, 2);
  const type = fc.constantFrom(
    'text/plain',
    'text/html',
    'multipart/mixed; boundary=b',
    'message/rfc822',
    'a/b',
    '/',
    '',
  );
  const charset = fc.constantFrom('utf-8', 'utf-16', 'utf-7', 'iso-2022-jp', 'gb18030', 'x', '');
  const encoding = fc.constantFrom('base64', 'quoted-printable', '8bit', 'x');
  await fc.assert(
    fc.asyncProperty(
      type,
      charset,
      encoding,
      fc.uint8Array({ maxLength: 2_000 }),
      async (type, charset, encoding, body) => {
        const header = [`Content-Type: ${type}; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`];
        expect(['parsed', 'unparseable', 'too_large']).toContain(
          (await parse(rawMail([...FROM, ...header], body))).kind,
        );
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
