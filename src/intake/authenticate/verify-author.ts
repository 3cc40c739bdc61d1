import { onlyField, type RawHeader } from '../raw-header.js';
import { alignedSignatures } from './alignment.js';
import type { Authentication } from './dmarc-verdict.js';
import { type Dns, QUERY_MS } from './dns.js';
import { inTime } from './in-time.js';
import { type Finding, type Verification, verifySignature } from './verify-signature.js';

export type VerificationSettings = {
  /** When our server received the mail: a signature that had expired by then counts no more. Now, where left out. */
  readonly receivedAt?: Date;
  /** How long one DNS query may take, and how long to wait before it is tried again; ms. */
  readonly queryMs?: number;
  readonly pauseMs?: number;
  /** How long all together may take; ms. */
  readonly totalMs?: number;
};

const WHY: Record<Finding | 'unsigned' | 'late', string> = {
  verified: 'A DKIM signature of the From domain verifies.',
  unsigned: 'No DKIM signature of the From domain covers the whole mail.',
  'no key': 'The From domain publishes no usable key for its DKIM signature.',
  testing: 'The From domain says that its DKIM key is a test.',
  unreachable: 'The DKIM key of the From domain could not be looked up.',
  broken: 'The DKIM signature of the From domain does not verify.',
  late: 'The DKIM signature of the From domain could not be verified in time.',
};

/**
 * Takes a mail, its header, the domain of its From in lower case, a resolver and the limits, and finds out who wrote
 * the mail, for a desk whose server leaves no Authentication-Results that it can trust. Never throws and ends within
 * `totalMs`; keeps no state.
 *
 * `pass`: one of the ten top-most DKIM signatures verifies, its `d=` is exactly the From domain, and it covers From,
 * Subject and the whole body (see `alignedSignatures`). Whether the domain publishes a DMARC policy is not asked. To
 * RFC 7489 a domain without one has no result, since there is no policy to apply; here the question is who wrote, and
 * the domain's own key answers it.
 *
 * Everything else is `none`, never `fail`. DMARC passes by DKIM or by SPF, and who could not evaluate both cannot say
 * that both fail (RFC 7489 §6.6.2 has this for temporary errors). An IMAP client does not know the client's address:
 * whatever policy the domain publishes, SPF may have passed for mail that is unsigned, or whose signature a gateway
 * broke. A wrong `none` costs one mail to the account's own address, a wrong `fail` loses an honest mail unseen.
 */
export async function verifyAuthor(
  raw: Uint8Array,
  header: RawHeader,
  fromDomain: string,
  dns: Dns,
  settings: VerificationSettings = {},
): Promise<Authentication> {
  const { receivedAt = new Date(), queryMs = QUERY_MS, pauseMs = 200, totalMs = 10_000 } = settings;
  const end = new AbortController();
  const mail = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const verification = { mail, header, dns, receivedAt, queryMs, pauseMs, signal: end.signal };
  const finding = await inTime(totalMs, bestFinding(verification, fromDomain));
  end.abort();
  return { dmarc: finding === 'verified' ? 'pass' : 'none', why: WHY[finding ?? 'late'] };
}

/** The first signature that verifies decides; where none does, what stands in its way. */
async function bestFinding(verification: Verification, fromDomain: string): Promise<Finding | 'unsigned'> {
  const { header } = verification;
  const signatures = onlyField(header, 'from').kind === 'one' ? alignedSignatures(header, fromDomain) : [];
  const findings: Finding[] = [];
  for (const signature of signatures) {
    const finding = await verifySignature(signature, verification);
    if (finding === 'verified') return finding;
    findings.push(finding);
  }
  return findings.includes('unreachable') ? 'unreachable' : (findings[0] ?? 'unsigned');
}
