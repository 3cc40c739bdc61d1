import { monitorEventLoopDelay } from 'node:perf_hooks';
import fc from 'fast-check';
import type { Dns } from '../../../src/intake/authenticate/dns.js';
import { KEY, mail, published, rsa, rsaRecord, settings, sign, verify, zone } from './signed-mail.js';

const MEGABYTE = 1_048_576;
const hanging: Dns = () => new Promise(() => {});
const verdict = async (...args: Parameters<typeof verify>) => (await verify(...args)).dmarc;

describe('the name servers of the sender', () => {
  const unreachable = { dmarc: 'none', why: 'The DKIM key of the From domain could not be looked up.' };

  test('may fail twice', async () => {
    const asked: string[] = [];
    const dns: Dns = name => zone(asked.length < 2 ? { [KEY]: 'ESERVFAIL' } : published, asked)(name, 'TXT');
    expect(await verdict(await sign(mail), dns)).toBe('pass');
    expect(asked).toEqual([KEY, KEY, KEY]);
  });

  test('are no reason to wait for ever, nor to call the mail forged', async () => {
    const asked: string[] = [];
    expect(await verify(await sign(mail), zone({ [KEY]: 'ETIMEOUT' }, asked))).toEqual(unreachable);
    expect(asked).toHaveLength(3);
    expect(await verify(await sign(mail), hanging, { ...settings, queryMs: 10 })).toEqual(unreachable);
  });

  test('cannot hold a mail longer than all may take', async () => {
    const signed = await sign(mail);
    const late = { dmarc: 'none', why: 'The DKIM signature of the From domain could not be verified in time.' };
    expect(await verify(signed, hanging, { ...settings, totalMs: 20 })).toEqual(late);
  });

  test.each([
    ['empty tags', `${';'.repeat(4_000)}p=x`],
    ['one tag many times', 'p=;'.repeat(1_300)],
    ['a long key', `p=${'A'.repeat(4_000)}`],
    ['a NUL', '\0'],
    ['letters of others', 'p=\u00e4'],
    ['the names of objects', 'constructor=x; __proto__=x; p=x'],
  ])('cannot break it with %s', async (_, record) => {
    expect(await verdict(await sign(mail), zone({ [KEY]: record }))).toBe('none');
  });
});

describe('hostile mails', () => {
  const field = (tags: string) => `DKIM-Signature: v=1; a=rsa-sha256; d=a.test; s=s1; bh=YQ==; b=YQ==; ${tags}\r\n`;
  const signatures = [field('h=from:x; c=relaxed/relaxed'), field('h=from:x; c=simple/simple')].join('');
  const from = 'From: ann@a.test\r\n';

  /** The verdict, and the longest time that other work had to wait for it; ms. */
  async function judge(text: string | Uint8Array) {
    const bytes = Buffer.from(text);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const result = await verify(bytes, zone({ [KEY]: rsaRecord(rsa) }), { ...settings, totalMs: 20_000 });
    delay.disable();
    return { dmarc: result.dmarc, waitedMs: delay.max / 1e6 };
  }

  // Each of these holds the event loop of mailauth alone for seconds to minutes, or takes gigabytes.
  test.each([
    ['line feeds', '\n', 10],
    ['blank lines', ' \r\n', 10],
    ['lines with tabs', 'a\t b \r\n', 10],
    ['one line', 'x', 35],
    ['blanks', ' ', 35],
    ['carriage returns', '\r', 35],
    ['long lines', `${'x'.repeat(200_000)}\n`, 20],
  ])('a body of %s', async (_, unit, megabytes) => {
    const body = Buffer.alloc(megabytes * MEGABYTE, unit);
    const { dmarc, waitedMs } = await judge(Buffer.concat([Buffer.from(`${signatures}${from}\r\n`), body]));
    expect(dmarc).toBe('none');
    expect(waitedMs).toBeLessThan(1_000);
  });

  test.each([
    ['a thousand signatures', signatures.repeat(500)],
    ['a signature of colons', field(`h=from; n=${':'.repeat(3_900)}`)],
    ['a signature of semicolons', field(`h=from; ${';'.repeat(200_000)}`)],
    ['a signed field of folds', `${signatures}X: a${'\r\n a'.repeat(60_000)}\r\n`],
    ['a signed field of blank folds', `${signatures}X: a${'\r\n '.repeat(80_000)}\r\n`],
    ['many signed fields', `${field(`h=from${':x'.repeat(1_500)}`)}${'X: y\r\n'.repeat(40_000)}`],
    [
      'ARC fields of all kinds',
      'ARC-Seal: i=1; a=rsa-sha256; t=99999999999999999999\r\nARC-Message-Signature: i=1\r\n'.repeat(2_000),
    ],
  ])('a header with %s', async (_, header) => {
    const { dmarc, waitedMs } = await judge(`${header}${from}\r\nbody\r\n`);
    expect(dmarc).toBe('none');
    expect(waitedMs).toBeLessThan(1_000);
  });

  test('an honest mail of 20 MB passes, and other work gets its turn', async () => {
    const line = `${'x'.repeat(76)}\r\n`;
    const signed = await sign(`${from}Subject: x\r\n\r\n${line.repeat((20 * MEGABYTE) / line.length)}`);
    const { dmarc, waitedMs } = await judge(signed);
    expect(dmarc).toBe('pass');
    expect(waitedMs).toBeLessThan(1_000);
  });

  test('what is over the deadline ends soon after it', async () => {
    const body = Buffer.alloc(35 * MEGABYTE, '\n');
    const start = performance.now();
    const result = await verify(Buffer.concat([Buffer.from(`${signatures}${from}\r\n`), body]), zone(published), {
      totalMs: 50,
    });
    expect(result.why).toMatch(/in time/);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('for any bytes', () => {
  test('it never throws, and never passes what nobody signed', async () => {
    const piece = fc.constantFrom(
      ...[
        'DKIM-Signature:',
        'From: ann@a.test',
        'v=1;',
        'a=rsa-sha256;',
        'd=a.test;',
        's=s1;',
        'h=from:subject;',
        'bh=YQ==;',
      ],
      ...['b=YQ==', 'c=relaxed/relaxed;', 'x=1;', '\r\n', '\n', ' ', '\0', '\r', ';', '=', '(', '"', '\u00e4', 'l=0;'],
    );
    const text = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, fc.uint8Array().map(String)), async hostile => {
        expect(await verdict(hostile)).toBe('none');
      }),
      { numRuns: 300 },
    );
  });

  test('one byte changed in what is signed, and it is not proven', async () => {
    const signed = await sign(mail, { canonicalization: 'simple/simple' });
    const start = signed.indexOf('From:');
    const end = signed.trimEnd().length;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: end - 1 }),
        fc.constantFrom('x', 'y', ' ', '\0'),
        async (at, char) => {
          const changed = `${signed.slice(0, at)}${char}${signed.slice(at + 1)}`;
          expect(await verdict(changed)).toBe(changed === signed ? 'pass' : 'none');
        },
      ),
      { numRuns: 200 },
    );
  });
});
