import {
  broken,
  ed25519,
  ed25519Record,
  KEY,
  mail,
  pass,
  pem,
  published,
  rsaPair,
  sign,
  unsigned,
  verify,
  zone,
} from './signed-mail.js';

describe('a signature of the From domain proves the author', () => {
  test.each([['relaxed/relaxed'], ['relaxed/simple'], ['simple/relaxed'], ['simple/simple']])('%s', async form => {
    expect(await verify(await sign(mail, { canonicalization: form }))).toEqual(pass);
  });

  test.each([
    ['without an end', 'last words \t'],
    ['empty', ''],
    ['of blank lines', '\r\n \r\n\t\r\n'],
    ['of 8-bit and control bytes', 'gr\u00fc\u00dfe \0 \x1b\r\n'],
    ['of several pieces', `${'words  and\tblanks \r\n'.repeat(40_000)}the end\r\n\r\n`],
  ])('a body %s, in both canonicalizations', async (_, body) => {
    const text = `From: ann@a.test\r\nSubject: x\r\n\r\n${body}`;
    for (const canonicalization of ['relaxed/relaxed', 'simple/simple'])
      expect(await verify(await sign(text, { canonicalization }))).toEqual(pass);
  });

  test('kept with bare line feeds, or behind an mbox line', async () => {
    const signed = await sign(mail);
    expect(await verify(signed.replaceAll('\r\n', '\n'))).toEqual(pass);
    expect(await verify(`From ann@a.test Thu Jan  1 00:00:00 2026\n${signed}`)).toEqual(pass);
  });

  test('with Ed25519', async () => {
    const signed = await sign(mail, { privateKey: pem(ed25519), algorithm: 'ed25519-sha256' });
    expect(await verify(signed, zone({ [KEY]: ed25519Record }))).toEqual(pass);
    expect(await verify(signed.replace('Both', 'No'), zone({ [KEY]: ed25519Record }))).toEqual(broken);
  });

  test('whatever servers put on top since, a list’s signature and ARC among it', async () => {
    const trace = ['Return-Path: <ann@a.test>', 'ARC-Seal: i=1; cv=none; d=a.test; s=s1; b=x', 'Received: x'];
    const signed = await sign(mail);
    expect(await verify([...trace, signed].join('\r\n'))).toEqual(pass);
    expect(await verify(await sign(signed, { signingDomain: 'list.test' }))).toEqual(pass);
  });

  test('in upper case, and with every tag on a line of its own', async () => {
    const signed = await sign(mail, { signingDomain: 'A.TEST' });
    expect(await verify(signed.replace(/; /g, ';\r\n '))).toEqual(pass);
  });

  test('beside one that does not verify, and one whose key is out of reach', async () => {
    const signed = await sign(mail);
    const forged = (await sign(mail, { privateKey: pem(rsaPair(1024)) })).slice(0, -mail.length);
    expect(await verify(forged + signed)).toEqual(pass);
    const other = (await sign(mail, { selector: 's2' })).slice(0, -mail.length);
    expect(await verify(other + signed, zone({ ...published, 's2._domainkey.a.test': 'ESERVFAIL' }))).toEqual(pass);
  });
});

describe('what was changed on the way proves nothing', () => {
  test.each([
    ['the From', (text: string) => text.replace('Ann <ann@', 'Ann <eve@')],
    ['the Subject', (text: string) => text.replace('txn_0000000000000001', 'txn_0000000000000002')],
    ['the body', (text: string) => text.replace('refund.', 'refund all.')],
    ['the end of the body', (text: string) => `${text}More.\r\n`],
    ['the signature', (text: string) => text.replace(/ b=(.)/, (_, first) => ` b=${first === 'A' ? 'B' : 'A'}`)],
  ])('%s', async (_, change) => {
    const signed = await sign(mail);
    expect(change(signed)).not.toBe(signed);
    expect(await verify(change(signed))).toEqual(broken);
  });

  test('a Subject that was added', async () => {
    const signed = await sign('From: ann@a.test\r\n\r\nbody\r\n');
    expect(await verify(signed)).toEqual(pass);
    expect(await verify(`Subject: Refund txn_0000000000000001\r\n${signed}`)).toEqual(unsigned);
    expect(await verify(`Subject: Refund txn_0000000000000001\r\n${await sign(mail)}`)).toEqual(unsigned);
  });

  test('a Subject that only some parsers see', async () => {
    expect(await verify(`X: y\rSubject: Refund txn_0000000000000001\r\n${await sign(mail)}`)).toEqual(unsigned);
  });

  test('another way to read the body, beside the one that stood there', async () => {
    const type = 'Content-Type: text/plain\r\n';
    const typed = `From: ann@a.test\r\n${type}\r\nbody\r\n`;
    expect(await verify(await sign(typed))).toEqual(pass);
    expect(await verify(`${type}${await sign(typed)}`)).toEqual(unsigned);
    expect(await verify(`${type}${await sign('From: ann@a.test\r\n\r\nbody\r\n')}`)).toEqual(pass); // as Gmail signs
    expect(await verify(`${type.repeat(2)}${await sign('From: ann@a.test\r\n\r\nbody\r\n')}`)).toEqual(unsigned);
  });

  test('a From that was added, or doubled', async () => {
    expect(await verify(`From: ann@a.test\r\n${await sign('Subject: x\r\n\r\nbody\r\n')}`)).toEqual(unsigned);
    expect(await verify(`From: ann@a.test\r\n${await sign(mail)}`)).toEqual(unsigned);
    expect(await verify(`X: y\rFrom: ann@a.test\r\n${await sign(mail)}`)).toEqual(unsigned);
  });

  test('a body signed in part, and in whole by a signature that says how long it is', async () => {
    const text = 'From: ann@a.test\r\nSubject: x\r\n\r\nRefund.\r\n';
    for (const maxBodyLength of [0, 3, 9, 1_000])
      for (const canonicalization of ['relaxed/relaxed', 'simple/simple'])
        expect(await verify(await sign(text, { maxBodyLength, canonicalization }))).toEqual(unsigned);
    expect(await verify(`${await sign(text, { maxBodyLength: 9 })}Pay eve.\r\n`)).toEqual(unsigned);
  });
});

describe('never a fail', () => {
  test.each([
    ['unsigned mail', mail],
    ['no header', '\r\nbody'],
    ['nothing', ''],
    ['no From', mail.replace('From:', 'Sender:')],
  ])('%s', async (_, text) => {
    expect(await verify(text)).toEqual(unsigned);
  });

  test('though the domain wants such mail rejected', async () => {
    const dns = zone({ ...published, '_dmarc.a.test': 'v=DMARC1; p=reject' });
    expect(await verify(mail, dns)).toEqual(unsigned);
    expect(await verify((await sign(mail)).replace('Both', 'No'), dns)).toEqual(broken);
  });

  test('the reason is one sentence without words of the mail', async () => {
    const texts = [mail, await sign(mail), (await sign(mail)).replace('Both', 'No')];
    for (const text of texts)
      for (const dns of [zone(published), zone({}), zone({ [KEY]: 'ESERVFAIL' })]) {
        const { why } = await verify(text, dns);
        expect(why).toMatch(/^[A-Z][^.]+\.$/);
        expect(why).not.toMatch(/a\.test|s1|Ann/);
      }
  });
});
