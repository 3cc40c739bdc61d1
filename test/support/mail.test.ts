import { simpleParser } from 'mailparser';
import { mail } from './mail.js';

/** The header lines as they stand, folded lines included. */
function headerOf(raw: Buffer): string {
  return raw.toString().split('\r\n\r\n', 1)[0] ?? '';
}

/** The names of the header lines in their order. */
function namesOf(raw: Buffer): string[] {
  return [...headerOf(raw).matchAll(/^([\w-]+):/gm)].map(match => match[1] ?? '');
}

describe('a test mail', () => {
  const text = `Grüße, ${'sehr lange Zeile '.repeat(20)}\n.\n= 20 %\n`;

  test.each(['quoted-printable', 'base64'] as const)('carries text and HTML in %s unchanged', async encoding => {
    const raw = mail({
      text,
      html: '<p>Grüße</p>',
      encoding,
      subject: 'Fünf Bilder 😀, aber keines davon ist angekommen, bitte Geld zurück',
    });
    const parsed = await simpleParser(raw, { skipTextToHtml: true });
    expect(parsed).toMatchObject({ text, html: '<p>Grüße</p>' });
    expect(parsed.subject).toBe('Fünf Bilder 😀, aber keines davon ist angekommen, bitte Geld zurück');
    expect(raw.toString()).toMatch(/^[\x20-\x7e\t\r\n]*$/);
    expect(raw.toString().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(
      Math.max(
        ...raw
          .toString()
          .split('\r\n')
          .map(line => line.length),
      ),
    ).toBeLessThanOrEqual(78);
  });

  test('carries attachments, a nested mail among them', async () => {
    const nested = mail({ subject: 'Inside', attachments: [{ name: 'a.txt', content: 'deep' }] });
    const bytes = Uint8Array.from({ length: 300 }, (_, i) => i % 256);
    const raw = mail({
      text: 'see below',
      attachments: [
        { name: 'Zeitprotokoll für März.csv', content: 'txn' },
        { name: 'x.bin', type: 'application/x-log', content: bytes },
        { name: 'mail.eml', content: nested },
      ],
    });
    const { attachments } = await simpleParser(raw, { keepDeliveryStatus: true });
    expect(attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['Zeitprotokoll für März.csv', 'text/csv'],
      ['x.bin', 'application/x-log'],
      ['mail.eml', 'message/rfc822'],
    ]);
    expect(attachments[1]?.content).toEqual(Buffer.from(bytes));
    expect(raw.includes(nested)).toBe(true);
  });

  test('has the trace of our server on top', () => {
    const raw = mail({ from: 'Zoë Łuć <zoe@customer.example>', received: new Date('2026-11-20T10:00:00Z') });
    const header = headerOf(raw);
    expect(namesOf(raw).slice(0, 4)).toEqual(['Return-Path', 'Authentication-Results', 'Received', 'From']);
    expect(header).toContain('Return-Path: <zoe@customer.example>\r\n');
    expect(header).toMatch(
      /^Authentication-Results: mx\.imaginator\.test;\r\n[\s\S]*dmarc=pass header\.from=customer\.example\r\n/m,
    );
    expect(header).toMatch(/^\tby mx\.imaginator\.test with [\s\S]*; Fri, 20 Nov 2026 10:00:00 \+0000\r\nFrom: =\?/m);
  });

  test.each([
    ['fail', ['Return-Path', 'Authentication-Results', 'Received', 'From']],
    ['none', ['Return-Path', 'Received', 'From', 'To']],
    ['forged', ['Return-Path', 'Received', 'Received', 'Authentication-Results']],
  ] as const)('authenticated %s', (auth, top) => {
    const raw = mail({ auth });
    expect(namesOf(raw).slice(0, 4)).toEqual(top);
    if (auth === 'fail') expect(headerOf(raw)).toContain('dmarc=fail header.from=example.com');
  });

  test('replaces, repeats and removes headers, and knows the null sender and no Return-Path', () => {
    const raw = mail({ returnPath: '', headers: { from: ['a@x.test', 'b@x.test'], 'message-ID': null, 'X-Été': 'é' } });
    expect(namesOf(raw).filter(name => name === 'from')).toHaveLength(2);
    expect(namesOf(raw)).not.toContain('From');
    expect(namesOf(raw)).not.toContain('Message-ID');
    expect(raw.toString()).toContain('X-Été: é\r\n');
    expect(raw.toString()).toMatch(/^Return-Path: <>\r\n/);
    expect(namesOf(mail({ returnPath: null }))).not.toContain('Return-Path');
  });

  test('answers a mail', () => {
    const raw = mail({ messageId: '<2@x>', inReplyTo: '<1@x>', references: '<0@x> <1@x>' });
    expect(headerOf(raw)).toContain('Message-ID: <2@x>\r\nIn-Reply-To: <1@x>\r\nReferences: <0@x> <1@x>\r\n');
  });

  test('has a Message-ID of its own', () => {
    const [one, other] = [mail(), mail()].map(raw => /^Message-ID: (.*)$/m.exec(headerOf(raw))?.[1]);
    expect(one).toMatch(/^<[\w-]+@mail\.example\.com>$/);
    expect(one).not.toBe(other);
  });
});
