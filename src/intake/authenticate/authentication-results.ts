import type { RawHeader } from '../raw-header.js';
import { type Authentication, dmarcVerdicts, type Verdict, worstVerdict } from './dmarc-verdict.js';
import { MICROSOFT_365, microsoft365Verdicts } from './microsoft365.js';
import { readResultInfos } from './result-info.js';
import { isText, readTokens, type Token } from './structured-field.js';
import { trustedBlock } from './trusted-block.js';

/**
 * MAIL_AUTHSERV_ID and MAIL_TRUSTED_HOPS: the name our servers sign results with, and how many Received lines they add.
 */
export type AuthenticationSettings = { readonly authservId: string; readonly trustedHops: number };

/**
 * Takes a mail's header, our settings and the domain of its From address, and gives what our own servers found out
 * about DMARC (RFC 8601). Only Authentication-Results fields in the trusted block (see `trustedBlock`) with exactly our
 * authserv-id count, only DMARC results for that domain, and of several the worst. A field of ours that cannot be read
 * stands against a pass. Never throws; linear time.
 */
export function readAuthentication(
  header: RawHeader,
  settings: AuthenticationSettings,
  fromDomain: string,
): Authentication {
  const block = trustedBlock(header, settings.trustedHops);
  const fields = block.filter(field => field.name === 'authentication-results');
  return settings.authservId.toLowerCase() === MICROSOFT_365
    ? worstVerdict(microsoft365Verdicts(fields, fromDomain))
    : worstVerdict(fields.flatMap(field => verdictsOf(field.value, settings.authservId, fromDomain)));
}

/**
 * None where the field is another server's. One that is too broken to tell whose it is counts as ours, and as broken.
 */
function verdictsOf(value: string, authservId: string, fromDomain: string): Verdict[] {
  const tokens = readTokens(value);
  if (tokens === null) return ['none'];
  const end = tokens.findIndex(token => token.kind === 'mark' && token.text === ';');
  const head = end < 0 ? tokens : tokens.slice(0, end);
  if (!isText(head[0], authservId) || head[1]?.glued) return [];
  const infos = isVersion1(head.slice(1)) ? readResultInfos(tokens.slice(head.length + 1)) : null;
  return infos === null ? ['none'] : dmarcVerdicts(infos, fromDomain);
}

/** The version after the authserv-id may be left out; it is 1 (RFC 8601 §2.2). */
function isVersion1(rest: readonly Token[]): boolean {
  return rest.length === 0 || (rest.length === 1 && isText(rest[0], '1'));
}
