import {
  broken,
  KEY,
  mail,
  noKey,
  none,
  pass,
  pem,
  rsa,
  rsaPair,
  rsaRecord,
  sign,
  verify,
  zone,
} from './signed-mail.js';

describe('the key', () => {
  const key = rsaRecord(rsa).replace(/.*p=/, '');
  const judge = async (...records: string[]) => verify(await sign(mail), zone({ [KEY]: records }));

  test.each([
    ['bare', `p=${key}`],
    ['with notes', `v=DKIM1; n=a "note" (really); p=${key};`],
    ['for mail', `v=DKIM1; s=email; h=sha1:sha256; t=s; p=${key}`],
    ['for everything', `k=RSA; s = * ; p = ${key.replace(/.{60}/g, '$& ')}`],
  ])('that counts: %s', async (_, record) => {
    expect(await judge(record)).toEqual(pass);
    expect(await judge('v=spf1 -all', record, 'google-site-verification=x')).toEqual(pass);
  });

  test.each([
    ['revoked', 'v=DKIM1; p='],
    ['without p=', 'v=DKIM1; k=rsa'],
    ['of another version', `v=DKIM2; p=${key}`],
    ['of another type', `k=ed25519; p=${key}`],
    ['for other hashes', `h=sha1; p=${key}`],
    ['for another service', `s=tlsrpt; p=${key}`],
    ['twice in one record', `p=${key}; p=${key}`],
    ['too long', `n=${'x'.repeat(5_000)}; p=${key}`],
    ['no record', 'hello'],
    ['an empty record', ''],
  ])('that does not: %s', async (_, record) => {
    expect(await judge(record)).toEqual(noKey);
  });

  test('several of one selector are none', async () => {
    expect(await judge(rsaRecord(rsa), rsaRecord(rsaPair(1024)))).toEqual(noKey);
  });

  test('a signature with a test key counts as none', async () => {
    for (const flags of ['y', 'y:s', ' s : Y ']) expect(await judge(`t=${flags}; p=${key}`)).toEqual(none(/is a test/));
  });

  test('a key that forbids subdomains in i=', async () => {
    const signed = (await sign(mail)).replace('v=1;', 'v=1; i=@sub.a.test;');
    expect(await verify(signed, zone({ [KEY]: `t=s; p=${key}` }))).toEqual(noKey);
    expect(await verify(signed)).toEqual(broken); // it was not signed with that i=
  });

  test.each([
    ['not base64', 'p=???'],
    ['no key', 'p=aGVsbG8='],
  ])('that cannot be read: %s', async (_, record) => {
    expect(await judge(record)).toEqual(broken);
  });

  test('of 512 bits proves nothing, of 1,024 it does', async () => {
    for (const [bits, expected] of [
      [512, broken],
      [1024, pass],
    ] as const) {
      const pair = rsaPair(bits);
      const signed = await sign(mail, { privateKey: pem(pair) });
      expect(await verify(signed, zone({ [KEY]: rsaRecord(pair) }))).toEqual(expected);
    }
  });
});
