import { isIPv6 } from 'node:net';

const WINDOW_MS = 60_000;
const TRIES_OF_ONE = 10;
const TRIES_OF_ALL = 100;

/** Counts wrong passwords, by the form and by HTTP Basic alike. */
export interface WrongTries {
  /**
   * How many seconds no password from this address is looked at, not even the right one; null: it is looked at now. What
   * came in by HTTP Basic before is another matter (see `KnownNames`).
   */
  waitSeconds(address: string): number | null;
  add(address: string): void;
}

/**
 * Takes at most ten wrong passwords a minute from one address, and a hundred from all: guessing costs years whoever guesses
 * together. Who is logged in is not asked for a password, and notices nothing. No more than a hundred tries are remembered.
 */
export function countWrongTries(now: () => Date): WrongTries {
  let tries: { network: string; atMs: number }[] = [];
  const recent = () => {
    tries = tries.filter(({ atMs }) => atMs > now().getTime() - WINDOW_MS);
    return tries;
  };
  return {
    waitSeconds: address => {
      const own = recent().filter(({ network }) => network === networkOf(address));
      const full = own.length >= TRIES_OF_ONE ? own : tries.length >= TRIES_OF_ALL ? tries : [];
      const [oldest] = full;
      return oldest === undefined ? null : Math.ceil((oldest.atMs + WINDOW_MS - now().getTime()) / 1_000);
    },
    add: address => {
      tries = [...recent(), { network: networkOf(address), atMs: now().getTime() }].slice(-TRIES_OF_ALL);
    },
  };
}

/** Whoever has one IPv6 address has its whole /64 (RFC 6177): those are one. An IPv4 address stands for itself. */
function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length);
  return [...groups, ...Array<string>(missing).fill('0'), ...after]
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16))
    .join(':');
}

/** Whoever has to wait is told so. */
export const sayWait = (seconds: number): string =>
  `There were too many wrong passwords: wait ${seconds} s, then try again.`;
