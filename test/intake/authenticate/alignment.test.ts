import { verifyAuthor } from '../../../src/intake/authenticate/verify-author.js';
import { readRawHeader } from '../../../src/intake/raw-header.js';
import {
  broken,
  KEY,
  mail,
  noKey,
  pass,
  published,
  rsa,
  rsaRecord,
  settings,
  sign,
  unsigned,
  verify,
  zone,
} from './signed-mail.js';

describe('whose signature counts', () => {
  test.each([['evil.test'], ['mail.a.test'], ['test'], ['a.test.evil.test'], ['xa.test']])(
    'not that of %s',
    async signingDomain => {
      const asked: string[] = [];
      const dns = zone({ [`s1._domainkey.${signingDomain}`]: rsaRecord(rsa) }, asked);
      expect(await verify(await sign(mail, { signingDomain }), dns)).toEqual(unsigned);
      expect(asked).toEqual([]);
    },
  );

  test('the domain of a subdomain’s mail signs only its own', async () => {
    const raw = Buffer.from(await sign(mail.replace('ann@a.test', 'ann@mail.a.test')));
    expect(await verifyAuthor(raw, readRawHeader(raw), 'mail.a.test', zone(published), settings)).toEqual(unsigned);
  });

  test('only the ten top-most count', async () => {
    const forged = (await sign(mail, { signingDomain: 'evil.test' })).slice(0, -mail.length);
    const signed = await sign(mail);
    expect(await verify(forged.repeat(9) + signed)).toEqual(pass);
    expect(await verify(forged.repeat(10) + signed)).toEqual(unsigned);
  });

  test('of fifty that are aligned, four keys are asked for', async () => {
    const asked: string[] = [];
    const signed = await sign(mail, { selector: 'gone' });
    const head = signed.slice(0, -mail.length);
    expect(await verify(head.repeat(50) + mail, zone(published, asked))).toEqual(noKey);
    expect(asked).toEqual(Array(4).fill('gone._domainkey.a.test'));
  });
});

describe('a signature that RFC 6376 calls invalid', () => {
  test.each([
    ['no version', /v=1; /, ''],
    ['another version', /v=1/, 'v=2'],
    ['rsa-sha1', /rsa-sha256/, 'rsa-sha1'],
    ['an unknown algorithm', /rsa-sha256/, 'rsa-sha512'],
    ['an unknown canonicalization', /relaxed\/relaxed/, 'relaxed/nowsp'],
    ['no selector', /s=s1;/, ''],
    ['no signed fields', /h=[^;]*;/, ''],
    ['no body hash', /bh=[^;]*;/, ''],
    ['no signature', / b=[^;]*?\r\nReceived/s, ' b=\r\nReceived'],
    ['a tag twice', /v=1;/, 'v=1; s=s1;'],
    ['a tag twice in other letters', /v=1;/, 'v=1; D=evil.test;'],
    ['a comment', /v=1;/, 'v=1 (x);'],
    ['a quote', /v=1;/, 'v=1; n="x;'],
    ['a tag without a value', /v=1;/, 'v=1; n;'],
    ['semicolons without tags', /v=1;/, 'v=1;;;'],
    ['an identity of another domain', /v=1;/, 'v=1; i=@evil.test;'],
    ['an identity of the parent', /v=1;/, 'v=1; i=@test;'],
    ['another way to ask for the key', /q=dns\/txt/, 'q=http'],
    ['a time that is none', /t=\d+/, 't=x'],
    ['a time that no clock shows', /t=\d+/, 't=99999999999999999999'],
    ['a time in hexadecimal', /t=\d+/, 't=0x10'],
    ['more than any signer writes', /v=1;/, `v=1; n=${'x'.repeat(4_000)};`],
  ])('%s', async (_, pattern, replacement) => {
    const signed = await sign(mail);
    expect(signed).toMatch(pattern);
    expect(await verify(signed.replace(pattern, replacement))).toEqual(unsigned);
  });

  test('rsa-sha1 does not count though it verifies', async () => {
    expect(await verify(await sign(mail, { algorithm: 'rsa-sha1' }))).toEqual(unsigned);
  });

  test('the selector is no way to the key of another domain', async () => {
    const asked: string[] = [];
    for (const selector of [
      's1._domainkey.evil.test\0',
      's1\\',
      's\u00ad1',
      '..',
      'x'.repeat(64),
      `${'x.'.repeat(130)}x`,
    ]) {
      const signed = (await sign(mail)).replace('s=s1;', `s=${selector};`);
      expect((await verify(signed, zone(published, asked))).dmarc).toBe('none');
    }
    expect(asked.filter(name => name !== KEY)).toEqual([]);
  });
});

describe('expiry', () => {
  const at = (text: string) => new Date(text);
  const expiring = () => sign(mail, { signTime: at('2026-01-01T00:00:00Z'), expires: at('2026-01-08T00:00:00Z') });

  test('counts when the mail arrived, not when it is read', async () => {
    const signed = await expiring();
    expect(await verify(signed, zone(published), { ...settings, receivedAt: at('2026-01-07T23:59:59Z') })).toEqual(
      pass,
    );
    expect(await verify(signed, zone(published), { ...settings, receivedAt: at('2026-01-08T00:00:01Z') })).toEqual(
      broken,
    );
    expect(await verify(signed)).toEqual(broken);
  });

  test('cannot be cut off', async () => {
    const signed = await expiring();
    expect(await verify(signed.replace(/ x=\d+;/, ''))).toEqual(broken);
  });
});
