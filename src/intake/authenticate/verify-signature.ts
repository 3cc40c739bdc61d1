import { Readable } from 'node:stream';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import type { RawHeader } from '../raw-header.js';
import type { AlignedSignature } from './alignment.js';
import { type Dns, type DnsPatience, lookUpTxt } from './dns.js';
import { signedBytes } from './signed-bytes.js';
import { readSigningKey } from './signing-key.js';

/** What a signature is verified with. */
export type Verification = DnsPatience & {
  readonly mail: Buffer;
  readonly header: RawHeader;
  readonly dns: Dns;
  /** When the signature must not be expired. */
  readonly receivedAt: Date;
  /** Tells to stop. */
  readonly signal: AbortSignal;
};

/** What comes of a signature; `unreachable` may be another one later. */
export type Finding = 'verified' | 'no key' | 'testing' | 'unreachable' | 'broken';

/** RFC 8301 §3.2 */
const MIN_RSA_BITS = 1_024;

/**
 * Looks the key of a signature up and verifies the signature with it: header, body and expiry, by mailauth. The key is
 * looked up here, since mailauth sets no deadline, does not try again, and asks for any name. Never rejects.
 */
export async function verifySignature(signature: AlignedSignature, verification: Verification): Promise<Finding> {
  const name = `${signature.selector}._domainkey.${signature.domain}`;
  const answer = await lookUpTxt(verification.dns, name, verification, verification.signal);
  if (answer.kind === 'unreachable') return 'unreachable';
  const key = readSigningKey(answer.kind === 'found' ? answer.texts : [], signature);
  if (key.kind !== 'usable') return key.kind;
  return (await verifies(signature, key.record, verification)) ? 'verified' : 'broken';
}

/** mailauth sees the bytes that this signature covers, and no other key than its own. */
async function verifies(signature: AlignedSignature, key: string, verification: Verification): Promise<boolean> {
  const { mail, header, receivedAt, signal } = verification;
  try {
    const { results } = await dkimVerify(Readable.from(signedBytes(mail, header, signature, signal)), {
      resolver: async () => [[key]],
      minBitLength: MIN_RSA_BITS,
      curTime: receivedAt,
    });
    return results.length === 1 && results[0]?.status.result === 'pass';
  } catch {
    return false; // no bytes that anybody signs, or no time left
  }
}
