import { Resolver } from 'node:dns/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { inTime } from './in-time.js';

/**
 * Asks for the TXT records of a name, each in its pieces, as node:dns gives them; rejects with an error that has a
 * `code` where there are none.
 */
export type Dns = (name: string, rrtype: 'TXT') => Promise<readonly (readonly string[])[]>;

/** How long one query may take, and how long to wait before it is tried again; milliseconds. */
export type DnsPatience = { readonly queryMs: number; readonly pauseMs: number };

/**
 * `absent` is the answer of the name's own servers, `unreachable` is none: a later look-up may find what this one did
 * not.
 */
export type TxtAnswer =
  | { readonly kind: 'found'; readonly texts: readonly string[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreachable' };

/** How long one query may take unless told otherwise; ms. */
export const QUERY_MS = 3_000;

const ATTEMPTS = 3;
/** NXDOMAIN, and a name without such a record (RFC 2308). Everything else may pass. */
const ABSENT: ReadonlySet<unknown> = new Set(['ENOTFOUND', 'ENODATA']);

const MAX_RECORDS = 10;
/** The longest key that OpenSSL verifies with, RSA of 16,384 bits, has some 2,800 characters. */
const MAX_TEXT = 4_096;

const MAX_NAME = 253;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i;

/**
 * The resolver of the machine. A query waits `timeoutMs` for each server and is not repeated. `servers` (IP addresses,
 * with a port or without) stand in for those of the machine.
 */
export function systemDns(timeoutMs = QUERY_MS, servers?: readonly string[]): Dns {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
  if (servers !== undefined) resolver.setServers(servers);
  return name => resolver.resolveTxt(name);
}

/**
 * Looks the TXT records of a name up, twice more where there is no answer or `patience.queryMs` pass without one, until
 * `signal` tells to stop. Never rejects. Records too many and records too long for a key are left out.
 */
export async function lookUpTxt(
  dns: Dns,
  name: string,
  patience: DnsPatience,
  signal: AbortSignal,
): Promise<TxtAnswer> {
  if (!isDnsName(name)) return { kind: 'absent' };
  for (let attempt = 1; attempt <= ATTEMPTS && !signal.aborted; attempt += 1) {
    if (attempt > 1) await delay(patience.pauseMs);
    const answer = await ask(dns, name, patience.queryMs);
    if (answer.kind !== 'unreachable') return answer;
  }
  return { kind: 'unreachable' };
}

/**
 * Whether a name can be asked for: labels of letters, digits, hyphens and underscores. Others are refused, since
 * node:dns ends a name at a NUL: a selector of `s._domainkey.evil.test\0` would bring the key of evil.test for any
 * domain behind it.
 */
export function isDnsName(name: string): boolean {
  return name.length <= MAX_NAME && name.split('.').every(label => LABEL.test(label));
}

async function ask(dns: Dns, name: string, queryMs: number): Promise<TxtAnswer> {
  try {
    const records = await inTime(queryMs, dns(name, 'TXT'));
    if (records === null) return { kind: 'unreachable' };
    const texts = records.slice(0, MAX_RECORDS).map(pieces => pieces.join(''));
    return { kind: 'found', texts: texts.filter(text => text.length <= MAX_TEXT) };
  } catch (error) {
    return { kind: ABSENT.has(codeOf(error)) ? 'absent' : 'unreachable' };
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
