import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { codeOf } from '../failure.js';
import type { Place } from './place.js';

/**
 * A free port of 127.0.0.1 for the server: the one it had before where that is free, so that the pools of its users
 * find it again after a crash. Another program can still take it first; then the start fails and is tried again.
 */
export async function portFor(place: Place): Promise<number> {
  const options = await readFile(join(place.data, 'postmaster.opts'), 'utf8').catch(() => '');
  const former = Number(/"-p" "(\d+)"/.exec(options)?.[1] ?? 0);
  return (await freePort(former)) ?? (await freePort(0)) ?? 0;
}

/** The port itself where it is free, any free one for 0; null where it is taken. */
async function freePort(wanted: number): Promise<number | null> {
  const probe = createServer();
  try {
    const listening = once(probe, 'listening');
    probe.listen(wanted, '127.0.0.1');
    await listening;
    const address = probe.address();
    return typeof address === 'object' && address ? address.port : null;
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return null;
    throw error;
  } finally {
    probe.close();
  }
}
