import { verifyAuthor } from '../../../src/intake/authenticate/verify-author.js';
import { readRawHeader } from '../../../src/intake/raw-header.js';
import { settings, zone } from './signed-mail.js';

/*
 * The signed message of RFC 8463, appendix A: another signer's canonicalization, with From and Subject signed once more
 * than they stand there.
 */
const KEYS = {
  ed25519: 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  rsa:
    'v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQi' +
    'Y/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kr' +
    'yOTIKT+l/K4w3QIDAQAB',
};
const SIGNED = `DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=brisbane; t=1528637909; h=from : to :
 subject : date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
 Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=test; t=1528637909; h=from : to : subject :
 date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
 DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
 dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>

Hi.

We lost the game.  Are you hungry yet?

Joe.
`;

test.each([
  ['ed25519', 'brisbane', KEYS.ed25519],
  ['rsa', 'test', KEYS.rsa],
])('the %s signature verifies, and not when a word is changed', async (_, selector, record) => {
  const dns = zone({ [`${selector}._domainkey.football.example.com`]: record });
  const verdict = async (text: string) => {
    const raw = Buffer.from(text);
    return (await verifyAuthor(raw, readRawHeader(raw), 'football.example.com', dns, settings)).dmarc;
  };
  expect(await verdict(SIGNED)).toBe('pass');
  expect(await verdict(SIGNED.replaceAll('\n', '\r\n'))).toBe('pass');
  expect(await verdict(SIGNED.replace('hungry', 'angry'))).toBe('none');
  expect(await verdict(SIGNED.replace('dinner', 'lunch'))).toBe('none');
});
