import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import { createServer, type ListenOptions } from 'node:net';
import { codeOf } from '../failure.js';

/**
 * Runs `work` unless another process is creating or starting the server of this home, and tells whether it ran. The
 * lock is an address that only one process can listen on, so that it goes with its holder, however that ends.
 */
export async function underStartLock(home: string, work: () => Promise<void>): Promise<boolean> {
  const lock = createServer(socket => socket.destroy());
  try {
    const listening = once(lock, 'listening');
    lock.listen(addressOf(await realpath(home)));
    await listening;
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return false;
    throw error;
  }
  try {
    await work();
    return true;
  } finally {
    await new Promise(resolve => lock.close(resolve));
  }
}

/** On Linux an abstract socket; elsewhere, where those are unknown, a loopback port below the ephemeral ones. */
function addressOf(home: string): ListenOptions {
  const digest = createHash('sha256').update(home).digest();
  if (process.platform === 'linux') return { path: `\0refund-desk ${digest.toString('hex')}` };
  return { host: '127.0.0.1', port: 10_000 + (digest.readUInt32BE() % 20_000) };
}
