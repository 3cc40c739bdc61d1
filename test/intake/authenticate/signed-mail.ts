import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { DKIMSignOptions } from 'mailauth';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { Dns } from '../../../src/intake/authenticate/dns.js';
import { type VerificationSettings, verifyAuthor } from '../../../src/intake/authenticate/verify-author.js';
import { readRawHeader } from '../../../src/intake/raw-header.js';

type KeyPair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };

const der = ({ publicKey }: KeyPair) => publicKey.export({ type: 'spki', format: 'der' });
export const pem = ({ privateKey }: KeyPair) => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

export const rsaPair = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength });
export const rsa = rsaPair(2048);
export const ed25519 = generateKeyPairSync('ed25519');

/** What a domain publishes for a key; of Ed25519 the last 32 bytes (RFC 8463 §3.1). */
export const rsaRecord = (pair: KeyPair) => `v=DKIM1; k=rsa; p=${der(pair).toString('base64')}`;
export const ed25519Record = `v=DKIM1; k=ed25519; p=${der(ed25519).subarray(-32).toString('base64')}`;
export const KEY = 's1._domainkey.a.test';
export const published = { [KEY]: rsaRecord(rsa) };

export const mail = [
  'Received: from client by mail.a.test; Thu, 1 Jan 2026 00:00:00 +0000',
  'From: Ann <ann@a.test>',
  'To: desk@desk.test',
  'Subject: Refund of',
  '\ttxn_0000000000000001',
  'Message-ID: <1@a.test>',
  '',
  'Both images failed.  Please \t refund.',
  '  ',
  '',
  '-- ',
  'Ann',
  '',
  ' \t',
  '',
].join('\r\n');

/** The mail with a signature on top, of a.test with its RSA key unless told otherwise. */
export async function sign(text: string, options: Partial<DKIMSignOptions> = {}): Promise<string> {
  const signing = { signingDomain: 'a.test', selector: 's1', privateKey: pem(rsa), ...options };
  const { signatures } = await dkimSign(Buffer.from(text), { ...signing, signatureData: [{ ...signing }] });
  if (!signatures.startsWith('DKIM-Signature:')) throw new Error('The mail of the test could not be signed.');
  return signatures + text;
}

/** A resolver over a table: a record, several, or the code of an error. `asked` collects the names. */
export function zone(table: Record<string, string | readonly string[]>, asked: string[] = []): Dns {
  return async name => {
    asked.push(name);
    const entry = table[name] ?? 'ENOTFOUND';
    if (typeof entry === 'string' && /^E[A-Z]+$/.test(entry)) throw Object.assign(new Error(entry), { code: entry });
    return [entry].flat().map(text => text.match(/.{1,255}/gs) ?? ['']);
  };
}

/** Without pauses, and with less patience than a test has. */
export const settings: VerificationSettings = { pauseMs: 0, queryMs: 1_000, totalMs: 5_000 };

export const verify = (text: string | Uint8Array, dns: Dns = zone(published), limits = settings) => {
  const raw = Buffer.from(text);
  return verifyAuthor(raw, readRawHeader(raw), 'a.test', dns, limits);
};

/** What is said of a mail. */
export const pass = { dmarc: 'pass', why: 'A DKIM signature of the From domain verifies.' };
export const none = (why: RegExp) => ({ dmarc: 'none', why: expect.stringMatching(why) });
export const broken = none(/does not verify/);
export const unsigned = none(/^No DKIM signature/);
export const noKey = none(/no usable key/);
